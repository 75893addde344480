import Testing

@Suite("Names of places and streets")
struct PlaceNameTests {
  @Test(
    "with a class word",
    arguments: [
      NameRow("Banjir merendam «place:Kabupaten Demak» sejak pagi."),
      NameRow("Warga «place:Kecamatan Candi» mengungsi."),
      NameRow("Jalan rusak di «place:Desa Kedungpeluk» diperbaiki."),
      NameRow("Kapal itu menuju «place:Pulau Berhala» kemarin."),
      NameRow("Abu «place:Gunung Merapi» sampai ke lereng barat."),
      NameRow("Air «place:Sungai Ciliwung» meluap."),
      NameRow("Penumpang menumpuk di «place:Bandara Soekarno-Hatta» semalam."),
      NameRow("Kereta berhenti di «place:Stasiun Pasar Senen» tadi."),
      NameRow("Kapal sandar di «place:Pelabuhan Tanjung Priok» pagi ini."),
      NameRow("Korban berasal dari «place:Kab. Sleman» dan «place:Kab. Bantul»."),
      NameRow("Rumah di kota «place:Malang» itu dijual."),
      NameRow("Warga pulau «place:Sumba» bersukacita."),
      NameRow("Mereka mendaki gunung «place:Semeru» bersama."),
      NameRow("Kapal melintasi «place:Selat Malaka» setiap hari."),
      NameRow("Perang itu sampai ke «place:Laut Hitam»."),
      NameRow("Pertandingan digelar di «place:Stadion Gelora Delta» malam ini."),
      NameRow("Harga di «place:Pasar Wonokromo» naik."),
      NameRow("Rombongan tiba di «place:Bandara I Gusti Ngurah Rai» sore itu."),
      NameRow("Pawai berakhir di «place:Alun-alun Sidoarjo» sore hari."),
      NameRow("Ia lahir di «place:Kota Tomohon» tahun 1990."),
    ])
  func classWords(row: NameRow) { row.check() }

  @Test(
    "with a direction",
    arguments: [
      NameRow("Gempa terasa hingga «place:Lombok Barat» dan sekitarnya."),
      NameRow("Hujan turun di «place:Sulawesi Tenggara» sejak kemarin."),
      NameRow("Warga «place:Jakarta Selatan» memprotes."),
      NameRow("Bantuan dikirim ke «place:Maluku Barat Daya» lewat laut."),
      NameRow("Atlet «place:Korea Selatan» menang."),
      NameRow("Banjir melanda «place:Mandailing Natal» lagi."),
      NameRow("Ladang di «place:Kab. Maluku Barat Daya» gagal panen."),
      NameRow("Perang di «place:Timur Tengah» belum usai."),
    ])
  func directions(row: NameRow) { row.check() }

  @Test(
    "after a preposition of place, and known areas",
    arguments: [
      NameRow("Rapat itu digelar di «place:Senayan» kemarin."),
      NameRow("Mereka berunding di «place:Saint Petersburg» sampai malam."),
      NameRow("Pasukan «place:Ukraina» mundur."),
      NameRow("Hubungan «place:Rusia»-«place:Ukraina» memburuk."),
      NameRow("Bantuan dari «place:Arab Saudi» sudah tiba."),
    ])
  func prepositions(row: NameRow) { row.check() }

  @Test(
    "streets",
    arguments: [
      NameRow("Kantor itu ada di «street:Jalan Kolonel Masturi» sejak dulu."),
      NameRow("Toko di «street:Jl. Pandanaran» terbakar."),
      NameRow("Ia tinggal di «street:Gang Cempaka» bersama ibunya."),
      NameRow("Macet terjadi di «street:Simpang Lima Semarang» sore ini."),
      NameRow("Alamatnya «street:Jl. Bengkalis» No. 7."),
      NameRow("Polisi menutup «street:Jalan Jenderal Sudirman» pukul tiga."),
      NameRow("Kemacetan di «street:Jalan Tol Cipali» terurai."),
      NameRow("Pohon tumbang di «street:Jalan Gunung Sahari» pagi tadi."),
      NameRow("Rumahnya di jalan «street:Pahlawan» itu kosong."),
    ])
  func streets(row: NameRow) { row.check() }

  @Test(
    "later without the class word",
    arguments: [
      NameRow("Banjir merendam «place:Kabupaten Demak».|Warga «place:Demak» mengungsi."),
      NameRow("Abu «place:Gunung Merapi» turun.|Kini «place:Merapi» tenang."),
    ])
  func laterMentions(row: NameRow) { row.check() }
}

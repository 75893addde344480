import Testing

@Suite("Names of institutions, companies, clubs, events, works and ships")
struct InstitutionNameTests {
  @Test(
    "institutions",
    arguments: [
      NameRow("Ia kuliah di «institution:Universitas Gadjah Mada» dulu."),
      NameRow("Penyidik «institution:Polres Metro Bekasi» memeriksanya."),
      NameRow("Pegawai «institution:Dinas Kesehatan Kota Metro» diperiksa."),
      NameRow("Pasien dibawa ke «institution:RSUD Ahmad Yani» semalam."),
      NameRow("Murid «institution:SMA Negeri 1 Sleman» lulus semua."),
      NameRow("Gugatan masuk ke «institution:Pengadilan Negeri Jakarta Pusat» kemarin."),
      NameRow("Data «institution:Kementerian Kesehatan» berbeda."),
      NameRow("Rapat «institution:Komisi III DPR» ditunda."),
      NameRow(
        "Menurut «institution:Badan Meteorologi, Klimatologi, dan Geofisika», hujan akan turun."),
      NameRow("Laporan «institution:Kementerian Pendidikan Dasar dan Menengah» sudah terbit."),
      NameRow("Uang itu disetor ke «institution:Kejaksaan Agung» kemarin."),
      NameRow("Ia dirawat di «institution:RSUP Dr. Sardjito» sejak Rabu."),
      NameRow("Korban dirawat di «institution:RSAL dr. Komang Makes», dekat dermaga."),
      NameRow("Jaksa «institution:Kejaksaan Tinggi» (Kejati) menahannya."),
      NameRow("Usul «institution:Fraksi PKS» dan «institution:Fraksi Gerindra» ditolak."),
      NameRow("Putusan «institution:Mahkamah Konstitusi» bersifat final."),
      NameRow("Relawan «institution:Palang Merah Indonesia» datang."),
      NameRow("Aturan «institution:Badan Siber dan Sandi Negara» berubah."),
      NameRow("Perkara itu ditangani «institution:Polda Sumatera Utara» sejak Mei."),
      NameRow("Kader partai «institution:Golkar» menolak."),
      NameRow(
        "Kepala «institution:Dinas Pendidikan Sleman», «person:Ery Widaryana», mengatakan hal itu."),
      NameRow(
        "Rektor «institution:Universitas Gadjah Mada» «person:Ova Emilia» mengatakan hal itu."),
    ])
  func institutions(row: NameRow) { row.check() }

  @Test(
    "companies",
    arguments: [
      NameRow("Saham «company:PT Samudra Baja Tbk» melemah."),
      NameRow("Dapur itu dikelola «company:CV Boga Melati» sejak awal."),
      NameRow("Kredit «company:Bank Jatim» tumbuh."),
      NameRow("Beras «company:Perum Bulog» dilepas."),
      NameRow("Direktur «company:PT Bank Cakra Nusantara Tbk» ditahan."),
      NameRow("Laporan «company:Bank Dunia» terbit hari ini."),
      NameRow("Gedung «company:PT. Karya Tirta Abadi» disegel."),
    ])
  func companies(row: NameRow) { row.check() }

  @Test(
    "clubs, events and ships",
    arguments: [
      NameRow("Pendukung «club:Persija Jakarta» bersorak."),
      NameRow("Kemenangan «club:Bali United» diraih di kandang."),
      NameRow("Gol itu membawa «club:PS Mojokerto Putra» unggul."),
      NameRow("Pemain klub «club:Deltras» cedera."),
      NameRow("Mereka juara «event:Piala Gubernur Jawa Timur» tahun lalu."),
      NameRow("Tuan rumah «event:Piala Dunia 2034» sudah dipilih."),
      NameRow("Penonton «event:Festival Lontar» membeludak."),
      NameRow("Pelaut «vessel:KRI Teluk Perak-987» menolong mereka."),
      NameRow("Muatan «vessel:MT Lintang Samudra» tumpah."),
      NameRow("Penumpang «vessel:KM Sinar Bangun» selamat."),
    ])
  func clubs(row: NameRow) { row.check() }

  @Test(
    "titles of works",
    arguments: [
      NameRow("Naskah “«work:Kidung Segara Kidul»” memuat kisah itu."),
      NameRow("Ia menulis buku “«work:Membaca Lontar»” sendirian."),
      NameRow("Mereka menonton film «work:Laskar Pelangi» semalam."),
      NameRow("Lirik lagu «work:Indonesia Raya» dihafalnya."),
      NameRow("Film “«work:Gundala»” tayang perdana."),
      NameRow("Novel \"«work:Bumi Manusia»\" dicetak ulang."),
      NameRow("Konser “«work:Suara untuk Palu»” mengumpulkan dana."),
      NameRow("Pameran “«work:Suara dari Timur»” dibuka Sabtu."),
    ])
  func works(row: NameRow) { row.check() }
}

import TestSupport
import Testing
import TextModel

/// Several difficulties in one sentence, as in articles, letters and notices.
@Suite("Indonesian sentences as newsrooms write them")
struct NewsBreakTests {
  static let cases = [
    Breaks(
      "÷ Tn. Rahmat dan Ny. Sulastri menjual kebun itu. ÷ Harganya cocok. ÷",
      because: "a title before each name"),
    Breaks(
      "÷ Laporan diterima Nn. Melati kemarin. ÷ Ia belum menjawab. ÷", because: "Nn. is a title"),
    Breaks(
      "÷ Pasien ditangani dr. Wulan, Sp.A. ÷ Kondisinya stabil. ÷",
      because: "a specialist's degree ends the sentence"),
    Breaks(
      "÷ Ceramah Ust. H. Zainal dimulai pukul 19.30 WIB. ÷ Jemaah sudah penuh. ÷",
      because: "a time inside, titles in rows"),
    Breaks(
      "÷ Keputusan diteken Plt. Kepala Dinas, Drs. H. Maman, M.Si., di Serang. ÷",
      because: "degrees before a comma go on"),
    Breaks(
      "÷ Gugatan diajukan Ratna Dewi, S.H., M.Hum. ke pengadilan. ÷",
      because: "degrees before a small letter go on"),
    Breaks(
      "÷ Penggugat diwakili Ratna Dewi, S.H., M.Hum. ÷ Sidang dilanjutkan pekan depan. ÷",
      because: "degrees before a capital end"),
    Breaks(
      "÷ Pembicara: Joko Prasetyo, S.T., M.T. ÷ Moderator: Lina. ÷",
      because: "two engineers' degrees end"),
    Breaks(
      "÷ Ia menulis bersama Wawan, Ph.D. ÷ Buku itu laris. ÷", because: "Ph.D. ends before a noun"),
    Breaks("÷ Ia meraih gelar Ph. D. dari Leiden. ÷", because: "a space inside Ph. D."),
    Breaks(
      "÷ Ahli gizi Nita Sari, S. Gz. menyarankan sayur. ÷", because: "a space inside a degree"),
    Breaks(
      "÷ Pimpinan rapat Andi, S.H. M.H. menutup acara. ÷",
      because: "degrees without a comma between"),
    Breaks("÷ Menurut UU No. 8 Tahun 1999, konsumen dilindungi. ÷", because: "No. before a number"),
    Breaks("÷ Baca hlm. 45–47. ÷ Di sana ada gambar. ÷", because: "the number ends the sentence"),
    Breaks("÷ Rapat tgl. 12 Mei dibatalkan. ÷", because: "tgl. before a day"),
    Breaks(
      "÷ Kiriman ke Jl. H. Agus Salim No. 10, Kel. Gondangdia, Kec. Menteng. ÷ Kurir berangkat. ÷",
      because: "an address with everything in it"),
    Breaks("÷ Warga Ds. Sukamaju, Kab. Garut, menolak. ÷", because: "village and regency"),
    Breaks("÷ Jl. Raya Bogor km. 28 macet. ÷", because: "km. before a number"),
    Breaks("÷ PT. Angkasa Jaya dan CV. Mekar menang tender. ÷", because: "firms before names"),
    Breaks(
      "÷ Saham PT Bumi Tbk. (BUMI) melonjak. ÷ Analis terkejut. ÷", because: "the ticker follows"),
    Breaks("÷ Saham itu milik PT Sinar Tbk. ÷ Harganya turun. ÷", because: "Tbk. may end"),
    Breaks("÷ Kontrak diteken Hitachi Ltd. ÷ Nilainya US$3 juta. ÷", because: "Ltd. may end"),
    Breaks(
      "÷ Mereka membeli beras, gula, dll. ÷ Setelah itu pulang. ÷",
      because: "dll. before a capital ends"),
    Breaks("÷ Ada kursi, meja, dsb. yang rusak. ÷", because: "dsb. before a small letter goes on"),
    Breaks("÷ Kakak membawa buah (apel, jeruk, dll.) dari kebun. ÷", because: "inside parentheses"),
    Breaks(
      "÷ Warung itu menjual buah (apel, jeruk, dll.) Medan dan Malang. ÷",
      because: "the abbreviation's stop before a parenthesis"),
    Breaks("÷ Anwar dkk. bermain baik. ÷ Wasit adil. ÷", because: "dkk. goes on"),
    Breaks("÷ Perkara ini ditangani Anwar dkk. ÷ Mereka polisi muda. ÷", because: "dkk. may end"),
    Breaks("÷ Surat kuasa a.n. Siti Aminah sudah terbit. ÷", because: "a.n. before a name"),
    Breaks("÷ Kirim ke Rudi, d.a. Toko Buku Ilmu, Solo. ÷", because: "d.a. before an address"),
    Breaks("÷ Pendaftaran dibuka Senin s.d. Kamis. ÷ Jumat tutup. ÷", because: "s.d. between days"),
    Breaks("÷ Surat ditujukan kepada Rektor u.p. Bagian Umum. ÷", because: "u.p. before an office"),
    Breaks("÷ Kota ini dulu bernama Buitenzorg, d.h. Pakuan. ÷", because: "d.h. before a name"),
    Breaks("÷ Hadir a.l. Menteri Agama dan Menteri Sosial. ÷", because: "a.l. before a name"),
    Breaks(
      "÷ Kerajaan itu runtuh pada abad ke-6 M. ÷ Di bekas istananya berdiri candi. ÷",
      because: "the era ends the sentence"),
    Breaks(
      "÷ Prasasti itu bertahun 820 SM. ÷ Arkeolog menemukannya kemarin. ÷",
      because: "SM ends the sentence"),
    Breaks("÷ Lomba dimenangi W.S. Hadi dari Solo. ÷", because: "initials before a name"),
    Breaks("÷ Novel karya Y. B. Mangun itu dicetak ulang. ÷", because: "initials with spaces"),
    Breaks(
      "÷ Bus berangkat dari terminal A. ÷ Penumpang berdesakan. ÷",
      because: "a terminal's letter ends"),
    Breaks("÷ Dia mendapat nilai B. ÷ Ibunya senang. ÷", because: "a mark ends"),
    Breaks(
      "÷ Pelakunya berinisial K. ÷ Polisi masih mengejarnya. ÷",
      because: "initials alone end after berinisial"),
    Breaks(
      "÷ Kadarnya diukur dari APBD-P. ÷ “Sudah cukup,” kata Bupati. ÷",
      because: "a letter behind a hyphen is no initial"),
    Breaks(
      "÷ Harga tiketnya Rp1.250.000,00. ÷ Loket buka pukul 08.00. ÷", because: "money and times"),
    Breaks("÷ Bantuan sebesar Rp. 300 juta cair. ÷", because: "Rp. before a number"),
    Breaks(
      "÷ Kereta tiba pukul 10.30. ÷ Penjemput sudah menunggu. ÷",
      because: "a time ends the sentence"),
    Breaks("÷ Populasi naik 3,5%. ÷ Itu rekor. ÷", because: "a percentage ends"),
    Breaks(
      "÷ “Siapa yang datang?” tanya Lurah. ÷ Warga diam. ÷", because: "a question with attribution"),
    Breaks("÷ “Jangan bergerak!” kata polisi itu. ÷", because: "an exclamation with attribution"),
    Breaks(
      "÷ “Luar biasa!!!” ÷ Sementara itu, penonton bersorak. ÷",
      because: "marks in a row, a quotation mark, a capital"),
    Breaks(
      "÷ “Kami lelah. ÷ Kami lapar. ÷ Bantu kami!” pinta pengungsi. ÷",
      because: "sentences in one quotation"),
    Breaks(
      "÷ Ia berkata, “Kita menang.” ÷ Semua bertepuk tangan. ÷",
      because: "the full stop inside the quotation mark"),
    Breaks(
      "÷ Ia berkata, “Kita menang”. ÷ Semua bertepuk tangan. ÷",
      because: "the full stop behind the quotation mark"),
    Breaks(
      "÷ \" Apa betul? \" tanya hakim. ÷ Saksi mengangguk. ÷",
      because: "quotation marks with spaces"),
    Breaks("÷ Ia terdiam… ÷ Hujan mulai turun. ÷", because: "an ellipsis before a capital"),
    Breaks("÷ Ia terdiam … lalu pergi. ÷", because: "an ellipsis before a small letter"),
    Breaks(
      "÷ Pasal itu berbunyi, “Setiap orang ... Indonesia berhak.” ÷",
      because: "points for words left out"),
    Breaks("÷ “Semua [...] Negara wajib hadir,” kutipnya. ÷", because: "points in brackets"),
    Breaks(
      "÷ JAKARTA, KOMPAS.com – Presiden melantik menteri. ÷ Acara singkat. ÷",
      because: "a dateline with a domain and a dash"),
    Breaks(
      "÷ Jakarta (ANTARA) - Harga emas naik. ÷ Warga antre. ÷", because: "a dateline with an agency"
    ),
    Breaks(
      "÷ EtIndonesia. ÷ Utusan khusus tiba di Doha. ÷", because: "a dateline with its own full stop"
    ),
    Breaks("÷ Bandung, 3 Mei. ÷ Gubernur meninjau pasar. ÷", because: "a dateline with a date"),
    Breaks(
      "÷ WASHINGTON D.C. (AP) — Senat menolak. ÷", because: "dotted letters before the agency"),
    Breaks(
      "÷ Menurut Kompas.com, hujan lebat. ÷ Data dari bmkg.go.id. ÷ Waspadalah. ÷",
      because: "domains inside and at the end"),
    Breaks(
      "÷ Buka https://www.kpu.go.id/?p=12&q=Aceh lalu klik. ÷",
      because: "a question mark in an address"),
    Breaks(
      "÷ Kontak: info@warta.id. ÷ Telepon (021) 555. ÷", because: "an electronic address ends"),
    Breaks(
      "÷ Banjir melanda desa. ÷ 40 rumah terendam. ÷", because: "a sentence may begin with a number"
    ),
    Breaks(
      "÷ Banjir melanda desa. ÷ 2.500 warga mengungsi ke balai kota. ÷",
      because: "a number with a point"),
    Breaks("÷ Mereka beli dua unit. ÷ iPhone itu rusak. ÷", because: "a small letter of a brand"),
    Breaks("÷ Apa? ÷ Mana mungkin! ÷ Ah, sudahlah. ÷", because: "short sentences"),
    Breaks("÷ Moh. Ridwan dan Abd. Latif lulus. ÷", because: "parts of names"),
    Breaks("÷ Brigjen. Pol. Hendra dan Kombes. Pol. Agus hadir. ÷", because: "ranks of the police"),
    Breaks(
      "÷ Mayjen TNI (Purn.) Sutoyo wafat. ÷ Upacara digelar di Kalibata. ÷",
      because: "Purn. in parentheses"),
    Breaks("÷ Buku itu (terj. Ali Audah) habis. ÷", because: "a translator in parentheses"),
    Breaks("÷ Lihat Gbr. 3 dan Tab. 4. ÷ Angkanya naik. ÷", because: "figures and tables"),
    Breaks("÷ Persib vs. PSM berakhir seri. ÷", because: "vs. between names"),
    Breaks("÷ Kasus Roe v. Wade dibahas. ÷", because: "v. between names"),
    Breaks("÷ Surat itu utk. Kepala Desa. ÷ Isinya undangan. ÷", because: "utk. before a name"),
    Breaks("÷ Ia lahir di Jkt. tahun 1970. ÷", because: "a shortened city"),
    Breaks("÷ Gubernur sudah hadir. ÷ Namun ia diam. ÷", because: "a space before Namun"),
    Breaks("÷ Suhu mencapai 38°C. ÷ Warga kepanasan. ÷", because: "a temperature's scale"),
    Breaks("÷ Titiknya 6°12′ LS dan 106°48′ BT. ÷ Kapal menuju ke sana. ÷", because: "coordinates"),
    Breaks(
      "÷ Pusat gempa di 8,2° S. ÷ Getarannya terasa di Bali. ÷", because: "a direction's letter"),
    Breaks(
      "÷ Syaratnya: 1. Fotokopi KTP. ÷ 2. Ijazah asli. ÷ 3. Pasfoto. ÷",
      because: "numbers of items inside a paragraph"),
    Breaks(
      "÷ 3.2. Metode penelitian disusun. ÷ Data dikumpulkan. ÷", because: "a number of a section"),
    Breaks("÷ a. Pemohon datang sendiri. ÷ Petugas memeriksa. ÷", because: "a letter of an item"),
    Breaks(
      "÷ Jerman kalah dalam Perang Dunia I. ÷ Kekaisarannya bubar. ÷",
      because: "a Roman number ends"),
    Breaks(
      "÷ Lagu karya Ismail Mz. ÷ Lagu itu abadi. ÷", because: "an abbreviation of a name ends"),
    Breaks("÷ Ia diberi SIM C. ÷ Motornya baru. ÷", because: "a licence's letter"),
    Breaks("÷ Hadir pula Prof. Dr. (H.C.) Ir. Sutami. ÷", because: "a degree in parentheses"),
    Breaks("÷ Acara “Siapa Takut?” dan “Ayo!” laku. ÷", because: "marks in titles"),
    Breaks(
      "÷ Ia membeli saham Yahoo! dan Google. ÷", because: "a mark in a name before a small letter"),
    Breaks(
      "÷ Ia bekerja di Yahoo! Indonesia sejak 2010. ÷", because: "a mark in a name before a capital"
    ),
    Breaks("÷ Kiai itu, K.H. (Alm.) Idham Chalid, disegani. ÷", because: "Alm. in parentheses"),
    Breaks(
      "÷ Sekretaris Jenderal PBB Ban Ki-moon tiba. ÷ Ia disambut. ÷",
      because: "no abbreviation at all"),
    Breaks("÷ Pada pukul 12.00 s.d. 13.00 toko tutup. ÷", because: "s.d. before a number"),
    Breaks(
      "÷ Tarif naik 5 persen. ÷ (Lihat tabel.) ÷ Pelanggan protes. ÷",
      because: "a sentence in parentheses"),
    Breaks("÷ Ia menjawab singkat, “Ya.” ÷ “Kapan?” ÷ “Besok.” ÷", because: "a dialogue"),
    Breaks(
      "÷ Dalam Pasal 28 E ayat (3) diatur hak berserikat. ÷ Negara menjaminnya. ÷",
      because: "a letter behind a number"),
    Breaks("÷ Pemilik UD. Sumber Rezeki, Bpk. Slamet, hadir. ÷", because: "firm and polite form"),
    Breaks("÷ Rm. Mangun dan Pdt. Eka Darmaputera berdialog. ÷", because: "priest and minister"),
    Breaks("÷ Kol. Inf. Bambang memimpin upacara. ÷", because: "a branch of the army"),
    Breaks(
      "÷ Wapres K.H. Ma’ruf Amin tiba di Kab. Lebak. ÷ Bupati menyambutnya. ÷",
      because: "titles and places together"),
    Breaks("÷ Ia tinggal di St. Petersburg. ÷ Rumahnya besar. ÷", because: "a city's name"),
    Breaks("÷ Nilai tukar Rp15.000/US$. ÷ Pasar tenang. ÷", because: "a sign before the full stop"),
    Breaks(
      "÷ Katanya, “Kita pulang. ” ÷ Semua diam. ÷",
      because: "a closing mark behind a space, and the end behind it"),
    Breaks(
      "÷ Buka https://warta.id/?Halaman=2 sekarang. ÷",
      because: "a capital behind the question mark of an address"),
    Breaks("÷ Rumahnya N°. 5 Blok C. ÷", because: "the sign of a number"),
    Breaks(
      "÷ Wakilnya Andi, M.Si. Ph.D. mengajar fisika. ÷",
      because: "degrees in a row before a small letter"),
    Breaks(
      "÷ Candi itu dibangun tahun 732 M. ÷ Rakai Sanjaya memerintah. ÷",
      because: "a year's era before a name"),
    Breaks("÷ “Ayo!” Budi berteriak. ÷", because: "a speaker before the verb of saying"),
    Breaks("÷ Ia suka Yahoo! ÷ Google tidak. ÷", because: "a name with a mark may end a sentence"),
    Breaks(
      "÷ Gelarnya Dipl. ÷ Semua orang bangga. ÷", because: "no other part of a degree follows"),
    Breaks("÷ Pabrik itu membuat nikel. ÷ Pasar sepi. ÷", because: "a word that ends like kel."),
    Breaks("÷ Suhu turun ke -5°C. ÷ Salju turun. ÷", because: "a temperature below zero"),
    Breaks("÷ Ia bergelar S.H. ÷ Warga memercayainya. ÷", because: "a degree behind its verb"),
    Breaks(
      "÷ Takhta jatuh ke Charles V. ÷ Ia masih muda. ÷", because: "a king's number of one letter"),
    Breaks("÷ Rapat Senin y.a.d. Pukul sepuluh mulai. ÷", because: "y.a.d. never ends a sentence"),
  ]

  @Test("are divided where the space after a full stop is missing")
  func glued() throws {
    let found = try Segmented("Gubernur sudah pulang.Namun wartawan bertahan.")
    #expect(found.texts == ["Gubernur sudah pulang.", "Namun wartawan bertahan."])
    #expect(try Segmented("Berkas laporan.Docx hilang.").segments.count == 1)
  }

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}

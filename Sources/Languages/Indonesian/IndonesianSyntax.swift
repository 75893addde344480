extension SyntaxFacts {
  /// Indonesian: the attribute follows its noun, and verbs are recognized by their prefixes.
  static let indonesian = SyntaxFacts(
    attributes: .afterNoun,
    words: [
      (.complementizer, "bahwa bahwasanya apakah"),
      (.weakComplementizer, "kalau jika agar supaya mengapa kenapa bagaimana"),
      (.relative, "yang"),
      ([.complementMarker, .preposition], "sebagai selaku"),
      (
        .predicateMarker,
        """
        akan telah sudah sedang masih belum tidak tak bukan bisa dapat harus perlu mesti wajib boleh
        ingin hendak adalah ialah merupakan ada pernah sempat mulai tetap terus siap berhasil gagal
        jangan bakal mau lagi tewas mati kabur lolos menang kalah sembuh setuju sepakat runtuh hancur
        terlibat terjadi terbukti terluka terbunuh tertembak tertangkap terbakar terancam terpaksa
        terkena terinfeksi terdapat tergolong
        """
      ),
      (
        .preposition,
        """
        di ke dari pada untuk bagi oleh dengan tanpa tentang mengenai soal perihal terhadap kepada
        secara antara hingga sampai sejak demi guna menurut akibat karena sebab lantaran berkat
        gara-gara seperti ibarat bagaikan selama setelah sebelum sesudah usai seusai selepas sepulang
        saat ketika sewaktu tatkala selagi sambil seraya sembari meski meskipun walau walaupun kendati
        sehingga maka bila apabila asalkan kecuali selain daripada lewat melalui via per menjelang jelang
        terkait seputar sekitar menuju versus vs kontra pasca pra antar anti pro non eks bersama beserta
        berdasarkan termasuk mengingat andai seandainya bak
        """
      ),
      (
        .phraseStart,
        """
        ia dia beliau mereka kami kita saya aku anda kamu kau engkau para sang si sebuah seorang suatu
        seekor sejumlah beberapa semua seluruh segala setiap tiap banyak sedikit berbagai sebagian
        kebanyakan kedua ketiga satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratusan
        ribuan jutaan puluhan belasan salah siapa apa mana berapa
        """
      ),
      (
        .adverb,
        """
        juga pula pun hanya cuma saja kemudian lalu kembali sebelumnya bahkan justru malah lantas
        langsung sekali sangat amat terlalu agak cukup lebih paling hampir selalu sering kadang mungkin
        barangkali pasti tentu makin semakin kini sekarang nanti tadi begitu demikian secepatnya
        """
      ),
      (.coordinator, "dan atau serta maupun dengan"),
      // Demonstratives end a noun phrase; the rest are conjunctions, days, times, directions, and
      // words before a noun.
      (
        .neverModified,
        """
        itu ini tersebut tetapi tapi namun melainkan sedangkan sementara padahal kemarin besok lusa
        mendatang lain sendiri pagi siang sore malam petang subuh hari pekan minggu bulan tahun abad
        dekade jam menit detik lama baru mantan bekas calon bakal asal milik punya lawan lagipula misalnya contohnya yakni yaitu
        persen kata ujar tutur ucap ungkap tukas pungkas tandas imbuh cetus beber papar jawab jelas tegas
        sebut tulis
        """
      ),
      (
        .locative,
        "luar dalam atas bawah depan belakang samping seberang tengah utara selatan barat timur tepi"
      ),
      // Verbs that are used without a prefix, also in headlines.
      (
        .verb,
        """
        masuk keluar pergi datang tiba pulang naik turun jatuh tidur duduk makan minum ikut jadi
        menjadi tahu lupa ingat suka benci minta beli jual ambil kirim lihat dengar baca serang kecam
        dukung bantu bela tolak dorong desak ajak undang temui kunjungi tinggalkan kuasai sambut terima
        beri buka tutup bahas cabut cari cegah cek gempur hadapi hadiri hantam hapus imbau incar ingatkan
        kejar lirik minati pakai panggil pecat periksa rebut sasar sindir singgung sita tahan tangkap
        tantang tinjau tunda ubah ungguli usir waspadai awasi akui bekuk bongkar butuh curi culik
        bombardir naikkan hentikan luncurkan lancarkan tewaskan umumkan resmikan tetapkan kerahkan
        hancurkan kalahkan taklukkan selamatkan siapkan nyatakan targetkan terapkan usulkan wajibkan
        bebaskan batalkan lanjutkan tingkatkan turunkan kirimkan perkenalkan pertahankan
        """
      ),
      (
        .headlineVerb,
        """
        kritik protes invasi klaim janji respons boikot ancam bentuk jamin uji usul puji blokir kutuk
        gugat gelar tekan nilai anggap tuding tuduh pilih pimpin pantau tembak tunjuk bangun lepas lapor
        ganti dapat bagi siap ingin
        """
      ),
      (
        .nameHead,
        """
        pulau kepulauan laut selat teluk samudra samudera sungai gunung danau kota kabupaten provinsi
        kecamatan kelurahan desa kampung distrik republik kerajaan kesultanan kekaisaran
        federasi persemakmuran semenanjung tanjung bandara pelabuhan jalan bernama
        """
      ),
      (
        .fieldHead,
        """
        menteri menko wamen kementerian dinas departemen direktorat fakultas jurusan prodi komisi guru
        dosen sarjana mahasiswa ditjen dirjen
        """
      ),
    ],
    shape: IndonesianVerbShape.roles)
}

/// Recognizes verbs by their prefix.
enum IndonesianVerbShape {
  /// `verb` for a form with `meN-`, `ber-` or `di-` and for a base in -kkan; `neverModified` for a
  /// form with `ter-`, which can be a verb or a superlative, and for a noun with `-nya`.
  ///
  /// Other bases in -kan are not recognized: `gerakan` and `pendidikan` are nouns in -an.
  static func roles(of word: [UInt8]) -> WordRoles {
    if word.hasSuffix("nya"), word.count >= 6 {
      return isVerb(word.dropLast(3)) ? .verb : .neverModified
    }
    if isVerb(word[...]) { return .verb }
    return word.starts(with: "ter".utf8) && word.count >= 7 && !otherwise.contains(word.text)
      ? .neverModified : []
  }

  private static func isVerb(_ word: ArraySlice<UInt8>) -> Bool {
    let text = word.text
    guard word.count >= 5, !otherwise.contains(text) else { return false }
    if word.hasSuffix("kkan") { return true }
    if word.starts(with: "di".utf8) { return word.count >= 6 }
    if word.starts(with: "ber".utf8) || text == "bekerja" || text == "belajar" {
      return word.count >= 6
    }
    guard word.starts(with: "me".utf8), word.count >= 6 else { return false }
    return !NasalPrefix.bases(of: word).isEmpty
  }

  /// Words that begin or end like verbs and are none.
  private static let otherwise = Set(
    list(
      """
      menteri mental mentah mentega menara medali medan mekanisme mesin mesir meksiko melayu memori
      merdeka merpati merapi mesjid meteor mertua mendung menantu mentor mendiang menengah mendatang
      mendalam mengenai merkuri mercusuar mendagri menlu menhan menkeu menkes mensos menpan menpora
      menkumham mendikbud mendikdasmen mensesneg menag mentan menaker menkomdigi melati memorandum
      membran memoar mentimun mentawai merauke mendoan mentari merchant metodologi metropolitan metode
      berita beras berlian berkas beruang bersih berat berani berkah bermuda berlin beranda berapa
      berdikari berhala berandalan
      dinasti dinamika dinamit direktur direksi direktorat diplomat diplomasi diplomatik diskusi distrik
      distribusi distributor digital digitalisasi diabetes dialog dialek dinding dingin disiplin
      disabilitas diskon dividen divisi diagnosis diaspora dimensi diesel difteri dilema disertasi
      diskriminasi disinformasi dispensasi diskualifikasi disdik dishub diponegoro direktori dirgantara
      diversifikasi diameter diare diakon dieng disparitas displin dirjen dirut ditjen diorama
      teroris terorisme terminal terapi terigu termin ternate ternak terumbu terang teratai terompet
      teripang teritorial tertib teras terong terowongan terasi teritori terjemahan terminologi
      """))
}

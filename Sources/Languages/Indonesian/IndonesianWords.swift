extension FunctionWordList {
  static let indonesian = FunctionWordList(
    own: """
      yang dan atau tetapi tapi namun serta di ke dari pada dalam untuk bagi oleh dengan tanpa tentang
      mengenai sebagai seperti karena sebab jika kalau bila apabila ketika saat sejak hingga sampai agar
      supaya sehingga maka bahwa meskipun walaupun meski sedangkan sementara adalah ialah merupakan ini
      itu tersebut para sang si se nya lah kah pun telah sudah akan sedang masih belum tidak tak bukan
      jangan juga pula hanya saja lagi lebih paling sangat amat ia dia mereka kami kita saya aku anda
      kamu beliau antara kepada terhadap atas secara apakah siapa apa mana bagaimana mengapa kapan
      setiap tiap semua seluruh beberapa lain lainnya sendiri ada
      """,
    pronouns: "ia dia mereka beliau", pronounEnding: "nya",
    telltale: """
      karena bahwa agustus desember maret juni juli senin kamis jumat miliar milyar triliun persen
      delapan polisi uang kualitas universitas aktivitas televisi rapat kantor mobil bisa
      kepolisian triwulan gubernur provinsi sore jaksa
      """)
}

extension SegmentLabels {
  static let indonesian = SegmentLabels(
    alone: ["laporan wartawan", "laporan reporter", "laporan koresponden"],
    beforeColon: [
      "sumber", "oleh", "laporan", "reporter", "pewarta", "wartawan", "penulis", "editor",
      "penyunting", "penerjemah", "foto", "tim redaksi", "ilustrasi", "fotografer", "kontributor",
      "pengunggah", "uploader",
    ],
    besideDates: [
      "pukul", "jam", "wib", "wita", "wit", "diperbarui", "dipublikasikan", "terbit", "tayang",
      "diterbitkan", "diunggah",
    ],
    furniture: [
      "iklan", "advertorial", "lanjutkan membaca", "lanjut membaca", "gulir untuk lanjut membaca",
      "gulir ke bawah untuk melanjutkan", "geser ke bawah untuk lanjut membaca",
      "halaman selanjutnya", "halaman berikutnya", "halaman sebelumnya", "selanjutnya",
      "sebelumnya", "halaman", "halaman #", "halaman # dari #", "lihat semua", "lihat lainnya",
      "selengkapnya", "bagikan", "bagikan artikel ini", "bagikan berita ini", "komentar",
      "# komentar", "tulis komentar", "salin tautan", "tautan disalin", "simpan artikel",
      "artikel terkait", "berita terkait", "berita terkini", "berita terbaru", "berita lainnya",
      "berita populer", "berita terpopuler", "terpopuler", "terkini", "paling populer",
      "pilihan redaksi", "pilihan editor", "rekomendasi untuk anda", "topik terkait", "tag terkait",
      "tag", "tags", "trending", "sorotan", "ikuti kami", "unduh aplikasi", "masuk", "daftar",
      "berlangganan", "kembali ke atas", "dengarkan artikel", "artikel selanjutnya",
      "artikel berikutnya", "artikel sebelumnya",
    ],
    links: [
      "baca juga", "simak juga", "lihat juga", "tonton juga", "saksikan juga", "dengarkan juga",
      "cek juga", "baca pula", "simak pula", "baca berita", "baca artikel", "baca selengkapnya",
      "simak selengkapnya", "lihat selengkapnya", "simak berita", "simak artikel", "simak video",
      "lihat video", "tonton video", "saksikan video", "lihat foto", "simak infografis",
      "lihat infografis", "saksikan live", "tonton live", "simak live", "saksikan siaran langsung",
      "saksikan breaking news", "simak breaking news", "dengarkan podcast", "simak podcast",
      "lihat galeri", "gambas",
    ],
    linksBeforeColon: [
      "baca", "simak", "lihat", "tonton", "saksikan", "dengarkan", "video", "infografis",
      "live streaming", "terkait", "berita terkait", "artikel terkait", "pilihan editor",
      "pilihan redaksi", "populer", "terpopuler", "berita populer", "topik", "tag", "tags",
      "video terkait", "selengkapnya",
    ],
    notices: [
      "artikel ini telah tayang di", "artikel ini sudah tayang di",
      "artikel ini pertama kali tayang",
      "artikel ini telah dimuat di", "berita ini telah tayang di", "berita ini sudah tayang di",
      "dapatkan update berita", "dapatkan berita", "dapatkan informasi terkini", "ikuti kami di",
      "ikuti berita", "ikuti terus berita", "ikuti saluran", "ikuti kanal", "ikuti update",
      "cek berita dan artikel", "cek berita lainnya", "simak berita selengkapnya",
      "baca berita selengkapnya", "baca selengkapnya di", "simak selengkapnya di",
      "simak berita lainnya", "baca berita lainnya", "simak breaking news dan berita",
      "mari bergabung di grup", "gabung di grup", "gabung dan ikuti", "yuk gabung", "klik di sini",
      "klik disini", "klik tautan", "download aplikasi", "unduh aplikasi", "lihat video berikut",
      "simak video berikut", "simak juga video berikut", "tonton video berikut",
      "saksikan video berikut", "saksikan video selengkapnya", "simak video selengkapnya",
      "saksikan video lengkapnya", "tonton video lengkapnya", "hak cipta ©", "copyright ©", "©",
      "dilarang keras mengambil konten", "dilarang keras menyalin", "dilarang mengutip",
      "dilarang menyalin",
    ])
}

extension NameWording {
  static let indonesian = NameWording(
    languageFrame: Frame(before: "bahasa ", ownBeginning: "bahasa "),
    scriptFrame: Frame(before: "aksara "),
    languageNames: .ofPeoples,
    languageCues: ["bahasa", "berbahasa", "penutur", "terjemahan", "kamus", "dialek"],
    landCues: ["di", "ke", "dari", "negara", "pemerintah", "presiden", "perdana menteri"],
    signs: [(" & ", " dan "), ("Kep. ", "Kepulauan ")],
    currencyInitial: .small)
}

extension TableHeadings {
  static let indonesian = TableHeadings(
    columns: [
      .sourceTerm: [
        "istilah", "istilah sumber", "kata", "lema", "entri", "frasa", "bahasa sumber",
        "teks sumber", "kosakata",
      ],
      .targetTerm: [
        "terjemahan", "padanan", "istilah sasaran", "istilah target", "bahasa sasaran",
        "bahasa target", "teks sasaran", "teks target", "arti", "makna",
      ],
      .foreignTerm: ["asing", "bahasa asing", "kata asing", "istilah asing"],
      .synonyms: [
        "sinonim", "alternatif", "istilah lain", "kata lain", "varian", "persamaan kata",
        "padanan lain", "terjemahan lain",
      ],
      .forbidden: [
        "terlarang", "dilarang", "jangan dipakai", "jangan digunakan", "tidak dipakai",
        "tidak boleh dipakai", "istilah terlarang",
      ],
      .status: ["status", "status istilah"],
      .partOfSpeech: ["kelas kata", "jenis kata"],
      .domain: ["bidang", "kategori", "topik", "ranah", "kat"],
      .definition: ["definisi", "deskripsi", "penjelasan", "def"],
      .note: ["catatan", "keterangan", "komentar", "ket", "ket."],
      .reference: ["sumber", "rujukan"],
      .usage: ["contoh", "konteks"],
    ],
    ownNames: ["bahasa", "indo", "bhs indonesia", "bhs. indonesia", "b. indonesia"],
    statuses: [
      "preferred": ["disarankan", "utama", "baku", "dianjurkan", "disetujui"],
      "admitted": ["boleh", "diterima", "alternatif", "diperbolehkan"],
      "deprecated": ["usang", "lama", "tidak disarankan"],
      "forbidden": ["terlarang", "dilarang", "jangan dipakai", "ditolak", "tidak boleh"],
    ],
    partsOfSpeech: [
      "noun": ["nomina", "kata benda"], "verb": ["verba", "kata kerja"],
      "adjective": ["adjektiva", "kata sifat", "a"], "adverb": ["adverbia", "kata keterangan"],
      "preposition": ["preposisi", "kata depan"], "conjunction": ["konjungsi", "kata hubung"],
      "pronoun": ["pronomina", "kata ganti"], "numeral": ["numeralia", "kata bilangan"],
      "interjection": ["interjeksi", "kata seru"], "phrase": ["frasa"],
      "proper": ["nama diri", "nama"], "other": ["p"],
    ])
}

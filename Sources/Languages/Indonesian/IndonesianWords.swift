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
      "penyunting", "penerjemah", "foto", "baca juga", "tim redaksi",
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
      .sourceTerm: ["istilah", "istilah sumber", "kata", "lema"],
      .targetTerm: ["terjemahan", "padanan", "istilah sasaran", "istilah target"],
      .partOfSpeech: ["kelas kata", "jenis kata"],
      .domain: ["bidang", "kategori", "topik", "ranah"],
      .definition: ["definisi", "deskripsi"],
      .note: ["catatan", "keterangan", "komentar"],
      .reference: ["sumber", "rujukan"],
      .usage: ["contoh", "konteks"],
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

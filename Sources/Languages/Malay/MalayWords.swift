extension Orthography {
  /// `Datuk`, `Datuk Seri`, `Tan Sri` and `Tun` are not abbreviations, so they are not listed.
  static let malay = Orthography(
    sentenceMarks: .plainLatin, finalApostrophe: .quotationMark,
    titleList:
      """
      En Pn Cik Tn Puan Sdr Sdri Dr Prof Ir Ts Ar Sr Hj Hjh Dato Dtk Datin YB YAB YBhg YM YTM YAM
      YBM Ust Ustz Lt Lef Mej Kapt Kol Jen Brig Leftenan Lans Kpl Kop Sjn Insp ASP DSP Supt ACP DCP
      SAC Kdr Laks Mr Mrs Ms Gen Col Capt Sgt Rev Hon Mohd Muhd Md Abd Moh Hb
      """)
}

extension FunctionWordList {
  static let malay = FunctionWordList(
    own: """
      yang dan atau tetapi tapi namun serta di ke dari daripada pada dalam untuk bagi oleh dengan tanpa
      tentang mengenai berkenaan sebagai seperti kerana sebab jika kalau sekiranya apabila ketika semasa
      sejak hingga sehingga sampai agar supaya maka bahawa walaupun meskipun manakala sementara adalah
      ialah merupakan ini itu tersebut para sang si nya lah kah pun telah sudah akan sedang masih
      belum tidak tak bukan jangan juga pula hanya saja sahaja lagi lebih paling sangat amat ia dia mereka
      kami kita saya aku anda kamu beliau baginda antara kepada terhadap atas secara adakah siapa apa mana
      bagaimana mengapa bila setiap tiap semua seluruh beberapa lain lain-lain sendiri ada boleh perlu
      """,
    telltale: """
      kerana bahawa manakala sahaja mahupun isnin khamis jumaat julai ogos disember bilion
      trilion peratus lapan polis wang kualiti universiti aktiviti hospital cuba beza televisyen
      mesyuarat tarikh kakitangan
      """)
}

extension SegmentLabels {
  static let malay = SegmentLabels(
    beforeColon: ["sumber", "oleh", "laporan", "pemberita", "penulis", "penyunting", "jurugambar"],
    furniture: [
      "iklan", "teruskan membaca", "berita berkaitan", "artikel berkaitan", "artikel lain",
      "berita lain", "paling popular", "kongsi", "kongsi artikel ini", "halaman seterusnya",
    ],
    links: ["baca lagi", "baca lanjut", "tonton lagi"],
    linksBeforeColon: ["berita berkaitan", "artikel berkaitan", "berkaitan"],
    notices: ["artikel ini pertama kali disiarkan", "ikuti kami di", "langgani saluran"])
}

extension NameWording {
  static let malay = NameWording(
    languageFrame: Frame(before: "bahasa ", ownBeginning: "bahasa "),
    scriptFrame: Frame(before: "tulisan "),
    languageNames: .ofPeoples,
    languageCues: ["bahasa", "berbahasa", "penutur", "terjemahan", "kamus", "dialek", "loghat"],
    landCues: ["di", "ke", "dari", "negara", "kerajaan", "presiden", "perdana menteri"],
    signs: [(" & ", " dan "), ("Kep. ", "Kepulauan ")],
    currencyInitial: .small)
}

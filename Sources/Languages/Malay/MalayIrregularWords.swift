extension IrregularWords {
  static let malay = IrregularWords(
    indivisible: [
      "masalah",  // problem, not masa + -lah
      "majalah", "sekolah", "istilah", "jumlah", "langkah",  // magazine, school, term, sum, step
      "berkah", "nikah", "salah", "telah", "celah", "sebelah",
      "adalah", "ialah",  // to be
      "walaupun", "meskipun", "sungguhpun", "mahupun", "adapun", "biarpun",  // although, nor
      "himpun", "rumpun", "serumpun", "ampun",
      "buku", "suku", "kuku", "paku", "siku", "beku", "kaku", "bangku", "pangku",
      "laku", "pelaku", "perilaku", "berlaku", "selaku", "maluku",
      "ilmu", "tamu", "tetamu", "jamu", "jemu", "temu", "bertemu", "semu",
      "hanya", "punya", "tanya",  // only, to have, to ask
    ],
    // law; police or spy; careful; male; about; suddenly; together; to pretend; sweets; jelly; ideal;
    // sheep; butterfly; spider; butterfly; lately; really; each
    lexicalised: Set(
      [
        "undang-undang", "mata-mata", "hati-hati", "laki-laki", "kira-kira", "tiba-tiba",
        "sama-sama", "pura-pura", "gula-gula", "agar-agar", "cita-cita", "biri-biri", "rama-rama",
        "labah-labah", "kupu-kupu", "baru-baru", "benar-benar", "betul-betul", "sungguh-sungguh",
        "masing-masing",
      ].map { Array($0.utf8) }))
}

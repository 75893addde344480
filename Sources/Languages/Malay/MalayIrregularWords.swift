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
    repeatedOtherwise: [
      "undang",  // undang-undang: law
      "mata",  // mata-mata: police, spy
      "hati",  // hati-hati: careful
      "laki",  // laki-laki: male
      "kira",  // kira-kira: about
      "tiba",  // tiba-tiba: suddenly
      "sama",  // sama-sama: together
      "pura",  // pura-pura: to pretend
      "gula",  // gula-gula: sweets
      "agar",  // agar-agar: jelly
      "cita",  // cita-cita: ideal
      "biri",  // biri-biri: sheep
      "rama",  // rama-rama: butterfly
      "labah",  // labah-labah: spider
      "kupu",  // kupu-kupu: butterfly
      "baru",  // baru-baru ini: lately
      "benar", "betul", "sungguh",  // really
      "masing",  // masing-masing: each
    ])
}

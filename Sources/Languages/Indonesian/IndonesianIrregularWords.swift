extension IrregularWords {
  static let indonesian = IrregularWords(
    indivisible: [
      "masalah",  // problem, not masa + -lah
      "makalah",  // paper, not maka + -lah
      "majalah",  // magazine, not maja + -lah
      "sekolah",  // school
      "jumlah",  // amount
      "istilah",  // term
      "langkah",  // step, not lang + -kah
      "naskah",  // manuscript
      "adalah", "ialah",  // to be, hardly ada or ia + -lah any more
      "walaupun", "meskipun", "kendatipun", "sungguhpun",  // although, as one word
      "maupun", "adapun", "bagaimanapun", "sekalipun",  // and, as for, anyhow, even
      "bangku",  // bench, not bang + -ku
      "pangku",  // lap
      "buku",  // book, not bu + -ku
      "suku",  // tribe
      "laku", "perilaku", "pelaku", "berlaku", "selaku",  // conduct and its kin
      "terpaku",  // rooted to the spot: ter- on paku
      "maluku",  // the islands
      "serumpun",  // of one stock
      "himpun",  // to gather
      "ilmu",  // science
      "tamu",  // guest
      "jamu",  // herbal medicine
      "hanya",  // only
      "punya",  // to have
      "tanya",  // to ask
    ],
    repeatedOtherwise: [
      "mata",  // mata-mata: spy
      "undang",  // undang-undang: law
      "langit",  // langit-langit: ceiling, palate
      "hati",  // hati-hati: careful
      "laki",  // laki-laki: male
      "rata",  // rata-rata: on average
      "kira",  // kira-kira: about
      "tiba",  // tiba-tiba: suddenly
      "alih",  // alih-alih: instead of
      "gara",  // gara-gara: because of
      "oleh",  // oleh-oleh: souvenir
      "sama",  // sama-sama: together
      "pura",  // pura-pura: to pretend
      "kuda",  // kuda-kuda: trestle, stance
      "gula",  // gula-gula: sweets
      "agar",  // agar-agar: jelly
      "cita",  // cita-cita: ideal
      "api",  // api-api: mangrove
      "satu",  // satu-satu: one by one
      "jangan",  // jangan-jangan: perhaps
      "benar", "betul", "sungguh",  // really
      "baru",  // baru-baru (ini): lately
      "diam",  // diam-diam: secretly
      "lagi",  // lagi-lagi: again
    ],
    // merubah, dirubah for mengubah, diubah (rubah is a fox).
    mistakenBases: ["rubah": "ubah"])
}

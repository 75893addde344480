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
    lexicalised: LexicalisedReduplications.indonesian,
    // merubah, dirubah for mengubah, diubah (rubah is a fox).
    mistakenBases: ["rubah": "ubah"])
}

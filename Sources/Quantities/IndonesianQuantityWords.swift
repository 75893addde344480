extension QuantityLexicon {
  static let indonesian = QuantityLexicon(
    [
      ("satu dua tiga empat lima enam tujuh delapan sembilan", { .unit($0) }),
      (
        "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas",
        { $0 == 2 ? .soft(ExactNumber(2)) : .ordinal($0) }
      ),
      (
        "januari|jan februari|pebruari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu september|sep|sept oktober|okt november|nopember|nov desember|des",
        { .month($0) }
      ),
      ("senin selasa rabu kamis jumat|jum'at sabtu minggu|ahad", { .weekday($0) }),
    ],
    others: [
      ("sepuluh", .number(10)), ("sebelas", .number(11)), ("selusin lusin", .number(12)),
      ("belas", .teen), ("puluh", .ten), ("ratus", .hundred), ("seratus", .oneHundred),
      ("ribu rb", .scale(3)), ("juta jt", .scale(6)), ("miliar milyar", .scale(9)),
      ("triliun trilyun", .scale(12)),
      ("seribu", .oneOfScale(3)), ("sejuta", .oneOfScale(6)), ("semiliar", .oneOfScale(9)),
      ("setriliun", .oneOfScale(12)),
      ("setengah separuh", .soft(ExactNumber(5, exponent: -1))),
      ("puluhan belasan", .magnitude(1)), ("ratusan", .magnitude(2)), ("ribuan", .magnitude(3)),
      ("jutaan", .magnitude(6)), ("miliaran milyaran", .magnitude(9)),
      ("triliunan", .magnitude(12)),
      ("persen", .percent), ("pukul jam", .clock), ("wib wita wit gmt utc", .zone),
      ("hingga sampai s.d. sd", .range), ("dolar", .currency("USD")),
      ("poundsterling", .currency("GBP")),
    ] + currencies, convention: .decimalComma, dayComesFirst: true, monthMayComeFirst: false)
}

/// Closed classes of words that stand beside a term and tell its sense.
public enum WordClass: Sendable, Hashable {
  case numeral, month, weekday

  /// The class of a folded word in a language with morphology; nil for any other word.
  static func of(_ word: String, in table: [WordClass: Set<String>]) -> WordClass? {
    table.first { $0.value.contains(word) }?.key
  }

  static let indonesian: [WordClass: Set<String>] = [
    .numeral: [
      "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
      "sebelas", "belas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "miliar",
      "triliun", "beberapa", "kedua", "ketiga", "setengah",
    ],
    .month: [
      "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
      "oktober", "november", "desember",
    ],
    .weekday: ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"],
  ]

  static let english: [WordClass: Set<String>] = [
    .numeral: [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million", "billion",
      "trillion", "several", "half",
    ],
    .month: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    .weekday: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ],
  ]
}

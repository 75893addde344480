import Segmentation
import TextModel

/// Words that stand before an Indonesian noun and say that there are several: `para`, `berbagai`,
/// `tiga`, `12`, and a number with its counter (`tiga orang`).
struct CountingWords {
  private let text: AnalyzedText
  private var tokens: [Token] { text.tokens }

  init(_ text: AnalyzedText) { self.text = text }

  /// Whether the word before a match says so.
  /// - Parameter segment: index of the segment that the match stands in.
  func count(before match: TextRange, in segment: Int) -> Bool {
    let place = text.tokens(of: segment).partitionPoint { Int($0.start) < match.start }
    let bounds = text.tokenRange(of: segment)
    guard place > bounds.lowerBound, place < bounds.upperBound, tokens[place].gap == .space else {
      return false
    }
    let before = word(place - 1)
    if CountingWords.plurals.contains(before) { return true }
    if CountingWords.counters.contains(before), place > bounds.lowerBound + 1, tokens[place - 1].gap == .space {
      return isNumber(at: place - 2)
    }
    return isNumber(at: place - 1)
  }

  /// A numeral above one that counts: no year, no article of a law, no date.
  private func isNumber(at place: Int) -> Bool {
    let number = word(place)
    if tokens[place].gap != .barrier {
      if tokens[place].gap == .hyphen { return false }
      if CountingWords.notCounting.contains(word(place - 1)) { return false }
    }
    guard tokens[place].kind == .number else { return CountingWords.numbers.contains(number) }
    let digits = number.filter(\.isNumber)
    guard digits.count == number.count else {
      // 1.500 and 2,5 count, 10.30 may be a time.
      let groups: [Substring] = number.split { $0 == "." }
      return number.contains(",") || groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard let value = Int(digits) else { return true }
    return value > 1 && !(1900...2100).contains(value)
  }

  private func word(_ place: Int) -> String {
    String(decoding: text.bytes[tokens[place].range.range], as: UTF8.self).lowercased()
  }

  private static let plurals: Set<String> = [
    "para", "berbagai", "beberapa", "sejumlah", "banyak", "pelbagai", "aneka", "sekalian",
    "puluhan", "ratusan", "ribuan", "jutaan", "belasan", "miliaran", "triliunan", "kedua",
    "ketiga", "keempat", "kelima", "keenam", "ketujuh", "semua", "sekelompok", "serangkaian",
    "kawanan", "segenap",
  ]

  private static let counters: Set<String> = [
    "orang", "buah", "ekor", "unit", "butir", "lembar", "helai", "batang", "pucuk", "macam",
    "jenis", "pasang", "kali",
  ]

  private static let numbers: Set<String> = [
    "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    "belas", "puluh", "seratus", "ratus", "seribu", "ribu", "sejuta", "juta", "miliar", "triliun",
    "selusin",
  ]

  /// Words behind which a number names and does not count.
  private static let notCounting: Set<String> = [
    "pasal", "ayat", "nomor", "no", "tahun", "tanggal", "bab", "pukul", "jam", "hari", "sila",
    "butir", "angka", "bagian", "edisi", "jilid", "rp", "januari", "februari", "maret", "april",
    "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
  ]
}

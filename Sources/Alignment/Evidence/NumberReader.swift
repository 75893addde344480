internal import Segmentation
internal import TextModel

/// Reads amounts, times and dates from the words of a sentence, into one spelling for all
/// languages: `1.500,5` and `1,500.5`, `pukul 14.20` and `14:20`, `2,3 miliar` and `2.3 billion`.
struct NumberReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let decimalMark: UInt8
  private let groupMark: UInt8

  init(language: LanguageTag, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let usesComma = NumberReader.commaLanguages.contains(language.language)
    decimalMark = UInt8(ascii: usesComma ? "," : ".")
    groupMark = UInt8(ascii: usesComma ? "." : ",")
  }

  private static let commaLanguages: Set<String> = [
    "id", "de", "fr", "es", "nl", "it", "pt", "ru", "tr", "vi", "pl", "sv", "da", "nb",
  ]

  mutating func read(
    _ sentence: Range<Int>, of words: [SideEvidence.Word], readings: [WordReading],
    _ found: (Feature, Int, Int) -> Void
  ) {
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      switch readings[Int(words[place].form)].meaning {
      case .none: break
      case .month(let month): found(.month(month), place, place)
      case .sign(let sign): found(.sign(sign), place, place)
      case .ordinal(let value): found(.number(Array("\(value)".utf8)), place, place)
      case .numeral: place = readWords(from: place, sentence, words, readings, found)
      case .digits: place = readDigits(at: place, sentence, words, readings, found)
      }
      place += 1
    }
  }

  /// A run of numerals; the last place of it.
  private func readWords(
    from start: Int, _ sentence: Range<Int>, _ words: [SideEvidence.Word],
    _ readings: [WordReading], _ found: (Feature, Int, Int) -> Void
  ) -> Int {
    var parts: [NumberWords.Part] = []
    var end = start
    while end < sentence.upperBound, end == start || words[end].gap != .barrier,
      case .numeral(let part) = readings[Int(words[end].form)].meaning
    {
      parts.append(part)
      end += 1
    }
    // A lone `satu` or `one` is as often an article.
    guard let value = NumberWords.value(of: parts), value > 1 else { return end - 1 }
    found(.number(Array("\(value)".utf8)), start, end - 1)
    return end - 1
  }

  /// A number in digits, with the sign beside it and the scale behind it; the last place of it.
  private func readDigits(
    at place: Int, _ sentence: Range<Int>, _ words: [SideEvidence.Word],
    _ readings: [WordReading], _ found: (Feature, Int, Int) -> Void
  ) -> Int {
    let word = words[place]
    let token = bytes[Int(word.start)..<Int(word.end)]
    for key in keys(of: token) { found(.number(key), place, place) }
    readSigns(around: word, at: place, found)
    if let last = readDate(at: place, sentence, words, found) { return last }
    let next = place + 1
    guard next < sentence.upperBound else { return place }
    if byte(at: Int(word.end)) == UInt8(ascii: ":"), words[next].start == word.end + 1,
      let hours = integer(token), let minutes = integer(bytes[range(of: words[next])]), minutes < 60
    {
      found(.number(NumberReader.time(hours, minutes)), place, next)
      return next
    }
    if words[next].gap == .space,
      case .numeral(.scale(let factor)) = readings[Int(words[next].form)].meaning,
      let value = keys(of: token).first, let scaled = NumberReader.scale(value, by: factor)
    {
      found(.number(scaled), place, next)
      return next
    }
    return place
  }

  private func readSigns(
    around word: SideEvidence.Word, at place: Int, _ found: (Feature, Int, Int) -> Void
  ) {
    if byte(at: Int(word.end)) == UInt8(ascii: "%") {
      found(.sign(UInt8(ascii: "%")), place, place)
    }
    if byte(at: Int(word.start) - 1) == UInt8(ascii: "$") {
      found(.sign(UInt8(ascii: "$")), place, place)
    }
  }

  /// `11/4` and `11/4/2025`: day, month and year.
  private func readDate(
    at place: Int, _ sentence: Range<Int>, _ words: [SideEvidence.Word],
    _ found: (Feature, Int, Int) -> Void
  ) -> Int? {
    guard place + 1 < sentence.upperBound,
      byte(at: Int(words[place].end)) == UInt8(ascii: "/"),
      words[place + 1].start == words[place].end + 1,
      let day = integer(bytes[range(of: words[place])]), (1...31).contains(day),
      let month = integer(bytes[range(of: words[place + 1])]), (1...12).contains(month)
    else { return nil }
    found(.month(month), place + 1, place + 1)
    return place + 1
  }

  private func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  private func range(of word: SideEvidence.Word) -> Range<Int> { Int(word.start)..<Int(word.end) }

  private func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard digits.count <= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The values that a token may have, the likelier first.
  private func keys(of token: Slice<UnsafeBufferPointer<UInt8>>) -> [[UInt8]] {
    var groups: [[UInt8]] = [[]]
    var marks: [UInt8] = []
    for byte in token {
      if (0x30...0x39).contains(byte) {
        groups[groups.count - 1].append(byte)
      } else {
        marks.append(byte)
        groups.append([])
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return [] }
    var whole = groups[0]
    var fraction: [UInt8] = []
    var isRegular = true
    for (mark, group) in zip(marks, groups.dropFirst()) {
      if mark == groupMark, group.count == 3, fraction.isEmpty {
        whole += group
      } else if mark == decimalMark, fraction.isEmpty {
        fraction = group
      } else {
        isRegular = false
      }
    }
    if isRegular { return [NumberReader.decimal(whole, fraction)] }
    // 14.20 where a full stop parts groups: a time, or a decimal in the other convention.
    guard groups.count == 2, groups[0].count <= 2 || groups[1].count != 3 else {
      return [Array(token)]
    }
    var keys = [NumberReader.decimal(groups[0], groups[1])]
    if groups[1].count == 2, let hours = Int(String(decoding: groups[0], as: UTF8.self)),
      hours < 25,
      let minutes = Int(String(decoding: groups[1], as: UTF8.self)), minutes < 60
    {
      keys.insert(NumberReader.time(hours, minutes), at: 0)
    }
    return keys
  }

  private static func decimal(_ whole: [UInt8], _ fraction: [UInt8]) -> [UInt8] {
    var number = Array(whole.drop { $0 == 0x30 })
    if number.isEmpty { number = [0x30] }
    var rest = fraction
    while rest.last == 0x30 { rest.removeLast() }
    return rest.isEmpty ? number : number + [UInt8(ascii: ".")] + rest
  }

  private static func time(_ hours: Int, _ minutes: Int) -> [UInt8] {
    Array("\(hours):\(minutes)".utf8)
  }

  /// A decimal times a power of ten.
  private static func scale(_ value: [UInt8], by factor: Int) -> [UInt8]? {
    var zeros = "\(factor)".utf8.count - 1
    var digits: [UInt8] = []
    var isFraction = false
    for byte in value {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if (0x30...0x39).contains(byte) {
        digits.append(byte)
        if isFraction { zeros -= 1 }
      } else {
        return nil
      }
    }
    guard zeros >= 0 else { return nil }
    return decimal(digits + [UInt8](repeating: 0x30, count: zeros), [])
  }
}

public import TextModel

/// Homographs by headword.
///
///     let bulan = Homographs.indonesian["bulan"]
///     let moon = bulan?.senses.first { $0.glosses.contains("moon") }
///
/// Only the headwords are read at first; an entry is parsed when it is asked for.
public struct Homographs: Sendable {
  /// The language of ``HomographSense/glosses``.
  public static let glossLanguage = LanguageTag.english

  private let text: [UInt8]
  /// Headwords in lower case.
  private var headwords = WordTable()
  /// The position of each entry, by the number of its headword.
  private var entries: [Entry] = []

  private struct Entry {
    /// Range of its lines in the text.
    let range: Range<Int>
    /// 1-based number of its first line.
    let line: Int
  }

  /// An inventory without headwords.
  public init() { text = [] }

  /// Reads an inventory in the format that the head of `homographs.txt` describes.
  /// - Throws: the first error in the text.
  public init(parsing text: String) throws(HomographError) {
    try self.init(indexing: Array(text.utf8))
    for number in entries.indices { _ = try parse(number) }
  }

  /// Finds the headwords; entries are not checked.
  init(indexing text: [UInt8]) throws(HomographError) {
    self.text = text
    var (start, line) = (0, 1)
    var first: (start: Int, line: Int)?
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if start == end {
        if let first { try addEntry(first.start..<start, line: first.line) }
        first = nil
      } else if first == nil, text[start] != UInt8(ascii: "#") {
        first = (start, line)
      }
      start = end + 1
      line += 1
    }
    if let first { try addEntry(first.start..<text.count, line: first.line) }
  }

  private mutating func addEntry(_ range: Range<Int>, line: Int) throws(HomographError) {
    let end = text[range].firstIndex(of: 0x0A) ?? range.upperBound
    let headword = text[range.lowerBound..<end]
    if headword.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }) {
      throw HomographError(problem: .notAHeadword, line: line, column: 1)
    }
    let number = headwords.insert(headword.map(Homographs.lowercased))
    guard number == entries.count else {
      throw HomographError(problem: .repeatedHeadword, line: line, column: 1)
    }
    entries.append(Entry(range: range, line: line))
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The entry of a headword; nil if there is none.
  /// - Parameter headword: in any case.
  public subscript(headword: String) -> Homograph? {
    number(of: headword.utf8.map(Homographs.lowercased)).flatMap { self[$0] }
  }

  /// Number of headwords.
  public var count: Int { entries.count }

  /// The number of a headword; nil if the inventory does not have it.
  /// - Parameter headword: in lower case.
  public func number(of headword: [UInt8]) -> Int? {
    let number = headwords.find(headword)
    return number < 0 ? nil : Int(number)
  }

  /// The number of a headword; nil if the inventory does not have it.
  /// - Parameter headword: in lower case.
  public func number(of headword: ArraySlice<UInt8>) -> Int? {
    let number = headwords.find(headword)
    return number < 0 ? nil : Int(number)
  }

  /// The number of a headword; nil if the inventory does not have it.
  /// - Parameters:
  ///   - word: the number of a word in lower case.
  ///   - words: the table of the word.
  public func number(of word: Int32, in words: WordTable) -> Int? {
    let number = headwords.find(word, of: words)
    return number < 0 ? nil : Int(number)
  }

  /// The entry with a number; nil if its text has an error.
  public subscript(number: Int) -> Homograph? { try? parse(number) }

  private func parse(_ number: Int) throws(HomographError) -> Homograph {
    var parser = HomographParser(line: entries[number].line)
    return try parser.entry(in: text[entries[number].range])
  }

  /// All entries in the order of their headwords.
  public var all: [Homograph] {
    entries.indices.compactMap { self[$0] }
      .sorted { $0.headword.lowercased() < $1.headword.lowercased() }
  }
}

/// A syntax error in a list of homographs.
public struct HomographError: Error, Sendable, Hashable {
  /// The kind of error.
  public enum Problem: Sendable, Hashable {
    /// A headword contains `;` or `|`, for example because the blank line before it is missing.
    case notAHeadword
    /// The headword is listed twice.
    case repeatedHeadword
    /// A homograph has fewer than two senses.
    case tooFewSenses
    /// A sense lacks the part of speech, glosses or cues.
    case tooFewFields
    /// A field has no value.
    case emptyValue
    /// The name of the field is not known.
    case unknownField(String)
    /// The field is given twice.
    case repeatedField(String)
    /// The word class is not known.
    case unknownClass(String)
  }
  /// The kind of error.
  public let problem: Problem
  /// 1-based line.
  public let line: Int
  /// 1-based column, in characters.
  public let column: Int

  /// An error at a position.
  public init(problem: Problem, line: Int, column: Int) {
    (self.problem, self.line, self.column) = (problem, line, column)
  }
}

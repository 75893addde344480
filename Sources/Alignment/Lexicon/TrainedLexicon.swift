public import TextModel

/// Word translations learned from a translation memory, with weights.
///
///     let lexicon = LexiconTrainer().train(pairs, source: .indonesian, target: .english)
///     let bytes = lexicon.encoded()
///
/// The file format is binary: `PDNLEX1\n`, both language tags, both lists of words (each preceded
/// by its length), then the pairs as two word indices and a weight in 255ths. Integers are LEB128.
public struct TrainedLexicon: Sendable, Hashable {
  /// A word pair.
  public struct Entry: Sendable, Hashable {
    /// Index in ``sourceWords``.
    public var source: Int
    /// Index in ``targetWords``.
    public var target: Int
    /// Geometric mean of the conditional probabilities of both directions, 0 to 1.
    public var weight: Double
  }

  /// Language of ``sourceWords``.
  public var source: LanguageTag
  /// Language of ``targetWords``.
  public var target: LanguageTag
  /// Source words, as folded UTF-8.
  public var sourceWords: [[UInt8]]
  /// Target words, as folded UTF-8.
  public var targetWords: [[UInt8]]
  /// The word pairs.
  public var entries: [Entry]

  private static let magic = Array("PDNLEX1\n".utf8)

  /// The bytes of a lexicon file.
  public func encoded() -> [UInt8] {
    var bytes = TrainedLexicon.magic
    func number(_ value: Int) {
      var value = UInt(value)
      while value >= 0x80 {
        bytes.append(UInt8(value & 0x7F) | 0x80)
        value >>= 7
      }
      bytes.append(UInt8(value))
    }
    func word(_ word: [UInt8]) {
      number(word.count)
      bytes += word
    }
    word(Array(source.description.utf8))
    word(Array(target.description.utf8))
    for list in [sourceWords, targetWords] {
      number(list.count)
      list.forEach(word)
    }
    number(entries.count)
    for entry in entries {
      number(entry.source)
      number(entry.target)
      bytes.append(UInt8(max(0, min(255, (entry.weight * 255).rounded()))))
    }
    return bytes
  }

  /// Reads a lexicon file.
  /// - Parameters:
  ///   - bytes: content of the file.
  ///   - file: name for error messages.
  /// - Throws: `PadananError` (P411) if the bytes are not a complete lexicon.
  public init(_ bytes: [UInt8], file: String) throws(PadananError) {
    var reader = Reader(bytes: bytes, file: file)
    guard bytes.starts(with: TrainedLexicon.magic) else {
      throw reader.failure("not a lexicon; expected a file made with align --train")
    }
    reader.index = TrainedLexicon.magic.count
    source = try reader.language()
    target = try reader.language()
    sourceWords = try reader.words()
    targetWords = try reader.words()
    entries = []
    for _ in 0..<(try reader.count()) {
      let entry = Entry(
        source: try reader.number(), target: try reader.number(),
        weight: Double(try reader.byte()) / 255)
      guard entry.source < sourceWords.count, entry.target < targetWords.count else {
        throw reader.failure("a pair refers to a word that is not in the lexicon")
      }
      entries.append(entry)
    }
    guard reader.index == bytes.count else {
      throw reader.failure("unexpected bytes after the end of the lexicon")
    }
  }

  /// A lexicon with the given words and pairs.
  public init(
    source: LanguageTag, target: LanguageTag, sourceWords: [[UInt8]], targetWords: [[UInt8]],
    entries: [Entry]
  ) {
    self.source = source
    self.target = target
    self.sourceWords = sourceWords
    self.targetWords = targetWords
    self.entries = entries
  }

  private struct Reader {
    let bytes: [UInt8]
    let file: String
    var index = 0

    init(bytes: [UInt8], file: String) {
      self.bytes = bytes
      self.file = file
    }

    func failure(_ message: String) -> PadananError {
      PadananError(.invalidLexicon, file: file, message)
    }

    mutating func byte() throws(PadananError) -> UInt8 {
      guard index < bytes.count else {
        throw failure("the lexicon is truncated; expected at least \(bytes.count + 1) bytes")
      }
      defer { index += 1 }
      return bytes[index]
    }

    mutating func number() throws(PadananError) -> Int {
      var value = 0
      for shift in stride(from: 0, to: 35, by: 7) {
        let byte = try byte()
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      throw failure("a number in the lexicon is too large")
    }

    /// Reads the length of a list whose elements take at least one byte each.
    mutating func count() throws(PadananError) -> Int {
      let count = try number()
      guard count <= bytes.count - index else { throw failure("the lexicon is truncated") }
      return count
    }

    mutating func word() throws(PadananError) -> [UInt8] {
      let count = try count()
      defer { index += count }
      return Array(bytes[index..<index + count])
    }

    mutating func words() throws(PadananError) -> [[UInt8]] {
      var words: [[UInt8]] = []
      for _ in 0..<(try count()) { words.append(try word()) }
      return words
    }

    mutating func language() throws(PadananError) -> LanguageTag {
      let text = String(decoding: try word(), as: UTF8.self)
      guard let tag = LanguageTag(text) else { throw failure("`\(text)` is not a language tag") }
      return tag
    }
  }
}

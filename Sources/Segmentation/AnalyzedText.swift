import Languages
public import Normalization
public import TextModel

/// A text with its segments, the words in them, and the folded form in which each word is compared.
///
///     let text = AnalyzedText(normalized, segments: segments)
///     for token in text.tokens(of: 0) { … }
///
/// It stores the bytes once. Every stage after segmentation uses views of it, so no text is
/// tokenized twice. Tasks can share it.
public struct AnalyzedText: Sendable {
  /// The text that all ranges index.
  public let text: NormalizedText
  /// The segments in text order.
  public let segments: [Segment]
  /// The words and numbers of all segments, in text order; an English word includes its possessive.
  public let tokens: [Token]
  /// For each token, the number of its folded form in ``forms``.
  public let tokenForms: [Int32]
  /// The distinct folded forms (``Folding``), numbered from 0 in order of first appearance.
  public let forms: WordTable
  /// For each segment, the index of its first token; the last element is the number of tokens.
  private let firstTokens: [Int]

  /// - Parameter segments: the segments of `text`, in text order.
  public init(_ text: NormalizedText, segments: [Segment]) {
    var reading = Reading(
      joinsPossessives: Language.of(text.document.language).orthography.finalApostrophe
        == .possessive)
    text.bytes.withUnsafeBufferPointer { bytes in
      reading.tokens.reserveCapacity(bytes.count / 6)
      reading.forms.reserveCapacity(bytes.count / 6)
      reading.firstTokens.reserveCapacity(segments.count + 1)
      for segment in segments { reading.append(segment.range, of: bytes) }
    }
    self.text = text
    self.segments = segments
    tokens = reading.tokens
    tokenForms = reading.forms
    forms = reading.formTable
    firstTokens = reading.firstTokens
  }

  /// The language of the document.
  public var language: LanguageTag { text.document.language }
  /// The normalized text: valid UTF-8.
  public var bytes: [UInt8] { text.bytes }

  /// Indices into ``tokens`` of the words and numbers of a segment.
  /// - Parameter segment: index into ``segments``.
  public func tokenRange(of segment: Int) -> Range<Int> {
    firstTokens[segment]..<firstTokens[segment + 1]
  }

  /// The range from the start of the first token to the end of the last one.
  ///
  /// - Parameter tokens: indices into ``tokens``; at least one.
  /// - Returns: UTF-8 offsets in ``bytes``.
  public func range(of tokens: Range<Int>) -> TextRange {
    guard let last = tokens.last else { return TextRange(0, 0) }
    return TextRange(self.tokens[tokens.lowerBound].range.start, self.tokens[last].range.end)
  }

  /// The words and numbers of a segment.
  /// - Parameter segment: index into ``segments``.
  public func tokens(of segment: Int) -> ArraySlice<Token> { tokens[tokenRange(of: segment)] }
}

extension AnalyzedText {
  /// A text whose sentences are given; nothing is normalized.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - sentences: UTF-8 offsets in `bytes`, in text order.
  ///   - paragraphs: for each sentence, the number of its paragraph.
  public init(
    language: LanguageTag, bytes: [UInt8], sentences: [TextRange], paragraphs: [Int]
  ) {
    let document = Document(id: "", language: language, text: bytes)
    let segments = zip(sentences, paragraphs).enumerated().map { number, sentence in
      Segment(
        id: number + 1, paragraph: sentence.1, range: sentence.0, kind: .sentence, rule: "line")
    }
    self.init(
      NormalizedText(document: document, bytes: bytes, map: OffsetMap([]), steps: []),
      segments: segments)
  }

  /// A text with one sentence on each line; an empty line is an empty sentence.
  public init(language: LanguageTag, lines bytes: [UInt8]) {
    var sentences: [TextRange] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
      sentences.append(TextRange(start, last))
      start = end + 1
    }
    self.init(
      language: language, bytes: bytes, sentences: sentences,
      paragraphs: [Int](repeating: 1, count: sentences.count))
  }

  /// A text of separate sentences: each is a paragraph, with a line break after it.
  public init(language: LanguageTag, sentences texts: [String]) {
    var bytes: [UInt8] = []
    var sentences: [TextRange] = []
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      sentences.append(TextRange(start, bytes.count))
      bytes.append(0x0A)
    }
    self.init(
      language: language, bytes: bytes, sentences: sentences, paragraphs: Array(texts.indices))
  }
}

/// Tokenizes segments one after another, and folds each distinct spelling once.
private struct Reading {
  let joinsPossessives: Bool
  var tokens: [Token] = []
  var forms: [Int32] = []
  var firstTokens: [Int] = [0]
  var formTable = WordTable()
  /// The distinct spellings; `spellingForms` has the number of the folded form of each.
  private var spellings = WordTable()
  private var spellingForms: [Int32] = []

  init(joinsPossessives: Bool) { self.joinsPossessives = joinsPossessives }

  mutating func append(_ range: TextRange, of text: UnsafeBufferPointer<UInt8>) {
    let first = tokens.count
    Tokenizer.append(tokensOf: range, in: text, to: &tokens)
    if joinsPossessives {
      PossessiveApostrophe.join(in: &tokens, from: first, of: text, limit: range.end)
    }
    for token in tokens[first...] {
      let word = UnsafeBufferPointer(rebasing: text[token.range.range])
      let spelling = spellings.insert(word)
      if Int(spelling) == spellingForms.count {
        spellingForms.append(
          Folding.isFolded(word)
            ? formTable.insert(word)
            : formTable.insert(Folding.fold(word, isAddress: token.kind == .address)))
      }
      forms.append(spellingForms[Int(spelling)])
    }
    firstTokens.append(tokens.count)
  }
}

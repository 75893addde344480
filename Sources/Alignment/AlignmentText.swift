public import Normalization
public import Segmentation
public import TextModel

/// One side of an alignment: a text, and the sentences that it is made of.
public struct AlignmentText: Sendable {
  public let language: LanguageTag
  /// Valid UTF-8, which the ranges index.
  public let bytes: [UInt8]
  public let sentences: [TextRange]
  /// A number for each sentence, the same for those of one paragraph.
  public let paragraphs: [Int]

  public init(language: LanguageTag, bytes: [UInt8], sentences: [TextRange], paragraphs: [Int]) {
    self.language = language
    self.bytes = bytes
    self.sentences = sentences
    self.paragraphs = paragraphs
  }

  /// - Parameter segments: of `text`, in order.
  public init(_ text: NormalizedText, segments: [Segment]) {
    self.init(
      language: text.document.language, bytes: text.bytes, sentences: segments.map(\.range),
      paragraphs: segments.map(\.paragraph))
  }

  /// A sentence on each line, the empty lines included.
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

  /// Sentences that each stand alone.
  init(language: LanguageTag, sentences texts: [String]) {
    var bytes: [UInt8] = []
    var sentences: [TextRange] = []
    for text in texts {
      let start = bytes.count
      bytes += Array(text.utf8)
      sentences.append(TextRange(start, bytes.count))
      bytes.append(0x0A)
    }
    self.init(
      language: language, bytes: bytes, sentences: sentences, paragraphs: Array(texts.indices))
  }
}

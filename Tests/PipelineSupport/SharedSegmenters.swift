public import Normalization
public import Segmentation
internal import Synchronization
public import TextModel

/// One segmenter with the built-in rules for each language, created when a test first needs it,
/// because compiling the rules takes much longer than segmenting a short text.
public enum SharedSegmenters {
  private static let segmenters = Mutex<[LanguageTag: SentenceSegmenter]>([:])

  /// The segments of a text, found by the segmenter of its language.
  public static func segments(
    of text: NormalizedText, in language: LanguageTag
  ) throws -> [Segment] {
    try segmenters.withLock { segmenters in
      let segmenter = try segmenters[language] ?? SentenceSegmenter(language: language)
      segmenters[language] = segmenter
      return try segmenter.segments(of: text)
    }
  }
}

extension AnalyzedText {
  /// A text after normalization and segmentation.
  public init(
    _ text: String, id: String = "test", language: LanguageTag = .indonesian
  ) throws {
    let text = try Normalizer().normalize(Document(id: id, language: language, text: text))
    self.init(text, segments: try SharedSegmenters.segments(of: text, in: language))
  }
}

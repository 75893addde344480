import ICUSupport
import Normalization
import Segmentation
import Synchronization
import TextModel

/// One segmenter with the built-in rules for each language, made when it is first asked for:
/// compiling the rules is most of what a short test costs.
enum SegmenterPool {
  private static let segmenters = Mutex<[LanguageTag: SentenceSegmenter]>([:])

  static func segments(of text: NormalizedText, in language: LanguageTag) throws -> [Segment] {
    try segmenters.withLock { known in
      if let segmenter = known[language] { return try segmenter.segments(of: text) }
      let segmenter = try SentenceSegmenter(language: language)
      known[language] = segmenter
      return try segmenter.segments(of: text)
    }
  }
}

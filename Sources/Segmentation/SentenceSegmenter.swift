public import ICUSupport
public import Normalization
public import TextModel

/// Splits a normalized text into segments: paragraphs, then ICU's sentence breaks (UAX #29),
/// then before/after rules (SRX 2.0) that refuse some and add others.
///
///     let segmenter = try SentenceSegmenter(language: .indonesian)
///     for segment in try segmenter.segments(of: text) { … }
///
/// Holds ICU iterators, so each thread makes its own.
public final class SentenceSegmenter {
  private let breaker: SentenceBreaker
  private let rules: SRXRuleSet
  private let lineBreaks: ParagraphSplitter.LineBreaks

  /// - Parameters:
  ///   - rules: the SRX document whose rules for `language` are used; the built-in ones by default.
  /// - Throws: `SRXError` where a rule of that language is no valid regular expression.
  public init(
    language: LanguageTag, rules: SRXDocument? = nil,
    lineBreaks: ParagraphSplitter.LineBreaks = .auto
  ) throws {
    breaker = try SentenceBreaker(locale: language.description)
    let document = try rules ?? SRXDocument.builtIn()
    self.rules = try SRXRuleSet(document, for: language)
    self.lineBreaks = lineBreaks
  }

  /// The segments in text order.
  public func segments(of text: NormalizedText) throws(ICUError) -> [Segment] {
    let found: Result<[Segment], ICUError> = text.bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(ICUError) in try segments(in: bytes) }
    }
    return try found.get()
  }

  private func segments(in bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [Segment] {
    rules.begin(bytes)
    var segments: [Segment] = []
    segments.reserveCapacity(bytes.count / 100 + 1)
    var candidates: [Int] = []
    var proposals: [Int] = []
    let paragraphs = ParagraphSplitter.paragraphs(in: bytes, lineBreaks: lineBreaks)
    for (index, paragraph) in paragraphs.enumerated() {
      let first = segments.count
      candidates.removeAll(keepingCapacity: true)
      try breaker.appendBreaks(
        in: UnsafeBufferPointer(rebasing: bytes[paragraph.range]), base: paragraph.start,
        to: &candidates)
      proposals.removeAll(keepingCapacity: true)
      try rules.appendProposals(in: paragraph, to: &proposals)

      var start = paragraph.start
      func close(at end: Int, rule: String) {
        let range = bytes.trimmed(TextRange(start, end))
        start = end
        guard !range.isEmpty else { return }
        segments.append(
          Segment(
            id: segments.count + 1, paragraph: index + 1, range: range, kind: .sentence, rule: rule)
        )
      }
      for candidate in merge(candidates, proposals) where candidate.offset < paragraph.end {
        switch try rules.verdict(at: candidate.offset, in: paragraph) {
        case .isBreak(let name): close(at: candidate.offset, rule: name)
        case .noBreak: continue
        case .silent: if candidate.isICU { close(at: candidate.offset, rule: "icu") }
        }
      }
      close(at: paragraph.end, rule: "paragraph")
      SegmentClassifier.classify(
        &segments[first...], paragraph: paragraph, number: index + 1, in: bytes)
    }
    return segments
  }

  /// Both lists in one, in order, each offset once.
  private func merge(_ icu: [Int], _ proposed: [Int]) -> [(offset: Int, isICU: Bool)] {
    if proposed.isEmpty { return icu.map { ($0, true) } }
    let known = Set(icu)
    let all = icu.map { ($0, true) } + proposed.filter { !known.contains($0) }.map { ($0, false) }
    return all.sorted { $0.0 < $1.0 }
  }
}

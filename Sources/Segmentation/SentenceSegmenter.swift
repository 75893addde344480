internal import ICUSupport
public import Normalization
public import TextModel

/// Divides a normalized text into segments.
///
/// Paragraphs are divided at ICU's sentence breaks (UAX #29); before/after rules (SRX 2.0) remove
/// some of these breaks and add others.
///
///     let segmenter = try SentenceSegmenter(language: .indonesian)
///     for segment in try segmenter.segments(of: text) { … }
///
/// It owns ICU iterators, so each thread needs its own segmenter.
public final class SentenceSegmenter {
  private let breaker: SentenceBreaker
  private let plainBreaks: PlainSentenceBreaks?
  private var rules: SRXRuleSet
  private let lineBreaks: ParagraphSplitter.LineBreaks
  /// ICU's breaks in a paragraph, and the positions where a rule can add one; the memory is reused.
  private var breaks: [Int] = []
  private var proposals: [Int] = []

  /// A segmenter with the given rules.
  /// - Throws: ``PadananError`` (P902) if libicu's data is missing.
  public init(
    _ rules: SegmentationRules, lineBreaks: ParagraphSplitter.LineBreaks = .auto
  ) throws(PadananError) {
    breaker = try SentenceBreaker(locale: rules.language.description)
    plainBreaks = PlainSentenceBreaks(rules.language)
    self.rules = SRXRuleSet(rules)
    self.lineBreaks = lineBreaks
  }

  /// - Parameter rules: the SRX document whose rules for `language` are used; nil for the built-in
  ///   ones.
  /// - Throws: ``PadananError`` (P215) if a rule of that language is not a valid regular
  ///   expression.
  public convenience init(
    language: LanguageTag, rules: SRXDocument? = nil,
    lineBreaks: ParagraphSplitter.LineBreaks = .auto
  ) throws(PadananError) {
    try self.init(SegmentationRules(rules, for: language), lineBreaks: lineBreaks)
  }

  /// The segments in text order.
  public func segments(of text: NormalizedText) throws(PadananError) -> [Segment] {
    try walk(text).segments
  }

  /// The positions where a rule overrides ICU's decision, in text order.
  public func overrides(in text: NormalizedText) throws(PadananError) -> [BreakOverride] {
    try walk(text).overrides
  }

  /// The results of segmenting a text.
  private struct Findings {
    var segments: [Segment] = []
    var overrides: [BreakOverride] = []
  }

  private func walk(_ text: NormalizedText) throws(PadananError) -> Findings {
    let found: Result<Findings, PadananError> = text.bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(PadananError) in try walk(bytes, paragraphs(of: text, bytes)) }
    }
    return try found.get()
  }

  /// A paragraph, and the kind of its block in a file with structure; nil in plain text.
  private typealias Paragraph = (range: TextRange, block: TextBlock.Kind?)

  /// The paragraphs of a text; those of a file with structure are in its blocks.
  private func paragraphs(
    of text: NormalizedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Paragraph] {
    let blocks = text.document.blocks
    guard !blocks.isEmpty else {
      return ParagraphSplitter.paragraphs(in: bytes, lineBreaks: lineBreaks).map { ($0, nil) }
    }
    return blocks.flatMap { block in
      let range = text.map.derived(of: block.range)
      return ParagraphSplitter.paragraphs(in: range, of: bytes, lineBreaks: lineBreaks)
        .map { ($0, block.kind) }
    }
  }

  private func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, _ paragraphs: [Paragraph]
  ) throws(PadananError) -> Findings {
    rules.begin(bytes)
    var found = Findings()
    found.segments.reserveCapacity(bytes.count / 100 + 1)
    var followsLabel = false
    for (index, paragraph) in paragraphs.enumerated() {
      let first = found.segments.count
      try walk(paragraph.range, number: index + 1, in: bytes, into: &found)
      followsLabel = SegmentClassifier.classify(
        &found.segments[first...], paragraph: paragraph.range, block: paragraph.block,
        number: index + 1, followsLabel: followsLabel, in: bytes)
    }
    return found
  }

  private func walk(
    _ paragraph: TextRange, number: Int, in bytes: UnsafeBufferPointer<UInt8>,
    into found: inout Findings
  ) throws(PadananError) {
    try findBreaks(in: paragraph, of: bytes)
    proposals.removeAll(keepingCapacity: true)
    try rules.appendProposals(in: paragraph, beside: breaks, to: &proposals)

    var start = paragraph.start
    func close(at end: Int, rule: String) {
      let range = bytes.trimmed(TextRange(start, end))
      start = end
      guard !range.isEmpty else { return }
      found.segments.append(
        Segment(
          id: found.segments.count + 1, paragraph: number, range: range, kind: .sentence,
          rule: rule))
    }
    func addOverride(at offset: Int, rule: String, verdict: SRXRule.Effect) {
      let before = bytes.trimmed(TextRange(paragraph.start, offset))
      let after = TextRange(offset, paragraph.end)
      found.overrides.append(
        BreakOverride(before: before, after: after, rule: rule, verdict: verdict))
    }
    // Merges both lists in text order, without duplicates.
    var (next, nextProposal) = (0, 0)
    while next < breaks.count || nextProposal < proposals.count {
      let isICU =
        nextProposal == proposals.count
        || next < breaks.count && breaks[next] <= proposals[nextProposal]
      let place = isICU ? breaks[next] : proposals[nextProposal]
      if isICU { next += 1 }
      while nextProposal < proposals.count, proposals[nextProposal] == place { nextProposal += 1 }
      guard place > paragraph.start, place < paragraph.end else { continue }
      switch try rules.verdict(at: place, in: paragraph) {
      case .isBreak(let name):
        close(at: place, rule: name)
        if !isICU { addOverride(at: place, rule: name, verdict: .isBreak) }
      case .noBreak(let name):
        if isICU { addOverride(at: place, rule: name, verdict: .noBreak) }
      case .silent: if isICU { close(at: place, rule: "icu") }
      }
    }
    close(at: paragraph.end, rule: "paragraph")
  }

  /// Finds ICU's breaks in a paragraph.
  ///
  /// A line break inside the paragraph is replaced by a space, because ICU would end a sentence
  /// there.
  private func findBreaks(
    in paragraph: TextRange, of bytes: UnsafeBufferPointer<UInt8>
  ) throws(PadananError) {
    breaks.removeAll(keepingCapacity: true)
    let line = UnsafeBufferPointer(rebasing: bytes[paragraph.range])
    if let plainBreaks, plainBreaks.append(breaksIn: line, base: paragraph.start, to: &breaks) {
      return
    }
    guard line.contains(0x0A) else {
      return try breaker.appendBreaks(in: line, base: paragraph.start, to: &breaks)
    }
    let joined = line.map { $0 == 0x0A ? 0x20 : $0 }
    let found: Result<Void, PadananError> = joined.withUnsafeBufferPointer { joined in
      Result { () throws(PadananError) in
        try breaker.appendBreaks(in: joined, base: paragraph.start, to: &breaks)
      }
    }
    try found.get()
  }
}

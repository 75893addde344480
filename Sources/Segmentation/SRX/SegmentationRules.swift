internal import ICUSupport
public import TextModel

/// The parsed segmentation rules of one language.
///
///     let rules = try SegmentationRules(for: .indonesian)
///     let segmenter = try SentenceSegmenter(rules)
///
/// Tasks can share it; each segmenter compiles its own regular expressions from it.
public struct SegmentationRules: Sendable {
  /// The language of the text that is segmented.
  public let language: LanguageTag
  let rules: [RulePlan]
  let endings: EndingAutomaton
  let breakEndings: EndingAutomaton
  /// The possible last bytes before a position where a rule adds a break.
  let finalBytes: ByteSet
  /// A finder of `finalBytes`; nil if no rule adds breaks.
  let breakBytes: ByteFinder?
  /// The openings of the rules; nil if they are computed where they are met.
  let openings: Openings?

  /// - Parameter document: the SRX document whose rules for `language` are used; nil for the
  ///   built-in ones.
  /// - Throws: ``PadananError`` (P215) if a rule of that language is not a valid regular
  ///   expression.
  public init(_ document: SRXDocument? = nil, for language: LanguageTag) throws(PadananError) {
    if let document {
      try self.init(analysing: document, for: language, .atOnce)
    } else if let prepared = PreparedRules.rules(for: language) {
      self = prepared
    } else {
      try self.init(analysing: SRXDocument.builtIn(), for: language, .whenNeeded)
    }
  }

  /// Rules whose expressions are analysed now.
  init(
    analysing document: SRXDocument, for language: LanguageTag, _ compilation: RulePlan.Compilation
  ) throws(PadananError) {
    var plans: [RulePlan] = []
    var endings = EndingTree()
    var breakEndings = EndingTree()
    for rule in try SegmentationRules.rules(of: document, for: language) {
      let required = RequiredEnding.endings(of: rule.before)
      let plan = try RulePlan(rule, endings: required, file: document.file, compilation)
      for ending in required.endings {
        let evidence = required.evidence(of: ending)
        endings.insert(ending, rule: plans.count, evidence)
        if rule.effect == .isBreak && plan.search == nil {
          breakEndings.insert(ending, rule: plans.count, evidence)
        }
      }
      plans.append(plan)
    }
    var automaton = EndingAutomaton(breakEndings.table)
    self.init(
      language: language, rules: plans, endings: EndingAutomaton(endings.table),
      finalBytes: automaton.finalBytes(), breakEndings: automaton, openings: nil)
  }

  init(
    language: LanguageTag, rules: [RulePlan], endings: EndingAutomaton, finalBytes: ByteSet,
    breakEndings: EndingAutomaton, openings: Openings?
  ) {
    self.language = language
    self.rules = rules
    self.endings = endings
    self.finalBytes = finalBytes
    self.breakEndings = breakEndings
    self.openings = openings
    breakBytes = finalBytes.isEmpty ? nil : ByteFinder { finalBytes.contains($0) }
  }

  /// The rules of the maps that match a language's tag.
  ///
  /// If none matches, those that match its base language, so that rules for `id` are used for
  /// `id-ID`.
  private static func rules(
    of document: SRXDocument, for language: LanguageTag
  ) throws(PadananError) -> [SRXRule] {
    for tag in language.base == language ? [language] : [language, language.base] {
      let maps = try maps(of: document, fitting: tag)
      guard !maps.isEmpty else { continue }
      return maps.flatMap { map in
        document.languageRules.filter { $0.name == map }.flatMap(\.rules)
      }
    }
    return []
  }

  /// The names of the rules for a tag, in order: of all matching maps if the document cascades, or
  /// else of the first one.
  private static func maps(
    of document: SRXDocument, fitting tag: LanguageTag
  ) throws(PadananError) -> [String] {
    var names: [String] = []
    for map in document.languageMaps where map.ruleName != SRXDocument.standIns {
      let pattern = try RulePlan.compile(
        "(?:\(map.pattern))\\z", .insensitive, document.file, map.line)
      let fits = Array(tag.description.utf8).withUnsafeBufferPointer { bytes in
        (try? pattern.setText(bytes)) != nil
          && (try? pattern.matches(at: 0, limit: bytes.count)) == true
      }
      guard fits else { continue }
      names.append(map.ruleName)
      if document.cascade == .firstOnly { break }
    }
    return names
  }
}

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
  private(set) var endings = EndingAutomaton()
  private(set) var breakEndings = EndingAutomaton()
  /// The possible last bytes before a position where a rule adds a break; nil if no rule adds
  /// breaks.
  let breakBytes: ByteFinder?

  /// - Parameter document: the SRX document whose rules for `language` are used; nil for the
  ///   built-in ones.
  /// - Throws: ``PadananError`` (P215) if a rule of that language is not a valid regular
  ///   expression.
  public init(_ document: SRXDocument? = nil, for language: LanguageTag) throws(PadananError) {
    let compilation: RulePlan.Compilation = document == nil ? .whenNeeded : .atOnce
    let document = if let document { document } else { try SRXDocument.builtIn() }
    self.language = language
    var plans: [RulePlan] = []
    for rule in try SegmentationRules.rules(of: document, for: language) {
      plans.append(try RulePlan(rule, file: document.file, compilation))
    }
    rules = plans
    for (number, plan) in plans.enumerated() {
      for ending in plan.endings.endings {
        let evidence = plan.endings.evidence(of: ending)
        endings.insert(ending, rule: number, evidence)
        if plan.rule.effect == .isBreak && plan.search == nil {
          breakEndings.insert(ending, rule: number, evidence)
        }
      }
    }
    let bytes = breakEndings.finalBytes()
    breakBytes = bytes.contains(true) ? ByteFinder { bytes[Int($0)] } : nil
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

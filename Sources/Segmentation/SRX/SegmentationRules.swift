internal import ICUSupport
public import TextModel

/// The segmentation rules of one language, read and analysed once.
///
///     let rules = try SegmentationRules(for: .indonesian)
///     let segmenter = try SentenceSegmenter(rules)
///
/// A value that tasks share; each segmenter makes its own regular expressions of it.
public struct SegmentationRules: Sendable {
  /// The language whose rules these are.
  public let language: LanguageTag
  let rules: [RulePlan]
  private(set) var endings = EndingAutomaton()
  private(set) var breakEndings = EndingAutomaton()
  /// The bytes that may end what a rule that breaks wants before a place; nil without such rules.
  let breakBytes: ByteFinder?

  /// - Parameter document: the SRX document whose rules for `language` are used; nil for the
  ///   built-in ones.
  /// - Throws: ``PadananError`` (P215) where a rule of that language is not a valid regular expression.
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

  /// The rules whose maps fit a language's tag; where none does, those that fit its base, so that
  /// a file which says `id` serves `id-ID`.
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

  /// The names of the rules that the document gives to a tag, in order: with a cascade those of all
  /// maps that fit, else of the first.
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

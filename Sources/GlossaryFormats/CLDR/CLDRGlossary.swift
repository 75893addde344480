public import Glossary
internal import ICUSupport
internal import Languages
public import TextModel

/// Names of territories, languages, scripts, currencies, months and weekdays in two languages, as
/// CLDR has them inside libicu.
///
///     let glossary = try CLDRGlossary(source: .indonesian, target: .english).glossary()
///
/// A name that a territory and a language share (*Rusia*: Russia, Russian) belongs to both concepts;
/// each names the other and has a context.
public struct CLDRGlossary: Sendable {
  /// What the glossary is for, which decides how much of CLDR it holds.
  public enum Use: Sendable, Hashable {
    /// All names, to be kept as a glossary file.
    case listing
    /// Without names that a text mostly means otherwise: abbreviations (*Jan*, *Sen*), and the bare
    /// names of little known languages (*Even*), of scripts and, where they are those of peoples and
    /// islands (*Bali*), of languages.
    case matching
  }

  public let source: LanguageTag
  public let target: LanguageTag
  public let use: Use

  public init(source: LanguageTag, target: LanguageTag, for use: Use = .listing) {
    self.source = source
    self.target = target
    self.use = use
  }

  /// What every concept names as its source.
  public static var citation: String { "CLDR \(ICUVersion.cldr), ICU \(ICUVersion.library)" }

  /// - Throws: `PadananError` where libicu fails, or knows one of the languages not at all.
  public func glossary() throws(PadananError) -> Glossary {
    let file = "CLDR \(ICUVersion.cldr)"
    let citation = CLDRGlossary.citation
    var concepts: [Concept] = []
    for table in NameTable.allCases {
      let sides = [try names(table, in: source), try names(table, in: target)]
      // Currencies and dates ICU would take from no language in particular.
      for (side, language) in zip(sides, [source, target])
      where table == .languages && side.codes.isEmpty {
        throw PadananError(
          .noConcepts, "CLDR has no names in \(language); expected a language that libicu knows")
      }
      for code in sides[0].codes where !CLDRNames.isLeftOut(code, of: table, for: use) {
        let terms = sides[0].terms(for: code)
        let equivalents = sides[1].terms(for: code)
        guard !terms.isEmpty, !equivalents.isEmpty else { continue }
        var concept = Concept(
          id:
            "cldr-\(table.rawValue)-\(code.contains("_") ? code.replacing("_", with: "-") : code)",
          terms: terms + equivalents, origin: Concept.Origin(file: file, line: 0))
        concept.domain = table.domain
        concept.match.caseRule = CLDRNames.caseRule(of: code, in: table)
        concept.source = citation
        concepts.append(concept)
      }
    }
    shareNames(among: &concepts)
    return Glossary(concepts)
  }

  private func names(
    _ table: NameTable, in language: LanguageTag
  ) throws(PadananError) -> CLDRNames {
    CLDRNames(table, in: language, for: use, try table.names(in: language.description))
  }

  /// Leaves a name that a land and its language share to both, each naming the other.
  ///
  /// Alone, a bare name of a language is kept where it can mean nothing else.
  private func shareNames(among concepts: inout [Concept]) {
    let wording = Language.of(source).nameWording
    var lands: [String: Int] = [:]
    for (index, concept) in concepts.enumerated() where concept.domain == NameTable.land {
      for term in concept.terms where term.language == source { lands[term.text] = index }
    }
    for index in concepts.indices where concepts[index].domain == NameTable.tongue {
      var land: Int?
      concepts[index].terms.removeAll { term in
        guard term.language == source else { return false }
        if let found = lands[term.text] {
          land = land ?? found
          return false
        }
        return use == .matching && wording.names(peopleBy: term.text)
      }
      guard let land else { continue }
      concepts[index].context = wording.languageCues
      concepts[land].context = wording.landCues
      concepts[index].references.append(
        CrossReference(.related, to: concepts[land].id, text: "the land of the same name"))
      concepts[land].references.append(
        CrossReference(.related, to: concepts[index].id, text: "the language of the same name"))
    }
  }
}

extension NameTable {
  static let land = "geography"
  static let tongue = "language"

  /// The subject field of a kind's concepts.
  var domain: String {
    switch self {
    case .territories: NameTable.land
    case .languages: NameTable.tongue
    case .scripts: "script"
    case .currencies: "economy"
    case .months, .weekdays: "calendar"
    }
  }
}

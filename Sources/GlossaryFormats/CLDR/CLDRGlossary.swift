public import Glossary
internal import ICUSupport
internal import Languages
public import TextModel

/// The names of territories, languages, scripts, currencies, months and weekdays in two languages,
/// from the CLDR data in libicu.
///
///     let glossary = try CLDRGlossary(source: .indonesian, target: .english).glossary()
///
/// If a territory and a language have the same name (*Rusia*: Russia, Russian), both concepts have
/// it; each refers to the other and has context words.
public struct CLDRGlossary: Sendable {
  /// The purpose of the glossary, which determines the names it contains.
  public enum Use: Sendable, Hashable {
    /// All names, to be saved as a glossary file.
    case listing
    /// Without names that usually mean something else in texts: abbreviations (*Jan*, *Sen*), and
    /// names without a class word of little known languages (*Even*), of scripts, and of languages
    /// with the name of a people or an island (*Bali*).
    case matching
  }

  /// The source language.
  public let source: LanguageTag
  /// The target language.
  public let target: LanguageTag
  /// The purpose of the glossary.
  public let use: Use

  /// Creates a source of names for a pair of languages.
  public init(source: LanguageTag, target: LanguageTag, for use: Use = .listing) {
    self.source = source
    self.target = target
    self.use = use
  }

  /// The source that is stored in every concept.
  public static var citation: String { "CLDR \(ICUVersion.cldr), ICU \(ICUVersion.library)" }

  /// Reads the names from libicu.
  /// - Throws: `PadananError` if libicu fails or has no data for one of the languages.
  public func glossary() throws(PadananError) -> Glossary {
    let file = "CLDR \(ICUVersion.cldr)"
    let citation = CLDRGlossary.citation
    var concepts: [Concept] = []
    for table in NameTable.allCases {
      let sides = [try names(table, in: source), try names(table, in: target)]
      // For currencies and dates, ICU would use data that belong to no language.
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

  /// Gives a name that a territory and a language share to both concepts, with references between
  /// them.
  ///
  /// The name of a language without a class word is kept only if it is not ambiguous.
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

  /// The subject field of the concepts of a kind.
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

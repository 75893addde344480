public import Glossary
internal import ICUSupport
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
    // Dates and currencies ICU would take from no language in particular.
    for language in [source, target] where try names(.languages, in: language).codes.isEmpty {
      throw PadananError(
        .noConcepts, "CLDR has no names in \(language); expected a language that libicu knows")
    }
    var concepts: [Concept] = []
    for table in NameTable.allCases {
      let sides = [try names(table, in: source), try names(table, in: target)]
      for code in sides[0].codes where !CLDRNames.isLeftOut(code, of: table, for: use) {
        let terms = sides.map { $0.terms(for: code) }
        guard terms.allSatisfy({ !$0.isEmpty }) else { continue }
        concepts.append(concept(code, of: table, terms.flatMap { $0 }))
      }
    }
    shareNames(among: &concepts)
    return Glossary(concepts)
  }

  private func names(
    _ table: NameTable, in language: LanguageTag
  ) throws(PadananError) -> CLDRNames {
    do {
      return CLDRNames(table, in: language, for: use, try table.names(in: language.description))
    } catch {
      throw PadananError(.library, error.description)
    }
  }

  private func concept(_ code: String, of table: NameTable, _ terms: [Term]) -> Concept {
    var concept = Concept(
      id: "cldr-\(table.rawValue)-\(code.replacing("_", with: "-"))", terms: terms,
      origin: Concept.Origin(file: "CLDR \(ICUVersion.cldr)", line: 0))
    concept.partOfSpeech = .proper
    concept.domain = table.domain
    concept.match.caseRule = CLDRNames.caseRule(of: code, in: table)
    concept.source = CLDRGlossary.citation
    return concept
  }

  /// Leaves a name that a land and its language share to both, each naming the other. Alone, a bare
  /// name of a language is kept where it can mean nothing else.
  private func shareNames(among concepts: inout [Concept]) {
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
        return use == .matching && CLDRWording(source).names(peopleBy: term.text)
      }
      guard let land else { continue }
      concepts[index].context = CLDRWording(source).languageCues
      concepts[land].context = CLDRWording(source).landCues
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

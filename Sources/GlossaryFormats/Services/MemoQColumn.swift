import Glossary
internal import ICUSupport
import TextModel

/// The columns of memoQ's tables (memoQ WS API, *Term base in CSV format*).
///
/// The columns of a term follow the column of its text and are repeated for each term.
enum MemoQColumn: Hashable {
  case id, subject, domain, created, creator, modified, modifier, note
  case definition(LanguageTag)
  case term(LanguageTag)
  case info, example
  case other(String)

  init(header: String) {
    let name = header.trimmed
    if let fixed = MemoQColumn.fixed[name.lowercased()] {
      self = fixed
    } else if name.lowercased().hasSuffix("_def"),
      let language = MemoQColumn.language(String(name.dropLast(4)))
    {
      self = .definition(language)
    } else if let language = MemoQColumn.language(name) {
      self = .term(language)
    } else {
      self = .other(name)
    }
  }

  private static let fixed: [String: MemoQColumn] = [
    "entry_id": .id, "entry_subject": .subject, "entry_domain": .domain,
    "entry_created": .created, "entry_creator": .creator, "entry_lastmodified": .modified,
    "entry_modifier": .modifier, "entry_note": .note, "term_info": .info,
    "term_example": .example,
  ]

  /// The columns of an entry, in memoQ's order.
  static let entryHeader = [
    "Entry_ID", "Entry_Subject", "Entry_Domain", "Entry_ClientID", "Entry_ProjectID",
    "Entry_Created", "Entry_Creator", "Entry_LastModified", "Entry_Modifier", "Entry_Note",
  ]

  /// `English`, `English_United_States`, `Chinese_PRC`.
  static func name(_ language: LanguageTag) -> String {
    let subtags = language.description.split(separator: "-")
    var name = DisplayNames.name(of: language.language, .language, in: "en") ?? language.description
    if let region = subtags.dropFirst().first(where: { $0.count == 2 }),
      let place = DisplayNames.name(of: String(region), .region, in: "en")
    {
      name += "_" + place
    }
    return name.replacing(" ", with: "_")
  }

  private static func language(_ name: String) -> LanguageTag? {
    // memoQ uses names of languages, so a header such as `pos` is not read as a tag.
    LanguageTag(name) == nil ? LanguageTag(naming: name) : nil
  }
}

/// The values of `Term_Info`, separated by semicolons: case sensitivity, matching of inflected
/// forms, whether the term is forbidden, and the part of speech.
struct MemoQTermInfo {
  var match = MatchOptions()
  var isForbidden = false
  var partOfSpeech: PartOfSpeech?

  init() {}

  init(parsing text: String) {
    for word in text.split(separator: ";") {
      switch String(word).trimmed.lowercased() {
      case "casesense": match.caseRule = .exact
      case "caseinsense": match.caseRule = .any
      case "noprefix": match.inflection = .none
      case "nonterm": isForbidden = true
      case "noun": partOfSpeech = .noun
      case "verb": partOfSpeech = .verb
      case "adj": partOfSpeech = .adjective
      case "adv": partOfSpeech = .adverb
      case "posother": partOfSpeech = .other
      default: break  // CasePermissive, HalfPrefix, gender and number
      }
    }
  }

  var text: String {
    var words: [String] = []
    switch match.caseRule {
    case .automatic: words.append("CasePermissive")
    case .exact: words.append("CaseSense")
    case .any: words.append("CaseInsense")
    }
    words.append(match.inflection == .none ? "NoPrefix" : "HalfPrefix")
    if isForbidden { words.append("NonTerm") }
    switch partOfSpeech {
    case nil: break
    case .noun: words.append("Noun")
    case .verb: words.append("Verb")
    case .adjective: words.append("Adj")
    case .adverb: words.append("Adv")
    case .phrase, .proper, .pronoun, .preposition, .conjunction, .numeral, .interjection, .other:
      words.append("PosOther")
    }
    return words.joined(separator: ";")
  }
}

internal import Glossary

/// The values of TBX's picklists, and other spellings of them in files.
enum TBXValues {
  /// The letters of a text in lower case: the same for `Part of Speech` and `partOfSpeech`.
  static func key(_ text: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A: letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x80...: return String(text.lowercased().filter(\.isLetter))
      default: break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The status for ISO 12620's administrative status and normative authorization, and for other
  /// spellings of tools.
  static func status(_ text: String) -> TermStatus? {
    if let status = picklist[text] { return status }
    var key = key(text)
    if key.hasSuffix("admnsts") { key.removeLast("admnsts".count) }
    if key.hasSuffix("term") { key.removeLast("term".count) }
    return switch key {
    case "preferred", "standardized", "standardised", "recommended", "legal", "regulated":
      .preferred
    case "admitted", "approved", "allowed", "accepted", "alternative", "acceptable": .admitted
    case "deprecated", "obsolete", "notrecommended", "avoid", "rejected": .deprecated
    case "superseded": .superseded
    case "forbidden", "prohibited", "donotuse", "disallowed", "unapproved", "notapproved":
      .forbidden
    case "donottranslate", "nontranslatable", "untranslatable": .doNotTranslate
    default: nil
    }
  }

  private static let picklist: [String: TermStatus] = [
    "preferredTerm-admn-sts": .preferred, "admittedTerm-admn-sts": .admitted,
    "deprecatedTerm-admn-sts": .deprecated, "supersededTerm-admn-sts": .superseded,
  ]

  /// The value in the picklist, and whether it is exact; if not, the status is also written in a
  /// note.
  static func text(_ status: TermStatus) -> (value: String, isWhole: Bool) {
    switch status {
    case .preferred: ("preferredTerm-admn-sts", true)
    case .doNotTranslate: ("preferredTerm-admn-sts", false)
    case .admitted: ("admittedTerm-admn-sts", true)
    case .deprecated: ("deprecatedTerm-admn-sts", true)
    case .superseded: ("supersededTerm-admn-sts", true)
    case .variant: ("deprecatedTerm-admn-sts", false)
    case .forbidden: ("deprecatedTerm-admn-sts", false)
    }
  }

  static func partOfSpeech(_ text: String) -> PartOfSpeech? {
    switch key(text) {
    case "noun", "n", "commonnoun", "substantive": .noun
    case "propernoun", "proper", "name", "pn": .proper
    case "verb", "v": .verb
    case "adjective", "adj": .adjective
    case "adverb", "adv": .adverb
    case "phrase", "nounphrase", "verbphrase": .phrase
    case "pronoun", "pron": .pronoun
    case "preposition", "prep", "adposition": .preposition
    case "conjunction", "conj": .conjunction
    case "numeral", "num", "number": .numeral
    case "interjection", "interj": .interjection
    case "other": .other
    default: nil
    }
  }

  static func text(_ partOfSpeech: PartOfSpeech) -> (value: String, isWhole: Bool) {
    switch partOfSpeech {
    case .noun, .verb, .adjective, .adverb, .other: (partOfSpeech.rawValue, true)
    case .proper: ("noun", false)
    case .phrase, .pronoun, .preposition, .conjunction, .numeral, .interjection: ("other", false)
    }
  }

  static func termType(_ text: String) -> TermType? {
    switch key(text) {
    case "fullform", "full": .fullForm
    case "abbreviation", "abbreviatedform", "abbr": .abbreviation
    case "acronym": .acronym
    case "shortform": .shortForm
    case "variant", "spellingvariant", "orthographicvariant": .variant
    case "phrase", "phraseologicalunit": .phrase
    default: nil
    }
  }

  static func text(_ type: TermType) -> String {
    switch type {
    case .fullForm: "fullForm"
    case .shortForm: "shortForm"
    case .abbreviation, .acronym, .variant, .phrase: type.rawValue
    }
  }

  static func transaction(_ text: String) -> Transaction.Kind? {
    switch key(text) {
    case "origination", "creation", "created", "input", "entry": .created
    case "modification", "modified", "update", "updated", "change", "changed": .modified
    default: nil
    }
  }

  static func text(_ kind: Transaction.Kind) -> String {
    switch kind {
    case .created: "origination"
    case .modified, .other: "modification"
    }
  }

  /// The relation of a category to another concept; nil if it is not such a relation.
  static func relation(_ type: String) -> CrossReference.Relation? {
    let key = key(type)
    if key.hasPrefix("antonym") { return .antonym }
    if key.hasPrefix("broader") || key.hasPrefix("superordinate") { return .broader }
    if key.hasPrefix("narrower") || key.hasPrefix("subordinate") { return .narrower }
    let related = ["crossreference", "see", "related", "associated", "coordinate", "homograph"]
    return related.contains { key.hasPrefix($0) } ? .related : nil
  }
}

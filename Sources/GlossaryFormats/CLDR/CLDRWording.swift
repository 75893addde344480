import TextModel

/// How a language words a name in running text, where CLDR's lists leave it bare.
struct CLDRWording {
  private let language: String

  init(_ tag: LanguageTag) { language = tag.language }

  /// *bahasa Rusia*, *Tamil language*; nil where the bare name is all there is.
  func language(named name: String) -> String? {
    switch language {
    case "id", "ms": isNamedLanguage(name) ? nil : "bahasa \(name)"
    case "en": name.hasSuffix("anguage") ? nil : "\(name) language"
    default: nil
    }
  }

  /// *aksara Arab*, *Arabic script*.
  func script(named name: String) -> String? {
    switch language {
    case "id", "ms": "aksara \(name)"
    case "en": "\(name) script"
    default: nil
    }
  }

  /// Whether languages go by the names of lands and peoples, so that the bare name of one says
  /// little: *Bali* is the island, *Inggris* the kingdom.
  var namesLanguagesByPeoples: Bool { language == "id" || language == "ms" }

  /// Whether `name` is such a bare name.
  func names(peopleBy name: String) -> Bool {
    namesLanguagesByPeoples && !isNamedLanguage(name)
  }

  /// *Bahasa Isyarat Amerika*
  private func isNamedLanguage(_ name: String) -> Bool {
    name.hasPrefix("bahasa ") || name.hasPrefix("Bahasa ")
  }

  /// Words that show that the language is meant, not the land.
  var languageCues: [String] {
    switch language {
    case "id", "ms": ["bahasa", "berbahasa", "penutur", "terjemahan", "kamus", "dialek"]
    case "en": ["language", "speaker", "speak", "dialect", "translation", "dictionary"]
    default: []
    }
  }

  /// Words that show that the land is meant, not the language.
  var landCues: [String] {
    switch language {
    case "id", "ms": ["di", "ke", "dari", "negara", "pemerintah", "presiden", "perdana menteri"]
    case "en": ["in", "to", "from", "country", "government", "president", "prime minister"]
    default: []
    }
  }

  /// A name without CLDR's signs for the list: `&`, *St.*, *Kep.*; itself where it has none.
  func spelledOut(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ".") }) else {
      return name
    }
    return switch language {
    case "id", "ms":
      name.replacing(" & ", with: " dan ").replacing("Kep. ", with: "Kepulauan ")
    case "en":
      name.replacing(" & ", with: " and ").replacing("St. ", with: "Saint ")
    default: name
    }
  }

  /// A currency's name as running text has it: *rupiah Indonesia*.
  func currency(named name: String) -> String {
    guard language == "id" || language == "ms", let first = name.first,
      name.dropFirst().first?.isLowercase == true
    else { return name }
    return first.lowercased() + name.dropFirst()
  }
}

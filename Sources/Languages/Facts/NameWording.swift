/// How names from CLDR's lists are written in the running text of a language.
public struct NameWording: Sendable {
  /// Text added before and after a name.
  struct Frame: Sendable {
    let before: String
    let after: String
    /// A name that begins with this (compared in lower case) gets no frame; empty for none.
    let ownBeginning: String
    /// A name that ends with this gets no frame; empty for none.
    let ownEnding: String

    init(before: String = "", after: String = "", ownBeginning: String = "", ownEnding: String = "")
    {
      self.before = before
      self.after = after
      self.ownBeginning = ownBeginning
      self.ownEnding = ownEnding
    }

    /// The name with its frame; nil if the name needs none.
    func text(around name: String) -> String? {
      let isOwn =
        !ownBeginning.isEmpty && name.lowercased().hasPrefix(ownBeginning)
        || !ownEnding.isEmpty && name.hasSuffix(ownEnding)
      return isOwn ? nil : before + name + after
    }
  }

  /// What the bare name of a language means in running text.
  public enum LanguageNames: Sendable, Hashable {
    /// The bare name is also that of a people or place: *Bali* is the island, *bahasa Bali* the
    /// language.
    case ofPeoples
    /// The bare name is unambiguous enough: *Balinese*.
    case ownWords
  }

  /// Capital or small first letter of a currency's name in running text.
  enum CurrencyInitial { case capital, small }

  var languageFrame: Frame?
  var scriptFrame: Frame?
  /// What the bare name of a language means.
  public var languageNames = LanguageNames.ownWords
  /// Context words that show that the language is meant, not the country.
  public var languageCues: [String] = []
  /// Context words that show that the country is meant, not the language.
  public var landCues: [String] = []
  /// Abbreviations in CLDR's names and their full text: `&`, *Kep.*
  var signs: [(sign: String, text: String)] = []
  var currencyInitial = CurrencyInitial.capital

  /// The name of a language with its frame: *bahasa Rusia*, *Tamil language*; nil if the language
  /// has no frame or the name needs none.
  public func language(named name: String) -> String? { languageFrame?.text(around: name) }

  /// The name of a script with its frame: *aksara Arab*, *Arabic script*; nil as for languages.
  public func script(named name: String) -> String? { scriptFrame?.text(around: name) }

  /// Whether `name` is a bare language name that also names a people or place.
  public func names(peopleBy name: String) -> Bool {
    languageNames == .ofPeoples && language(named: name) != nil
  }

  /// The name with CLDR's abbreviations written in full.
  public func spelledOut(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ".") }) else {
      return name
    }
    return signs.reduce(name) { $0.replacing($1.sign, with: $1.text) }
  }

  /// A currency's name with the initial used in running text: *rupiah Indonesia*.
  public func currency(named name: String) -> String {
    guard currencyInitial == .small, let first = name.first,
      name.dropFirst().first?.isLowercase == true
    else { return name }
    return first.lowercased() + name.dropFirst()
  }
}

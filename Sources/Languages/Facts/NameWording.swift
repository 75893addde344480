/// How a language words a name of CLDR's lists in running text.
public struct NameWording: Sendable {
  /// What stands before and after a name.
  public struct Frame: Sendable {
    let before: String
    let after: String
    /// What a name has at its beginning or end that needs no frame.
    let ownBeginning: String
    let ownEnding: String

    init(before: String = "", after: String = "", ownBeginning: String = "", ownEnding: String = "")
    {
      self.before = before
      self.after = after
      self.ownBeginning = ownBeginning
      self.ownEnding = ownEnding
    }

    /// nil where the name has all that it needs.
    func text(around name: String) -> String? {
      let isOwn =
        !ownBeginning.isEmpty && name.lowercased().hasPrefix(ownBeginning)
        || !ownEnding.isEmpty && name.hasSuffix(ownEnding)
      return isOwn ? nil : before + name + after
    }
  }

  public enum LanguageNames: Sendable, Hashable {
    /// *Bali* is the island, *bahasa Bali* the language: the bare name of a language says little.
    case ofPeoples
    /// *Balinese*
    case ownWords
  }

  public enum CurrencyInitial: Sendable, Hashable { case capital, small }

  var languageFrame: Frame?
  var scriptFrame: Frame?
  public var languageNames = LanguageNames.ownWords
  /// Words that show that the language is meant, not the land.
  public var languageCues: [String] = []
  /// Words that show that the land is meant, not the language.
  public var landCues: [String] = []
  /// CLDR's signs for lists, and what they stand for: `&`, *Kep.*
  var signs: [(sign: String, text: String)] = []
  var currencyInitial = CurrencyInitial.capital

  /// *bahasa Rusia*, *Tamil language*; nil where the bare name is all there is.
  public func language(named name: String) -> String? { languageFrame?.text(around: name) }

  /// *aksara Arab*, *Arabic script*.
  public func script(named name: String) -> String? { scriptFrame?.text(around: name) }

  /// Whether `name` is the bare name of a people or land.
  public func names(peopleBy name: String) -> Bool {
    languageNames == .ofPeoples && language(named: name) != nil
  }

  /// A name without CLDR's signs for lists; itself where it has none.
  public func spelledOut(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ".") }) else {
      return name
    }
    return signs.reduce(name) { $0.replacing($1.sign, with: $1.text) }
  }

  /// A currency's name as running text has it: *rupiah Indonesia*.
  public func currency(named name: String) -> String {
    guard currencyInitial == .small, let first = name.first,
      name.dropFirst().first?.isLowercase == true
    else { return name }
    return first.lowercased() + name.dropFirst()
  }
}

public import Languages

/// The reason why a sequence of words is recognised as a name.
public enum NameEvidence: Sendable, Hashable {
  /// A generic noun that is part of the name: `Kabupaten`, `Universitas`.
  case classWord
  /// A title, a rank or a form of address before the name.
  case title
  /// An office or occupation before the name, with or without a comma.
  case office
  /// An age after the name: `Andi (34)`.
  case age
  /// An academic degree after the name.
  case degree
  /// An office after the name and a comma.
  case apposition
  /// A verb of saying next to the name.
  case sayingVerb
  /// A word that is frequent as a given name, and another name after it.
  case givenName
  /// A verb of naming before the name: `bernama`.
  case namingVerb
  /// A compound of a name and a direction: `Lombok Barat`.
  case direction
  /// A country or region in CLDR, or an area in the language's list.
  case knownArea
  /// A preposition of place before the name.
  case preposition
  /// Words with capitals inside quotation marks.
  case quotation
  /// The same name was recognised elsewhere in the text by other evidence.
  case repetition

  /// The reason in words, for users.
  public func explanation(in language: InterfaceLanguage) -> String {
    switch self {
    case .classWord: language.nameWithClassWord
    case .title: language.nameAfterTitle
    case .office: language.nameAfterOffice
    case .age: language.nameBeforeAge
    case .degree: language.nameBeforeDegree
    case .apposition: language.nameBeforeOffice
    case .sayingVerb: language.nameOfSpeaker
    case .givenName: language.nameWithGivenName
    case .namingVerb: language.nameAfterNamingVerb
    case .direction: language.nameWithDirection
    case .knownArea: language.nameOfKnownArea
    case .preposition: language.nameAfterPreposition
    case .quotation: language.nameInQuotationMarks
    case .repetition: language.nameRepeated
    }
  }
}

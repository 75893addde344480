/// The words that show where the name of a place begins and ends inside a pattern term.
public struct PlaceFacts: Sendable {
  /// Words before a name that belong to it: `Kota` of `Kota Bogor`.
  public var wordsBefore: PhraseList = ""
  /// Words after a name that belong to it: `City` of `Bogor City`, `Selatan` of `Jakarta Selatan`.
  public var wordsAfter: PhraseList = ""
  /// Directions before a name: `South` of `South Jakarta`.
  public var directionsBefore: PhraseList = ""
  /// Words after a name that are not part of it: `No` of `Jl. Merdeka No. 5`.
  public var wordsPastName: PhraseList = ""
  /// Names of provinces, regencies and cities.
  public var names: PhraseList = ""
  /// Words for kinds of areas and for what belongs to such an area: `regency` and `regent`. The words
  /// of one kind make each other superfluous: *Subang regent*, not *Subang Regency regent*.
  public var areaKinds: [PhraseList] = []
  /// The word that joins the last two parts of a list: `dan`.
  public var and = ""
}

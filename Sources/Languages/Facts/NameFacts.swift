/// The words by which a language's names and acronyms are recognised in a text.
public struct NameFacts: Sendable {
  /// Position of a class word relative to the name: `Universitas Airlangga`, `Airlangga
  /// University`.
  public enum Position: Sendable, Hashable { case beforeName, afterName }

  /// Whether a class word keeps its meaning in lower case: `kota Malang`, but not `bank Dunia`.
  public enum Capital: Sendable, Hashable { case required, optional }

  /// Class words of one kind: generic nouns that are part of a name or stand next to it.
  public struct ClassWords: Sendable {
    /// Kind of the names that the words indicate.
    public let kind: NameKind
    /// Position of the words relative to the name.
    public let position: Position
    /// Whether the words require a capital letter.
    public let capital: Capital
    /// The words, in lower case.
    public let words: PhraseList

    init(
      _ kind: NameKind, position: Position = .beforeName, capital: Capital = .required,
      words: PhraseList
    ) {
      self.kind = kind
      self.position = position
      self.capital = capital
      self.words = words
    }
  }

  /// Class words of all kinds.
  public var classWords: [ClassWords] = []
  /// Class words with a capital that are only a part of the name and are not translated: `Jalan` of
  /// `Jalan Pahlawan`, `Semen` of the club `Semen Padang`.
  public var untranslatedClassWords: PhraseList = ""
  /// Streets and squares whose names consist of class words and other ordinary words: `Simpang Lima`.
  public var streets: PhraseList = ""
  /// Class words after which ordinary words are only a name: `Rambutan` of `Kampung Rambutan`, but
  /// not `Kesehatan` of `Dinas Kesehatan`.
  ///
  /// Streets, ships and clubs need not be listed.
  public var namingClassWords: PhraseList = ""
  /// Words that keep their meaning after the class words in ``namingClassWords``: `Wisata` of `Desa
  /// Wisata Nglanggeran`.
  public var descriptors: PhraseList = ""
  /// Ordinary words that are also frequent in the names of persons, firms and institutions:
  /// `melati`, `harapan`.
  public var nameWords: PhraseList = ""
  /// Ordinary words that are frequent as the first name of a person: `Bintang Ramadhan`.
  public var givenNames: PhraseList = ""
  /// Class words of administrative areas, which may end the name of an institution:
  /// `Dinas Kesehatan Kota Metro`.
  public var administrativeWords: PhraseList = ""
  /// Offices and occupations, in any case: `menteri`, `juru bicara`.
  public var offices: PhraseList = ""
  /// Endings of an office that make it somebody's: `-nya` of `pengacaranya`.
  public var possessiveEndings: PhraseList = ""
  /// Offices that are followed by the name of an area: `bupati`.
  public var regionalOffices: PhraseList = ""
  /// Offices after which one word is enough for a person's name: `Presiden Prabowo`.
  public var singleNameOffices: PhraseList = ""
  /// Offices and groups of people that stand before the name of their body as often as before a
  /// person's: `pemain Real Madrid`.
  public var memberships: PhraseList = ""
  /// Words that belong to an office or an institution and never to a person's name: `Utama` of
  /// `Direktur Utama`, the fields of ministries and agencies.
  public var fields: PhraseList = ""
  /// Ranks, honorifics and forms of address directly before a person's name.
  public var honorifics: PhraseList = ""
  /// Titles of ``Orthography/titles`` that are a part of names, or another word, where no full stop
  /// follows: `Sri Mulyani`.
  public var titlesOnlyWithStop: PhraseList = ""
  /// Words after a rank that belong to it: `Laut` of `Kolonel Laut`.
  public var branches: PhraseList = ""
  /// Academic degrees after a person's name, with their full stops and without white space: `S.H.`.
  var degreeList = ""
  /// Verbs of saying between a quotation and its speaker: `kata`.
  public var quotingVerbs: PhraseList = ""
  /// Verbs of saying after their subject: `mengatakan`.
  public var statingVerbs: PhraseList = ""
  /// The second words of compound names of places: `Barat` of `Lombok Barat`.
  public var directions: PhraseList = ""
  /// Prepositions of a place: `di`.
  public var locatives: PhraseList = ""
  /// Names of areas, most of which consist of words that mean something else as well.
  public var areas: PhraseList = ""
  /// Particles inside a person's name: `bin`, `van`.
  public var particles: PhraseList = ""
  /// Words that join the parts of an institution's name: `dan`, `untuk`.
  public var joints: PhraseList = ""
  /// Words that begin sentences and are not part of a name.
  public var openers: PhraseList = ""
  /// Words after a number of years of age: `tahun`.
  public var ageWords: PhraseList = ""
  /// Verbs directly before a name: `bernama`.
  public var namingVerbs: PhraseList = ""
  /// Verbs between a person and the age: `berusia`.
  public var ageVerbs: PhraseList = ""
  /// What stands directly before the initials of a person: `berinisial`.
  public var initialsIntroductions: PhraseList = ""
  /// Roles of persons whose names the news gives as initials: `tersangka`.
  public var initialsHolders: PhraseList = ""
  /// Words and letters for a person's sex beside the age, each of one word: `L`, `perempuan`.
  public var sexes: PhraseList = ""
  /// Acronyms that mean a person, and which an age may follow: `WNA (35)`.
  public var personAcronyms: PhraseList = ""
  /// Words directly before an acronym that is a common noun, not a person's initials: `seorang`.
  public var acronymArticles: PhraseList = ""
  /// Words directly before the acronym of a country or a body, in a text that has the same letters as
  /// a person's initials: `militer`, `putusan`.
  public var acronymHeads: PhraseList = ""
  /// Legal forms after a company's name: `Tbk`.
  public var companyEndings: PhraseList = ""
  /// The end of an official name that its short form leaves out: `Republik Indonesia`.
  public var stateWords: PhraseList = ""
  /// What stands between a long form and the short form after it: `selanjutnya disebut`.
  public var shortFormIntroductions: PhraseList = ""
  /// What stands between a short form and the long form after it: `singkatan dari`.
  public var longFormIntroductions: PhraseList = ""
  /// What stands between the two forms in either order: `atau`.
  public var alternatives: PhraseList = ""

  /// Academic degrees as written, without white space: `M.Hum.`.
  public var degrees: [[UInt8]] { list(degreeList).map { Array($0.utf8) } }
}

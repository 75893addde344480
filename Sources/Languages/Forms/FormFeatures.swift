/// What sets a form apart from its lemma. The names are part of the output contract.
public struct FormFeatures: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Plural: full reduplication in Indonesian, `-s` in English.
  public static let plural = FormFeatures(rawValue: 1 << 0)
  /// Indonesian `-nya`.
  public static let possessive3 = FormFeatures(rawValue: 1 << 1)
  /// Indonesian `-ku`, `ku-`.
  public static let possessive1 = FormFeatures(rawValue: 1 << 2)
  /// Indonesian `-mu`, `kau-`.
  public static let possessive2 = FormFeatures(rawValue: 1 << 3)
  /// Indonesian `di-` where the lemma has `meN-`.
  public static let passive = FormFeatures(rawValue: 1 << 4)
  /// Indonesian `meN-` where the lemma is bare.
  public static let active = FormFeatures(rawValue: 1 << 5)
  /// The bare base where the lemma has `meN-`.
  public static let bare = FormFeatures(rawValue: 1 << 6)
  /// A reduplicated verb: repeated or aimless action.
  public static let iterative = FormFeatures(rawValue: 1 << 7)
  /// Indonesian `-lah`, `-kah`, `-pun`.
  public static let particle = FormFeatures(rawValue: 1 << 8)
  /// A hyphen where the lemma has none.
  public static let hyphen = FormFeatures(rawValue: 1 << 9)
  /// A space more or less than in the lemma.
  public static let space = FormFeatures(rawValue: 1 << 10)
  /// Reduplication written with a 2.
  public static let numeral2 = FormFeatures(rawValue: 1 << 11)
  /// A spelling outside the standard.
  public static let nonStandard = FormFeatures(rawValue: 1 << 12)
  /// Capitals other than the lemma's.
  public static let letterCase = FormFeatures(rawValue: 1 << 13)
  /// English `'s`.
  public static let possessive = FormFeatures(rawValue: 1 << 14)
  public static let past = FormFeatures(rawValue: 1 << 15)
  /// English `-ing`.
  public static let progressive = FormFeatures(rawValue: 1 << 16)
  /// English third person singular.
  public static let thirdSingular = FormFeatures(rawValue: 1 << 17)
  public static let comparative = FormFeatures(rawValue: 1 << 18)
  public static let superlative = FormFeatures(rawValue: 1 << 19)
  /// British for American spelling or the reverse.
  public static let spelling = FormFeatures(rawValue: 1 << 20)

  /// Attached behind a word: they stand on the last word of a term only.
  public static let clitics: FormFeatures = [
    .possessive1, .possessive2, .possessive3, .particle, .possessive,
  ]
  /// A spelling that the glossary lacks, not another form of the word.
  public static let variants: FormFeatures = [.hyphen, .space, .nonStandard, .spelling]
  /// The other voice of a verb.
  public static let voices: FormFeatures = [.passive, .active, .bare]

  private static let all: [(FormFeatures, String)] = [
    (.plural, "plur"), (.possessive3, "poss3"), (.possessive1, "poss1"), (.possessive2, "poss2"),
    (.passive, "pass"), (.active, "act"), (.bare, "bare"), (.iterative, "iter"),
    (.particle, "particle"), (.hyphen, "hyph"), (.space, "space"), (.numeral2, "num2"),
    (.nonStandard, "nonstd"), (.letterCase, "case"), (.possessive, "poss"), (.past, "past"),
    (.progressive, "prog"), (.thirdSingular, "3sg"), (.comparative, "comp"),
    (.superlative, "sup"), (.spelling, "spelling"),
  ]

  /// The names in the contract's order.
  public var names: [String] {
    FormFeatures.all.filter { contains($0.0) }.map(\.1)
  }
}

/// The differences between a form and its lemma.
///
/// ``names`` are part of the output contract.
public struct FormFeatures: OptionSet, Sendable, Hashable {
  /// One bit per feature.
  public let rawValue: UInt32

  /// The set with the given bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Plural: full reduplication in Indonesian, `-s` in English.
  public static let plural = FormFeatures(rawValue: 1 << 0)
  /// Indonesian `-nya`.
  public static let possessive3 = FormFeatures(rawValue: 1 << 1)
  /// Indonesian `-ku`, `ku-`.
  public static let possessive1 = FormFeatures(rawValue: 1 << 2)
  /// Indonesian `-mu`, `kau-`.
  public static let possessive2 = FormFeatures(rawValue: 1 << 3)
  /// Indonesian `di-`; the lemma has `meN-`.
  public static let passive = FormFeatures(rawValue: 1 << 4)
  /// Indonesian `meN-`; the lemma is the bare base.
  public static let active = FormFeatures(rawValue: 1 << 5)
  /// The bare base; the lemma has `meN-`.
  public static let bare = FormFeatures(rawValue: 1 << 6)
  /// A reduplicated verb, for repeated or aimless action.
  public static let iterative = FormFeatures(rawValue: 1 << 7)
  /// Indonesian `-lah`, `-kah`, `-pun`.
  public static let particle = FormFeatures(rawValue: 1 << 8)
  /// A hyphen that the lemma does not have.
  public static let hyphen = FormFeatures(rawValue: 1 << 9)
  /// One space more or fewer than in the lemma.
  public static let space = FormFeatures(rawValue: 1 << 10)
  /// Reduplication written with the digit 2.
  public static let numeral2 = FormFeatures(rawValue: 1 << 11)
  /// A non-standard spelling.
  public static let nonStandard = FormFeatures(rawValue: 1 << 12)
  /// Capitals that differ from the lemma's.
  public static let letterCase = FormFeatures(rawValue: 1 << 13)
  /// English `'s`.
  public static let possessive = FormFeatures(rawValue: 1 << 14)
  /// English past tense or past participle.
  public static let past = FormFeatures(rawValue: 1 << 15)
  /// English `-ing`.
  public static let progressive = FormFeatures(rawValue: 1 << 16)
  /// English third person singular.
  public static let thirdSingular = FormFeatures(rawValue: 1 << 17)
  /// English comparative.
  public static let comparative = FormFeatures(rawValue: 1 << 18)
  /// English superlative.
  public static let superlative = FormFeatures(rawValue: 1 << 19)
  /// British spelling of an American lemma, or the reverse.
  public static let spelling = FormFeatures(rawValue: 1 << 20)

  /// Features attached at the end of a term, so only its last word has them.
  public static let clitics: FormFeatures = [
    .possessive1, .possessive2, .possessive3, .particle, .possessive,
  ]
  /// Spelling differences, as opposed to inflection.
  public static let variants: FormFeatures = [.hyphen, .space, .nonStandard, .spelling]
  /// The voices of a verb.
  public static let voices: FormFeatures = [.passive, .active, .bare]

  private static let all: [(FormFeatures, String)] = [
    (.plural, "plur"), (.possessive3, "poss3"), (.possessive1, "poss1"), (.possessive2, "poss2"),
    (.passive, "pass"), (.active, "act"), (.bare, "bare"), (.iterative, "iter"),
    (.particle, "particle"), (.hyphen, "hyph"), (.space, "space"), (.numeral2, "num2"),
    (.nonStandard, "nonstd"), (.letterCase, "case"), (.possessive, "poss"), (.past, "past"),
    (.progressive, "prog"), (.thirdSingular, "3sg"), (.comparative, "comp"),
    (.superlative, "sup"), (.spelling, "spelling"),
  ]

  /// Names of the features in the set, in the order of the output contract.
  public var names: [String] {
    FormFeatures.all.filter { contains($0.0) }.map(\.1)
  }
}

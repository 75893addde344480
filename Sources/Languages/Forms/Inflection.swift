/// The inflection of one language, read backwards: from a form to the lemmas it may belong to.
///
/// Only inflection is undone. Derived words (`kesepakatan` of `sepakat`) are lemmas of their own.
/// Forms are folded UTF-8 without hyphens; a hyphenated form is given as its parts.
public protocol Inflection: Sendable {
  /// Readings of a single word, other than the word itself.
  func readings(of word: ArraySlice<UInt8>) -> [FormReading]
  /// Readings of two parts with a hyphen between them.
  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading]
  /// What a part adds that stands behind a hyphen as a clitic (`de facto-nya`); nil if it is none.
  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures?
  /// Whether a part before a hyphen is a bound prefix, behind which a name stands whole (`se-Indonesia`).
  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// Whether a reading stands up to the dictionary: a possible base may be no word, and a form may be
  /// a word of its own. True where the dictionary says nothing.
  func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool
  /// Whether a form with `features` may stand at a place of a term of several words: rules of
  /// engagement, and no rule of engagements.
  func mayInflect(_ features: FormFeatures, at position: Int, of words: [[UInt8]]) -> Bool
  /// Where a compound may be written open (`cease fire`), in bytes from its start.
  func split(of word: ArraySlice<UInt8>) -> Int?
  /// Whether an apostrophe behind a final s belongs to the word: `ministers’`.
  var joinsApostrophe: Bool { get }
  /// Every root that a word may be derived from, the word itself among them; empty for languages
  /// whose derivation is not known.
  func derivations(of word: ArraySlice<UInt8>) -> [Derivation]
  /// Whether a part before a hyphen derives a word of what stands behind it: `ber-AC`.
  func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// What is left of a word without its clitics, in every way; the word itself is not among them.
  func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]]
  /// Why a form is one of its lemma, as one line: `kesepakatan + -nya`.
  /// - Parameter reading: with the whole term as its lemma.
  func explanation(of reading: FormReading, surface: String) -> String
  /// The closed class that a folded word belongs to, if to any.
  func wordClass(of word: [UInt8]) -> WordClass?
  /// The system's dictionary that ``isPlausible(_:of:in:)`` wants; nil where it needs none.
  var dictionaryName: String? { get }
  /// Where in a term of several words the head stands, which alone takes number and voice.
  var head: HeadPosition { get }
}

extension Inflection {
  public func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool { true }
  public func mayInflect(
    _ features: FormFeatures, at position: Int, of words: [[UInt8]]
  ) -> Bool { true }
  public func split(of word: ArraySlice<UInt8>) -> Int? { nil }
  public func derivations(of word: ArraySlice<UInt8>) -> [Derivation] { [] }
  public func isDerivingPrefix(_ part: ArraySlice<UInt8>) -> Bool { false }
  public func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]] { [] }
  public var joinsApostrophe: Bool { false }
  public var dictionaryName: String? { nil }
  public func wordClass(of word: [UInt8]) -> WordClass? { nil }
}

public enum HeadPosition: Sendable, Hashable { case first, last }

/// The inflection of one language, read backwards: from a form to the lemmas it may belong to.
///
/// Only inflection is undone. Derived words (`kesepakatan` of `sepakat`) are lemmas of their own.
/// Forms are folded UTF-8 without hyphens; a hyphenated form is given as its parts.
public protocol Inflection: Sendable {
  /// Readings of a single word, other than the word itself.
  func readings(of word: ArraySlice<UInt8>) -> [FormReading]
  /// Readings of two parts with a hyphen between them.
  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading]
  /// What a part adds that stands after a hyphen as a clitic (`de facto-nya`); nil for another part.
  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures?
  /// Whether a part before a hyphen is a bound prefix, after which a name stands whole
  /// (`se-Indonesia`).
  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// What is left of a word without its clitics, in every way; the word itself is not among them.
  func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]]
  /// Whether a reading stands up to the dictionary: a possible base may not be a word, and a form
  /// may be a word of its own. True where the dictionary says nothing.
  func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool
  /// The system's dictionary that ``isPlausible(_:of:in:)`` wants; nil where it needs none.
  var dictionaryName: String? { get }
  /// Where in a term of several words the head stands, which alone takes number and voice.
  var head: HeadPosition { get }
  /// Whether a form with `features` may stand at a place of a term of several words: `rules of
  /// engagement`, never `rule of engagements`.
  func mayInflect(_ features: FormFeatures, at position: Int, of words: [[UInt8]]) -> Bool
  /// Whether a verb as a glossary lists it is in the active voice, so that it has a passive and a
  /// bare base.
  func isActive(_ lemma: [UInt8]) -> Bool
  /// Whether the base of a form is the root that a glossary gives for its term, affixes aside.
  func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool
  /// Where a compound may be written open (`cease fire`), in bytes from its start.
  func split(of word: ArraySlice<UInt8>) -> Int?
  /// Why a form is one of its lemma, as one line: `kesepakatan + -nya`.
  /// - Parameters:
  ///   - reading: with the whole term as its lemma.
  ///   - language: what the line's own words are in.
  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String
}

extension Inflection {
  public func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]] { [] }
  public func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool { true }
  public var dictionaryName: String? { nil }
  public func mayInflect(
    _ features: FormFeatures, at position: Int, of words: [[UInt8]]
  ) -> Bool { true }
  public func isActive(_ lemma: [UInt8]) -> Bool { false }
  public func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool { base == root }
  public func split(of word: ArraySlice<UInt8>) -> Int? { nil }

  /// Whether a word with `features` may stand after the first word of a term, whose words before it
  /// have the features `before`.
  public func mayFollow(_ features: FormFeatures, after before: FormFeatures) -> Bool {
    switch head {
    // Only the term's end takes clitics.
    case .first: features.isSubset(of: .clitics)
    // One word is inflected, and any is spelt as its writer likes.
    case .last: features.isSubset(of: [.possessive, .spelling]) || before.isSubset(of: .spelling)
    }
  }
}

public enum HeadPosition: Sendable, Hashable { case first, last }

/// The inflection of one language, analysed from a form to its possible lemmas.
///
/// Derivation is not undone: a derived word (`kesepakatan` of `sepakat`) is a lemma of its own.
/// Forms are folded UTF-8 without hyphens; a hyphenated form is passed as its parts.
public protocol Inflection: Sendable {
  /// Readings of a single word, without the word itself.
  func readings(of word: ArraySlice<UInt8>) -> [FormReading]
  /// Readings of two parts with a hyphen between them.
  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading]
  /// Whether two parts with a hyphen between them are a reduplicated word of its own, with or without
  /// clitics: `mata-mata` is not a form of `mata`.
  func isLexicalised(_ first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> Bool
  /// Features of a clitic after a hyphen (`de facto-nya`); nil if the part is not a clitic.
  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures?
  /// Whether a part before a hyphen is a bound prefix, after which the name is unchanged
  /// (`se-Indonesia`).
  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool
  /// All stems that remain when clitics are removed, without the word itself.
  func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]]
  /// Whether the dictionary supports a reading. It contradicts one if the base is not a word or the
  /// form is a word of its own. True if the dictionary does not know.
  func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool
  /// Name of the spelling dictionary for ``isPlausible(_:of:in:)``; nil if none is used.
  var dictionaryName: String? { get }
  /// Position of the head in a term of several words. Only the head takes number and voice.
  var head: HeadPosition { get }
  /// Whether the word at index `position` of a term may have `features`: `rules of engagement`, but
  /// not `rule of engagements`.
  func mayInflect(_ features: FormFeatures, at position: Int, of words: [[UInt8]]) -> Bool
  /// Whether a verb lemma is in the active voice, and so has a passive and a bare base.
  func isActive(_ lemma: [UInt8]) -> Bool
  /// Whether the base of a form equals the root given in a glossary, apart from affixes.
  func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool
  /// Offset in bytes at which a compound may be written as two words (`cease fire`); nil if the
  /// word is not a known compound.
  func split(of word: ArraySlice<UInt8>) -> Int?
  /// Explains a form by its lemma, on one line: `kesepakatan + -nya`.
  /// - Parameters:
  ///   - reading: the reading, whose lemma is the whole term.
  ///   - surface: the form as written in the text.
  ///   - language: language of the explaining words.
  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String
}

extension Inflection {
  /// False: the language has no reduplication.
  public func isLexicalised(
    _ first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>
  ) -> Bool { false }
  /// No stems: the language has no clitics.
  public func withoutClitics(_ word: ArraySlice<UInt8>) -> [[UInt8]] { [] }
  /// True: no dictionary is asked.
  public func isPlausible(
    _ reading: FormReading, of form: ArraySlice<UInt8>, in dictionary: WordDictionary
  ) -> Bool { true }
  /// nil: no dictionary is used.
  public var dictionaryName: String? { nil }
  /// True: every word of a term may be inflected.
  public func mayInflect(
    _ features: FormFeatures, at position: Int, of words: [[UInt8]]
  ) -> Bool { true }
  /// False: the language has no voices.
  public func isActive(_ lemma: [UInt8]) -> Bool { false }
  /// Whether both are equal.
  public func isSameRoot(_ base: [UInt8], _ root: [UInt8]) -> Bool { base == root }
  /// nil: compounds are not split.
  public func split(of word: ArraySlice<UInt8>) -> Int? { nil }

  /// Whether a word after the first one of a term may have `features`.
  /// - Parameter before: the features of the words before it.
  public func mayFollow(_ features: FormFeatures, after before: FormFeatures) -> Bool {
    switch head {
    // Only the end of the term takes clitics.
    case .first: features.isSubset(of: .clitics)
    // At most one word is inflected; any word may differ in spelling.
    case .last: features.isSubset(of: [.possessive, .spelling]) || before.isSubset(of: .spelling)
    }
  }
}

/// Position of the head in a term of several words.
public enum HeadPosition: Sendable, Hashable { case first, last }

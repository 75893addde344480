internal import HunspellSupport

/// A spelling dictionary of the system, loaded on first use.
///
/// Not thread-safe: use an instance in one task at a time.
public final class WordDictionary {
  private let dictionary: SpellingDictionary?

  /// A dictionary by name.
  /// - Parameter name: such as `id_ID`; nil for a dictionary without words.
  public init(name: String?) { dictionary = name.map { SpellingDictionary(name: $0) } }

  /// Whether the dictionary's files exist; true if no name was given.
  public var isInstalled: Bool { dictionary?.isInstalled ?? true }

  /// Whether the dictionary accepts `word`; nil if it is not installed.
  func contains(_ word: some Collection<UInt8>) -> Bool? { dictionary?.contains(word) }

  /// The dictionary entries of which `word` may be a form, including the word itself if it is one.
  /// - Returns: an empty array for an unknown word; nil if the dictionary is not installed.
  public func stems(of word: some Collection<UInt8>) -> [[UInt8]]? { dictionary?.stems(of: word) }

  /// Whether `word` is an entry of its own, not only a form of one; nil if the dictionary is not
  /// installed.
  func isEntry(_ word: some Collection<UInt8>) -> Bool? {
    stems(of: word).map { stems in stems.contains { $0.elementsEqual(word) } }
  }
}

internal import HunspellSupport

/// What the system's dictionary knows of words. Belongs to one thread; read when first asked.
public final class WordDictionary {
  private let dictionary: SpellingDictionary?

  /// - Parameter name: such as `id_ID`; nil for a dictionary that knows nothing.
  public init(name: String?) { dictionary = name.map { SpellingDictionary(name: $0) } }

  /// Whether the dictionary's files are there; one that is not asked for is not missed.
  public var isInstalled: Bool { dictionary?.isInstalled ?? true }

  /// nil where nothing is known.
  func contains(_ word: some Collection<UInt8>) -> Bool? { dictionary?.contains(word) }

  /// The words of which `word` may be a form, itself among them where it is an entry; empty for an
  /// unknown word, nil where nothing is known.
  public func stems(of word: some Collection<UInt8>) -> [[UInt8]]? { dictionary?.stems(of: word) }

  /// Whether a word is an entry of its own, not only a form of others; nil where nothing is known.
  func isEntry(_ word: some Collection<UInt8>) -> Bool? {
    stems(of: word).map { stems in stems.contains { $0.elementsEqual(word) } }
  }
}

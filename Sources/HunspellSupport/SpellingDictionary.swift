internal import Glibc

/// An installed spelling dictionary, loaded by libhunspell on first use.
///
///     let dictionary = SpellingDictionary(name: "id_ID")
///     dictionary.contains(Array("diukur".utf8))  // true, false, or nil without a dictionary
///
/// All dictionaries of the same files share one copy in memory, which keeps its answers. Files are
/// searched in `$DICPATH`, then in the folders of Debian's packages.
public final class SpellingDictionary {
  private enum State {
    case unread
    case absent
    case open(LoadedDictionary)
  }

  private let name: String
  private var state = State.unread

  /// A dictionary by name; its files are not opened yet.
  /// - Parameter name: file name without extension, such as `id_ID`.
  public init(name: String) { self.name = name }

  /// Whether the dictionary's files exist and are readable; does not load them.
  public var isInstalled: Bool { files != nil }

  /// Whether a word is spelled correctly.
  /// - Parameter word: UTF-8.
  /// - Returns: nil if the dictionary is not installed, or the word is not ASCII.
  public func contains(_ word: some Collection<UInt8>) -> Bool? {
    guard let loaded, word.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return nil }
    return loaded.contains(Array(word))
  }

  /// The dictionary entries of which `word` may be a form, including the word itself if it is one.
  /// - Parameter word: UTF-8.
  /// - Returns: an empty array for an unknown word; nil if the dictionary is not installed, or the
  ///   word is not ASCII.
  public func stems(of word: some Collection<UInt8>) -> [[UInt8]]? {
    guard let loaded, word.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return nil }
    return loaded.stems(of: Array(word))
  }

  private var loaded: LoadedDictionary? {
    switch state {
    case .open(let dictionary): return dictionary
    case .absent: return nil
    case .unread:
      guard let files else {
        state = .absent
        return nil
      }
      let dictionary = LoadedDictionary.of(files)
      state = .open(dictionary)
      return dictionary
    }
  }

  private var files: DictionaryFiles? {
    let own = getenv("DICPATH").map { String(cString: $0) }?.split(separator: ":").map(String.init)
    for folder in (own ?? []) + ["/usr/share/hunspell", "/usr/share/myspell/dicts"] {
      let path = "\(folder)/\(name)"
      if access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 {
        return DictionaryFiles(affixes: path + ".aff", words: path + ".dic")
      }
    }
    return nil
  }
}

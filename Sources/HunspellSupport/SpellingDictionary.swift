internal import CHunspell
internal import Glibc

/// An installed spelling dictionary, loaded by libhunspell on first use.
///
///     let dictionary = SpellingDictionary(name: "id_ID")
///     dictionary.contains(Array("diukur".utf8))  // true, false, or nil without a dictionary
///
/// Not thread-safe. Files are searched in `$DICPATH`, then in the folders of Debian's packages.
public final class SpellingDictionary {
  private enum State {
    case unread
    case absent
    case open(OpaquePointer)
  }

  private let name: String
  private var state = State.unread

  /// A dictionary by name; its files are not opened yet.
  /// - Parameter name: file name without extension, such as `id_ID`.
  public init(name: String) { self.name = name }

  deinit {
    if case .open(let handle) = state { Hunspell_destroy(handle) }
  }

  /// Whether the dictionary's files exist and are readable; does not load them.
  public var isInstalled: Bool { files != nil }

  /// Whether a word is spelled correctly.
  /// - Parameter word: UTF-8.
  /// - Returns: nil if the dictionary is not installed, or the word is not ASCII.
  public func contains(_ word: some Collection<UInt8>) -> Bool? {
    guard let handle, word.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return nil }
    return (Array(word) + [0]).withUnsafeBytes { bytes in
      Hunspell_spell(handle, bytes.bindMemory(to: CChar.self).baseAddress) != 0
    }
  }

  /// The dictionary entries of which `word` may be a form, including the word itself if it is one.
  /// - Parameter word: UTF-8.
  /// - Returns: an empty array for an unknown word; nil if the dictionary is not installed, or the
  ///   word is not ASCII.
  public func stems(of word: some Collection<UInt8>) -> [[UInt8]]? {
    guard let handle, word.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return nil }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = (Array(word) + [0]).withUnsafeBytes { bytes in
      Hunspell_stem(handle, &list, bytes.bindMemory(to: CChar.self).baseAddress)
    }
    guard count > 0 else { return [] }
    defer { Hunspell_free_list(handle, &list, count) }
    return (0..<Int(count)).compactMap { index in
      list?[index].map { Array(String(cString: $0).utf8) }
    }
  }

  private var handle: OpaquePointer? {
    switch state {
    case .open(let handle): return handle
    case .absent: return nil
    case .unread:
      guard let files, let handle = Hunspell_create(files.affixes, files.words) else {
        state = .absent
        return nil
      }
      state = .open(handle)
      return handle
    }
  }

  private var files: (affixes: String, words: String)? {
    let own = getenv("DICPATH").map { String(cString: $0) }?.split(separator: ":").map(String.init)
    for folder in (own ?? []) + ["/usr/share/hunspell", "/usr/share/myspell/dicts"] {
      let path = "\(folder)/\(name)"
      if access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 {
        return (path + ".aff", path + ".dic")
      }
    }
    return nil
  }
}

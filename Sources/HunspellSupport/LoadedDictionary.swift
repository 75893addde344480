internal import Synchronization

/// The paths of a dictionary's two files.
struct DictionaryFiles: Hashable {
  /// The file with the affixes, `.aff`.
  let affixes: String
  /// The file with the words, `.dic`.
  let words: String
}

/// A dictionary that the process shares, with the answers given so far.
///
/// Thread-safe; one thread at a time asks libhunspell.
final class LoadedDictionary: Sendable {
  private struct State {
    let dictionary: HunspellDictionary
    var spellings: [[UInt8]: Bool] = [:]
    var stems: [[UInt8]: [[UInt8]]] = [:]
  }

  private static let loaded = Mutex<[DictionaryFiles: LoadedDictionary]>([:])
  /// Above this number of answers they are forgotten.
  private static let limit = 1 << 16

  private let state: Mutex<State>

  private init(_ files: DictionaryFiles) {
    state = Mutex(State(dictionary: HunspellDictionary(files)))
  }

  /// The dictionary of two files; nothing is read yet.
  static func of(_ files: DictionaryFiles) -> LoadedDictionary {
    loaded.withLock { loaded in
      if let known = loaded[files] { return known }
      let new = LoadedDictionary(files)
      loaded[files] = new
      return new
    }
  }

  /// Whether a word is spelled correctly; nil if libhunspell cannot load the dictionary.
  func contains(_ word: [UInt8]) -> Bool? {
    state.withLock { state in
      if let known = state.spellings[word] { return known }
      let answer = state.dictionary.contains(word)
      if state.spellings.count >= LoadedDictionary.limit { state.spellings = [:] }
      state.spellings[word] = answer
      return answer
    }
  }

  /// The entries of which a word may be a form; nil if libhunspell cannot load the dictionary.
  func stems(of word: [UInt8]) -> [[UInt8]]? {
    state.withLock { state in
      if let known = state.stems[word] { return known }
      let answer = state.dictionary.stems(of: word)
      if state.stems.count >= LoadedDictionary.limit { state.stems = [:] }
      state.stems[word] = answer
      return answer
    }
  }
}

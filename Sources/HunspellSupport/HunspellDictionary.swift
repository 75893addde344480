internal import CHunspell

/// A dictionary in libhunspell, opened for the first question.
///
/// If the files allow it, libhunspell gets only the entries that the words asked so far can be forms
/// of (``DictionaryExcerpt``): to load all entries costs about as much as everything else that a
/// command does at its start. Not thread-safe.
final class HunspellDictionary {
  private enum State {
    case unread
    case absent
    case excerpt(OpaquePointer, DictionaryExcerpt)
    case whole(OpaquePointer)
  }

  private let files: DictionaryFiles
  private let loadsWhole: Bool
  private var state = State.unread

  /// - Parameter loadsWhole: whether all entries are loaded at once.
  init(_ files: DictionaryFiles, loadsWhole: Bool = false) {
    self.files = files
    self.loadsWhole = loadsWhole
  }

  deinit {
    switch state {
    case .excerpt(let handle, _), .whole(let handle): Hunspell_destroy(handle)
    case .unread, .absent: break
    }
  }

  /// Whether the dictionary has only the entries that were needed so far.
  var isExcerpt: Bool { if case .excerpt = state { true } else { false } }

  /// Whether a word is spelled correctly.
  /// - Parameter word: ASCII without NUL.
  /// - Returns: nil if the dictionary cannot be loaded.
  func contains(_ word: [UInt8]) -> Bool? {
    guard let handle = handle(for: word) else { return nil }
    return (word + [0]).withUnsafeBytes { bytes in
      Hunspell_spell(handle, bytes.bindMemory(to: CChar.self).baseAddress) != 0
    }
  }

  /// The entries of which `word` may be a form.
  /// - Parameter word: ASCII without NUL.
  /// - Returns: nil if the dictionary cannot be loaded.
  func stems(of word: [UInt8]) -> [[UInt8]]? {
    guard let handle = handle(for: word) else { return nil }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = (word + [0]).withUnsafeBytes { bytes in
      Hunspell_stem(handle, &list, bytes.bindMemory(to: CChar.self).baseAddress)
    }
    guard count > 0 else { return [] }
    defer { Hunspell_free_list(handle, &list, count) }
    return (0..<Int(count)).compactMap { index in
      list?[index].map { Array(String(cString: $0).utf8) }
    }
  }

  /// The dictionary with all entries that matter for a word.
  private func handle(for word: [UInt8]) -> OpaquePointer? {
    if case .unread = state { open() }
    if case .excerpt(let handle, var excerpt) = state {
      state = .absent
      if excerpt.add(entriesFor: word, to: handle) {
        state = .excerpt(handle, excerpt)
        return handle
      }
      Hunspell_destroy(handle)
      openWhole()
    }
    if case .whole(let handle) = state { return handle }
    return nil
  }

  private func open() {
    if !loadsWhole, let excerpt = DictionaryExcerpt(files), let handle = excerpt.open() {
      state = .excerpt(handle, excerpt)
    } else {
      openWhole()
    }
  }

  private func openWhole() {
    state = Hunspell_create(files.affixes, files.words).map { .whole($0) } ?? .absent
  }
}

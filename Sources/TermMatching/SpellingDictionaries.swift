internal import Languages

/// Which spelling dictionaries are asked where morphology alone leaves a form undecided.
public enum SpellingDictionaries: Sendable, Hashable {
  /// Those that are installed on the system (hunspell).
  case system
  /// None, so that results are the same on every machine.
  case none

  /// The dictionary that would decide more cases in an index's language and is not installed, such
  /// as `id_ID`; nil where none is missing.
  public func missingDictionary(for index: TermIndex) -> String? {
    let name = index.inflection.dictionaryName
    return dictionary(named: name).isInstalled ? nil : name
  }

  func dictionary(named name: String?) -> WordDictionary {
    switch self {
    case .system: WordDictionary(name: name)
    case .none: WordDictionary(name: nil)
    }
  }
}

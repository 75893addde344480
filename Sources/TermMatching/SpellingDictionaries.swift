package import Languages

/// The spelling dictionaries used where morphology alone does not decide how to read a form.
public enum SpellingDictionaries: Sendable, Hashable {
  /// The hunspell dictionaries installed on the system.
  case system
  /// None, so that results are the same on every machine.
  case none

  /// The name of the dictionary for an index's language, such as `id_ID`, if it is not installed.
  ///
  /// - Returns: nil if it is installed, or the language does not use one.
  public func missingDictionary(for index: TermIndex) -> String? {
    let name = index.inflection.dictionaryName
    return dictionary(named: name).isInstalled ? nil : name
  }

  package func dictionary(named name: String?) -> WordDictionary {
    switch self {
    case .system: WordDictionary(name: name)
    case .none: WordDictionary(name: nil)
    }
  }
}

/// A service or tool whose glossary files can be checked before they are uploaded.
public enum GlossaryService: String, Sendable, Hashable, CaseIterable {
  case deepl, google, amazon, azure, omegat, utx, weblate

  /// The name for messages.
  public var name: String {
    switch self {
    case .deepl: "DeepL"
    case .google: "Google"
    case .amazon: "Amazon"
    case .azure: "Azure"
    case .omegat: "OmegaT"
    case .utx: "UTX"
    case .weblate: "Weblate"
    }
  }

  /// The maximum size of a file in bytes; nil if not documented.
  ///
  /// DeepL: 10 MiB (API reference, *Manage glossaries*). Google: 10,485,760 bytes (Cloud
  /// Translation, *Quotas and limits*). Amazon: 10,485,760 bytes (API reference,
  /// *TerminologyData*). Azure: 10 MB (Document Translation, *Service limits*).
  var fileBytes: Int? {
    switch self {
    case .deepl, .google, .amazon: 10_485_760
    case .azure: 10_000_000
    case .omegat, .utx, .weblate: nil
    }
  }

  /// The maximum length of a term in UTF-8 bytes; nil if not documented.
  ///
  /// DeepL: 1,024 (API reference, *Manage glossaries*). Google: 1,024 (*Quotas and limits*). Amazon:
  /// 200 (*Guidelines and quotas*).
  var termBytes: Int? {
    switch self {
    case .deepl, .google: 1024
    case .amazon: 200
    case .azure, .omegat, .utx, .weblate: nil
    }
  }

  /// The maximum number of target languages.
  ///
  /// Amazon: 10 (*Guidelines and quotas*).
  var targetLanguages: Int? {
    switch self {
    case .amazon: 10
    case .deepl, .google, .azure, .omegat, .utx, .weblate: nil
    }
  }

  /// Whether a source term must be unique in a file.
  ///
  /// DeepL rejects duplicates (API reference). Google and Azure accept one equivalent per term
  /// (“unidirectional”, “one-to-one”). Amazon advises against duplicates (*Best practices*).
  /// Weblate distinguishes strings by source and context. OmegaT shows all equivalents, UTX has
  /// synonyms.
  var sourceStandsOnce: Bool {
    switch self {
    case .deepl, .google, .amazon, .azure, .weblate: true
    case .omegat, .utx: false
    }
  }

  /// Whether terms must not have white space at their ends.
  ///
  /// DeepL's clients reject it (deepl-python, `validate_glossary_term`); in other services the term
  /// never matches a text.
  var spaceIsError: Bool {
    switch self {
    case .deepl: true
    case .google, .amazon, .azure, .omegat, .utx, .weblate: false
    }
  }

  /// Whether terms should not end with punctuation.
  ///
  /// Amazon: custom terminology is not intended to control spacing, punctuation or capitals (*Best
  /// practices*).
  var advisesAgainstPunctuation: Bool {
    switch self {
    case .amazon: true
    case .deepl, .google, .azure, .omegat, .utx, .weblate: false
    }
  }
}

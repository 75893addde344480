/// A service or tool whose glossary files are checked before they are handed to it.
public enum GlossaryService: String, Sendable, Hashable, CaseIterable {
  case deepl, google, amazon, azure, omegat, utx, weblate

  /// As people call it.
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

  /// The most bytes of a file; nil where nothing is said.
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

  /// The most bytes of a term in UTF-8; nil where nothing is said.
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

  /// The most languages beside the source's.
  ///
  /// Amazon: 10 (*Guidelines and quotas*).
  var targetLanguages: Int? {
    switch self {
    case .amazon: 10
    case .deepl, .google, .azure, .omegat, .utx, .weblate: nil
    }
  }

  /// Whether a source term may stand once only.
  ///
  /// DeepL refuses the second (API reference). Google and Azure take one equivalent for a term
  /// (“unidirectional”, “one-to-one”). Amazon advises against a second (*Best practices*). Weblate
  /// tells strings apart by source and context. OmegaT shows all equivalents, UTX has synonyms.
  var sourceStandsOnce: Bool {
    switch self {
    case .deepl, .google, .amazon, .azure, .weblate: true
    case .omegat, .utx: false
    }
  }

  /// Whether terms must not have white space at their ends.
  ///
  /// DeepL's clients refuse it (deepl-python, `validate_glossary_term`); elsewhere the term is then
  /// never met in a text.
  var spaceIsError: Bool {
    switch self {
    case .deepl: true
    case .google, .amazon, .azure, .omegat, .utx, .weblate: false
    }
  }

  /// Whether terms should not end in punctuation that the translation adds.
  ///
  /// Amazon: custom terminology is no tool for controlling spacing, punctuation or capitals (*Best
  /// practices*).
  var advisesAgainstPunctuation: Bool {
    switch self {
    case .amazon: true
    case .deepl, .google, .azure, .omegat, .utx, .weblate: false
    }
  }
}

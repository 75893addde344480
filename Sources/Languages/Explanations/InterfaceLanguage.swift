/// The language of padanan's own explanations, independent of the languages of the texts.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Indonesian.
  case indonesian = "id"

  /// Explains a match that differs from the term in capitals: `minister, written Minister`.
  public func explanation(of term: String, written surface: String) -> String {
    switch self {
    case .english: "\(term), written \(surface)"
    case .indonesian: "\(term), ditulis \(surface)"
    }
  }

  /// The text in this language.
  func text(_ english: String, _ indonesian: String) -> String {
    switch self {
    case .english: english
    case .indonesian: indonesian
    }
  }

  var plural: String {
    switch self {
    case .english: "plural"
    case .indonesian: "jamak"
    }
  }

  var iterativeReduplication: String {
    switch self {
    case .english: "reduplication (iterative)"
    case .indonesian: "reduplikasi (iteratif)"
    }
  }

  var nonStandardSpelling: String {
    switch self {
    case .english: "non-standard spelling"
    case .indonesian: "ejaan tidak baku"
    }
  }

  /// Names of the features of an English form; in English, the names used in output records.
  func names(of features: FormFeatures) -> [String] {
    switch self {
    case .english: features.names
    case .indonesian: features.names.map { InterfaceLanguage.indonesianNames[$0] ?? $0 }
    }
  }

  private static let indonesianNames = [
    "plur": "jamak", "poss": "kepunyaan", "past": "lampau", "prog": "sedang berlangsung",
    "3sg": "orang ketiga tunggal", "comp": "perbandingan", "sup": "paling", "spelling": "ejaan",
    "nonstd": "tidak baku",
  ]
}

import GlossaryFormats

/// The fields that formats support besides a term and its equivalent, by the names of
/// ``ConceptSample``.
enum SupportedFields {
  /// nil if a format only needs to report what it does not support.
  static func names(_ format: GlossaryFormat) -> Set<String>? {
    switch format {
    case .csv, .tsv, .xlsx: Set(ConceptSample.all.map(\.name))
    case .omegat: ["note", "admitted equivalent"]
    case .utx:
      [
        "identifier", "named identifier", "domain", "note", "part of speech",
        "part of speech of one term", "two parts of speech", "note on a term",
        "admitted equivalent", "admitted term", "forbidden equivalent", "deprecated equivalent",
        "forbidden term", "two preferred terms",
      ]
    case .weblate: ["domain", "note", "definition", "admitted equivalent"]
    case .memoq:
      [
        "identifier", "domain", "case rule", "inflection rule", "note", "transactions",
        "definition in a language", "part of speech", "part of speech of one term",
        "two parts of speech", "usage", "admitted equivalent", "admitted term",
        "forbidden equivalent", "forbidden term", "third language", "region",
        "term on one side only",
      ]
    case .phrase:
      [
        "definition", "case rule", "third language", "region", "term on one side only",
        "term that stays as it is",
      ]
    case .lokalise:
      [
        "definition", "case rule", "domain", "definition in a language", "third language",
        "region", "term on one side only", "term that stays as it is",
      ]
    case .google, .deepl, .amazon, .azure: []
    default: nil
    }
  }
}

/// How a term stands in its concept (ISO 30042, administrative status).
public enum TermStatus: String, Codable, Sendable, Hashable, CaseIterable {
  /// The one to use.
  case preferred
  /// Stays as it is in every language.
  case doNotTranslate = "do-not-translate"
  /// May be used as well.
  case admitted
  /// Was used once; a translation should no longer.
  case deprecated
  /// Gave way to another term.
  case superseded
  /// Must not be used.
  case forbidden
  /// A spelling that texts have: found in them as a form of the concept, and never shown or written
  /// as a term.
  case variant

  /// Place among the statuses, the one to use first.
  var rank: Int {
    switch self {
    case .preferred: 0
    case .doNotTranslate: 1
    case .admitted: 2
    case .deprecated: 3
    case .superseded: 4
    case .forbidden: 5
    case .variant: 6
    }
  }

  /// Whether a translation may use the term.
  public var isApproved: Bool {
    switch self {
    case .preferred, .doNotTranslate, .admitted: true
    case .deprecated, .superseded, .forbidden, .variant: false
    }
  }

  /// Whether a translation is warned of the term.
  public var isDiscouraged: Bool {
    switch self {
    case .deprecated, .superseded, .forbidden: true
    case .preferred, .doNotTranslate, .admitted, .variant: false
    }
  }
}

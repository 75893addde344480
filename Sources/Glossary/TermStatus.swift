/// Whether and how a term may be used (ISO 30042, administrative status).
public enum TermStatus: String, Codable, Sendable, Hashable, CaseIterable {
  /// The term to use.
  case preferred
  /// Kept unchanged in every language.
  case doNotTranslate = "do-not-translate"
  /// May be used as well.
  case admitted
  /// Was used formerly; a translation should not use it.
  case deprecated
  /// Was replaced by another term.
  case superseded
  /// Must not be used.
  case forbidden
  /// A spelling that occurs in texts: matched as a form of the concept, but never shown or written
  /// as a term.
  case variant

  /// The order of preference; 0 is the preferred status.
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

  /// Whether a check reports the term in a translation.
  public var isDiscouraged: Bool {
    switch self {
    case .deprecated, .superseded, .forbidden: true
    case .preferred, .doNotTranslate, .admitted, .variant: false
    }
  }
}

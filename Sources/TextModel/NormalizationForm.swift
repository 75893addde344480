/// A Unicode normalization form (UAX #15).
public enum NormalizationForm: String, Sendable, Hashable, CaseIterable {
  /// Canonical composition.
  case nfc
  /// Canonical decomposition.
  case nfd
  /// Compatibility composition.
  case nfkc
  /// Compatibility decomposition.
  case nfkd
}

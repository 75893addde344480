/// The formats of bilingual files.
public enum BitextFormat: String, Sendable, Hashable, CaseIterable {
  /// Translation Memory eXchange 1.4b (LISA OSCAR; ISO/PAS).
  case tmx
}

internal import CICU

/// Character properties of Unicode scalars, from ICU's data (UAX #44).
public enum ScalarProperties {
  /// Whether the scalar has the property Alphabetic.
  public static func isAlphabetic(_ scalar: UInt32) -> Bool { cicu_is_alphabetic(scalar) }
  /// Whether the scalar has the property Uppercase.
  public static func isUppercase(_ scalar: UInt32) -> Bool { cicu_is_uppercase(scalar) }
  /// Whether the scalar has the property Lowercase.
  public static func isLowercase(_ scalar: UInt32) -> Bool { cicu_is_lowercase(scalar) }
  /// Whether the scalar is a decimal digit (Nd) of any script.
  public static func isDigit(_ scalar: UInt32) -> Bool { cicu_is_digit(scalar) }
  /// Whether the scalar is a combining mark of any kind.
  public static func isMark(_ scalar: UInt32) -> Bool { cicu_is_mark(scalar) }
  /// Whether the script is written without spaces between words, such as Han or Thai.
  public static func isOfUnspacedScript(_ scalar: UInt32) -> Bool {
    cicu_is_unspaced_script(scalar)
  }
}

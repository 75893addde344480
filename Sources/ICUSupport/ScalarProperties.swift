internal import CICU

/// Character properties from ICU's Unicode data (UAX #44).
public enum ScalarProperties {
  public static func isAlphabetic(_ scalar: UInt32) -> Bool { cicu_is_alphabetic(scalar) }
  public static func isUppercase(_ scalar: UInt32) -> Bool { cicu_is_uppercase(scalar) }
  public static func isLowercase(_ scalar: UInt32) -> Bool { cicu_is_lowercase(scalar) }
  public static func isDigit(_ scalar: UInt32) -> Bool { cicu_is_digit(scalar) }
  public static func isWhiteSpace(_ scalar: UInt32) -> Bool { cicu_is_white_space(scalar) }
  /// A combining mark of any kind.
  public static func isMark(_ scalar: UInt32) -> Bool { cicu_is_mark(scalar) }
  /// Of a script that writes no spaces between words, such as Han or Thai.
  public static func isOfUnspacedScript(_ scalar: UInt32) -> Bool {
    cicu_is_unspaced_script(scalar)
  }
}

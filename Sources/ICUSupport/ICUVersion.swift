internal import CICU

/// Versions of libicu and of its data.
public enum ICUVersion {
  /// Version of libicu, such as `72.1`.
  public static var library: String { read(cicu_version) }
  /// Version of the Unicode Standard, such as `15.0`.
  public static var unicode: String { read(cicu_unicode_version) }

  /// Version of CLDR, such as `42.0`.
  public static var cldr: String { read(cicu_cldr_version) }

  private static func read(_ write: (UnsafeMutablePointer<CChar>?) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      buffer.initialize(repeating: 0)
      write(buffer.baseAddress)
      return buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }
}

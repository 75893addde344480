internal import CICU

/// A failure that libicu reported.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// ICU's own name for it, such as `U_MISSING_RESOURCE_ERROR`.
  public let name: String

  init(status: Int32) {
    name = String(cString: cicu_error_name(status))
  }

  public var description: String { "ICU reports \(name)" }

  /// Throws where `status` is a failure; warnings and informational codes pass.
  static func check(_ status: Int32) throws(ICUError) {
    guard status <= 0 else { throw ICUError(status: status) }
  }
}

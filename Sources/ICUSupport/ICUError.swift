internal import CICU

/// An error reported by libicu.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// ICU's name of the error, such as `U_MISSING_RESOURCE_ERROR`.
  public let name: String

  init(status: Int32) {
    name = String(cString: cicu_error_name(status))
  }

  /// One English sentence without a full stop.
  public var description: String { "ICU reports \(name)" }

  /// Throws if `status` is a failure; warnings are ignored.
  static func check(_ status: Int32) throws(ICUError) {
    guard status <= 0 else { throw ICUError(status: status) }
  }
}

internal import CICU
internal import TextModel

/// The status codes of ICU's C functions (`UErrorCode`).
enum ICUStatus {
  /// ICU's own name of a code, such as `U_MISSING_RESOURCE_ERROR`.
  static func name(_ status: Int32) -> String { String(cString: cicu_error_name(status)) }

  /// A P902 error that names the code.
  static func error(_ status: Int32) -> PadananError {
    PadananError(.library, "ICU reports \(name(status))")
  }

  /// Throws where `status` is a failure; warnings and informational codes pass.
  static func check(_ status: Int32) throws(PadananError) {
    guard status <= 0 else { throw error(status) }
  }
}

/// The error that this package throws: one diagnostic or more.
///
/// Each has a code and, if they are known, file, line and column.
///
///     do {
///       (glossary, _) = try GlossaryLoader().load(["terms.csv"])
///     } catch {
///       print(error)  // terms.csv:14:1: error: 3 fields, the header has 8 [P203]
///       error.diagnostics[0].code  // .csvFieldCount
///     }
public struct PadananError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The diagnostics, in the order in which the errors were found.
  ///
  /// Empty in one case only: the program that reads standard output has closed it.
  public var diagnostics: [Diagnostic]

  /// An error of several diagnostics.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// An error with one diagnostic.
  /// - Parameters:
  ///   - file: the file with the error, as the user named it; nil if the error is not about a file.
  ///   - position: the line and column in that file.
  public init(
    _ code: DiagnosticCode, file: String? = nil, at position: TextPosition? = nil,
    _ message: String
  ) {
    self.init([Diagnostic(code, .error, file: file, at: position, message)])
  }

  /// One line for each diagnostic: `FILE:LINE:COLUMN: error: message [CODE]`.
  public var description: String {
    diagnostics.isEmpty
      ? "padanan: error: standard output was closed by the program that read it"
      : diagnostics.map(\.description).joined(separator: "\n")
  }
}

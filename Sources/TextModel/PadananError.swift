/// The error that engines, sessions, loaders and formats throw: one diagnostic or more, each with
/// its code and, where it is known, its file, line and column.
///
///     do {
///       (glossary, _) = try GlossaryLoader().load(["terms.csv"])
///     } catch {
///       print(error)  // terms.csv:14:1: error: 3 fields, the header has 8 [P203]
///       error.diagnostics[0].code  // .csvFieldCount
///     }
public struct PadananError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The errors, in the order in which they were found.
  ///
  /// Empty only if the reader of standard output closed it.
  public var diagnostics: [Diagnostic]

  /// An error of several diagnostics.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// An error of one diagnostic.
  /// - Parameters:
  ///   - file: the file that is wrong, as the user named it; nil where no file is.
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

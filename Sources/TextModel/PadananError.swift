/// An error that stops a command: one diagnostic or more, each with its place.
public struct PadananError: Error, Sendable, Hashable {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  public init(
    _ code: DiagnosticCode, file: String? = nil, at position: TextPosition? = nil,
    _ message: String
  ) {
    self.init([Diagnostic(code, .error, file: file, at: position, message)])
  }
}

import TestSupport
import Testing

/// Files in a folder, and the only error that a command must report for them.
struct Refusal: Sendable, CustomTestStringConvertible {
  /// A description of the error.
  let reason: String
  /// Files in the same folder as the tiny ones.
  let files: [String: [UInt8]]
  /// The file given to the command.
  let file: String
  /// The expected lines on standard error; `…` matches any text.
  let complaints: [String]
  /// Options for this case.
  let options: String

  init(
    _ reason: String, _ file: String, _ bytes: [UInt8]? = nil, options: String = "",
    complaints: String...
  ) {
    self.reason = reason
    self.file = file
    self.options = options
    self.complaints = complaints
    files = bytes.map { [file: $0] } ?? [:]
  }

  init(
    _ reason: String, _ file: String, text: String, options: String = "", complaint: String
  ) {
    self.init(reason, file, Array(text.utf8), options: options, complaints: complaint)
  }

  var testDescription: String { reason }

  /// A folder with the tiny files and those of the case.
  func scratch() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all)
    for (name, bytes) in files { try scratch.write(bytes, to: name) }
    return scratch
  }

  /// Runs a command that must report the error and must not change a file.
  /// - Parameter command: the command line; the options of the case are appended to it.
  func check(
    _ command: String, in scratch: TemporaryFolder, at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try scratch.everything()
    let line = command + (options.isEmpty ? "" : " ") + options
    expectRefusal(try scratch.run(line), of: line, because: complaints, at: location)
    let isUntouched = try scratch.everything() == before
    #expect(isUntouched, "\(line): files were changed or left", sourceLocation: location)
  }
}

/// Expects exit code 2, nothing on standard output, and the errors, each with place and code.
func expectRefusal(
  _ outcome: Outcome, of command: String, because complaints: [String],
  at location: SourceLocation = #_sourceLocation
) {
  #expect(outcome.code == 2, "\(command): \(outcome.errors)", sourceLocation: location)
  #expect(
    outcome.output.isEmpty, "\(command) printed \(outcome.text.prefix(80))",
    sourceLocation: location)
  let found = outcome.complaints
  #expect(
    found.count == complaints.count, "\(command): \(outcome.errors)", sourceLocation: location)
  for (line, complaint) in zip(found, complaints) {
    let isError = line.contains(/^[^:]+(:[1-9]\d*:[1-9]\d*)?: error: .+ \[P\d{3}\]$/)
    #expect(
      isError, "\(command): “\(line)” is not in the form of an error", sourceLocation: location)
    let isAlike = Pattern(complaint).matches(line)
    #expect(isAlike, "\(command): “\(line)” is not “\(complaint)”", sourceLocation: location)
  }
}

import TestSupport
import Testing

/// Files that stand in a folder, and the one complaint that a command must make of them.
struct Refusal: Sendable, CustomTestStringConvertible {
  /// What is wrong, as a sentence.
  let reason: String
  /// Files that stand beside the tiny ones.
  let files: [String: [UInt8]]
  /// The file that the command is to be given.
  let file: String
  /// The lines on standard error, `…` for any text.
  let complaints: [String]
  /// Options that belong to the case.
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

  /// Runs a command that must be refused and must not touch a file.
  /// - Parameter command: what to run; the case's options come behind it.
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

/// Exit code 2, nothing on standard output, and the complaints, all with place and code.
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

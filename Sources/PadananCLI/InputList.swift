internal import ArgumentParser
import Padanan
import TextFiles
import TextModel

/// The option for lists of input files.
struct FileListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also read the files that this list names, one on each line or ended by NUL; - for standard input.",
      valueName: "file"), completion: .file())
  var filesFrom: String?
}

/// The options for many inputs.
struct BatchOptions: ParsableArguments {
  @OptionGroup var list: FileListOptions
  @OptionGroup var work: JobOptions

  @Flag(help: "Report an input that cannot be processed, do the others, and end with exit code 2.")
  var keepGoing = false

  var jobs: Int { work.jobs }
}

/// An input of a batch: a file, and its output if each input has its own.
struct InputFile: Sendable {
  /// As the user gave it, or found below a folder; `-` for standard input.
  let path: String
  /// The path below the folder that the user named, or the last part of the path.
  let name: String
  /// The path of the output; nil if all inputs have one output.
  var output: String?
}

extension InputOptions {
  /// The inputs: the files named, the files below the folders named, and those of the list, in this
  /// order; standard input if nothing is named.
  /// - Parameters:
  ///   - keepGoing: whether an input that does not exist is left to be reported when it is read.
  ///   - output: where the results go; a folder with results is not read.
  /// - Throws: `PadananError` with every file that cannot be read.
  func inputs(
    _ list: FileListOptions, keepGoing: Bool = false, output: String? = nil
  ) throws -> [InputFile] {
    var named = files
    if let path = list.filesFrom {
      guard path != "-" || !named.contains("-") else {
        throw ValidationError("standard input is either a text or the list of --files-from")
      }
      named += try InputList.read(path)
      guard !named.isEmpty else {
        throw PadananError(.emptyInput, file: path, "the list names no file; expected one or more")
      }
    }
    guard !named.isEmpty else { return try paths().map { InputFile(path: $0, name: $0) } }
    let results = OutputFolder.isNamed(by: output) ? output : nil
    var inputs: [InputFile] = []
    inputs.reserveCapacity(named.count)
    var problems: [Diagnostic] = []
    for path in named {
      guard path != "-", FileAccess.isFolder(path) else {
        if !keepGoing {
          do {
            try FileAccess.check(path)
          } catch {
            problems += error.diagnostics
          }
        }
        inputs.append(InputFile(path: path, name: path.lastPathComponent))
        continue
      }
      let prefix = path.hasSuffix("/") ? path.utf8.count : path.utf8.count + 1
      let files = try FileAccess.files(below: path, besides: results, entering: { $0 != ".git" })
      if files.isEmpty {
        let error = Diagnostic(
          .emptyInput, .error, file: path, "the folder contains no file; expected texts")
        if keepGoing { Terminal.report(error.description) } else { problems.append(error) }
      }
      for file in files {
        inputs.append(
          InputFile(path: file, name: String(decoding: file.utf8.dropFirst(prefix), as: UTF8.self)))
      }
    }
    guard problems.isEmpty else { throw PadananError(problems) }
    return inputs
  }
}

/// A list of files.
enum InputList {
  /// The paths of a list: one on each line, or each ended by NUL as `find -print0` writes them.
  ///
  /// Empty lines are skipped.
  static func read(_ path: String) throws(PadananError) -> [String] {
    var text = try FileAccess.read(path)[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let end: UInt8 = text.contains(0) ? 0 : 0x0A
    return text.split(separator: end).compactMap { line in
      let line = end == 0x0A && line.last == 0x0D ? line.dropLast() : line
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}

/// The results of a batch: one file for all inputs, or a folder with a file for each.
final class BatchOutput {
  /// The inputs, each with the path of its output if it has its own.
  let inputs: [InputFile]
  private let single: OutputFile?
  private let protected: InputFiles
  private var isFirst = true

  /// Whether each input has its own file.
  var isFolder: Bool { single == nil }

  /// - Parameters:
  ///   - path: the value of `--output`.
  ///   - others: other files that must not be overwritten.
  ///   - ending: the extension of the files in a folder.
  /// - Throws: `PadananError` if the output cannot be written or is an input.
  init(
    _ path: String?, for inputs: [InputFile], others: [String], ending: String
  ) throws {
    var inputs = inputs
    protected = InputFiles(inputs.map(\.path) + others)
    if let path, OutputFolder.isNamed(by: path) {
      single = nil
      var folder = OutputFolder(path, ending: ending)
      try folder.create()
      for place in inputs.indices {
        inputs[place].output = folder.path(for: inputs[place].name)
      }
    } else {
      single = try OutputFile(path, inputs: protected)
    }
    self.inputs = inputs
  }

  /// Writes the result for an input.
  /// - Parameter body: is told whether the result is the first one of its file.
  func write(
    _ input: InputFile, _ body: (OutputFile, _ isFirst: Bool) throws -> Void
  ) throws {
    if let single {
      try body(single, isFirst)
      isFirst = false
      return
    }
    guard let path = input.output else { return }
    try FileAccess.createFolder(path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")
    let file = try OutputFile(path, inputs: protected)
    try body(file, true)
    try file.commit()
  }

  /// Ends the file for all inputs.
  /// - Parameter body: writes the end of the file.
  func finish(_ body: (OutputFile) throws -> Void = { _ in }) throws {
    guard let single else { return }
    try body(single)
    try single.commit()
  }
}

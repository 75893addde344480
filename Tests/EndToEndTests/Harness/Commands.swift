import Foundation
import TestSupport

/// Runs commands in the folder.
///
///     let outcome = try folder.run("segment a.txt")
extension TemporaryFolder {
  /// - Parameters:
  ///   - command: arguments separated by spaces; `''` is an empty one.
  ///   - input: standard input; empty if not given.
  func run(
    _ command: String, input: [UInt8] = [], in folder: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let arguments = command.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    return try launch(
      Program.path, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line in `bash`, in which `padanan` is the program of the build.
  func shell(_ script: String, environment: [String: String] = [:]) throws -> Outcome {
    try launch(
      "/bin/bash", ["-c", "padanan() { '\(Program.path)' \"$@\"; }; \(script)"], input: [], in: "",
      environment: environment)
  }

  /// Starts a command without waiting for its end; its output is discarded.
  ///
  /// No signal is ignored, even if the tests themselves were started with ignored signals.
  func start(_ command: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["--default-signal", Program.path] + command.split(separator: " ").map { String($0) }
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = Program.environment
    for stream in [\Process.standardInput, \.standardOutput, \.standardError] {
      process[keyPath: stream] = FileHandle.nullDevice
    }
    try process.run()
    return process
  }

  private func launch(
    _ program: String, _ arguments: [String], input: [UInt8], in folder: String,
    environment: [String: String]
  ) throws -> Outcome {
    let stem = besides + "/" + UUID().uuidString
    let names = ["in", "out", "err"].map { "\(stem).\($0)" }
    try Data(input).write(to: URL(fileURLWithPath: names[0]))
    for name in names.dropFirst() { try Data().write(to: URL(fileURLWithPath: name)) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path + "/" + folder)
    process.environment = Program.environment.merging(environment) { $1 }
    let streams = try (
      FileHandle(forReadingFrom: URL(fileURLWithPath: names[0])),
      FileHandle(forWritingTo: URL(fileURLWithPath: names[1])),
      FileHandle(forWritingTo: URL(fileURLWithPath: names[2]))
    )
    process.standardInput = streams.0
    process.standardOutput = streams.1
    process.standardError = streams.2
    try process.run()
    process.waitUntilExit()
    func contents(_ name: String) -> [UInt8] {
      FileManager.default.contents(atPath: name).map { Array($0) } ?? []
    }
    return Outcome(
      output: contents(names[1]), errors: String(decoding: contents(names[2]), as: UTF8.self),
      code: process.terminationStatus)
  }
}

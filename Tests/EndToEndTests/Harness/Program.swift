import Foundation
import TestSupport

/// The `padanan` program that the build produced.
enum Program {
  /// In the folder of the test bundle, where the build also puts the program.
  static let path: String = {
    let running = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let besides = [
      running.deletingLastPathComponent().path, Bundle.main.bundleURL.path,
      ProjectFiles.root + "/.build/debug",
    ]
    return besides.map { $0 + "/padanan" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "padanan was not built"
  }()

  /// The environment of the tests without the variables that padanan reads.
  static let environment: [String: String] = {
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "PADANAN_GLOSSARIES", "COLUMNS", "LINES", "CLICOLOR_FORCE"] {
      variables[name] = nil
    }
    variables["LC_ALL"] = "C.UTF-8"
    // One cache for all tests, so that the glossaries are compiled once and not for each command.
    variables["XDG_CACHE_HOME"] =
      FileManager.default.temporaryDirectory.path + "/padanan-tests-\(geteuid())"
    return variables
  }()

  static let isRunByRoot = geteuid() == 0
}

/// The result of a command.
struct Outcome {
  var output: [UInt8]
  /// Everything on standard error.
  var errors: String
  var code: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of standard output.
  var lines: [Substring] { text.split(separator: "\n") }

  /// The lines of standard error.
  var complaints: [Substring] { errors.split(separator: "\n") }
}

extension Snapshots {
  /// Recorded outputs of commands.
  static let endToEnd = Snapshots("Tests/EndToEndTests/Snapshots")
}

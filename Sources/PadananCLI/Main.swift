internal import ArgumentParser
internal import Glibc
import ICUSupport
import Padanan
import TextFiles
import TextModel

/// Runs a command and turns what went wrong into a sentence and an exit code: 0 done, 1 findings,
/// 2 any error.
@main
struct Main {
  static func main() {
    RunningProgram.watchSignals()
    do {
      var command = try PadananCommand.parseAsRoot(RunningProgram.arguments)
      try command.run()
    } catch let error as PadananError {
      stop(error)
    } catch let findings as FindingsExit {
      exit(findings.code)
    } catch let error as ICUError {
      Terminal.report(Diagnostic(.library, .error, error.description).description)
      exit(2)
    } catch {
      let code = PadananCommand.exitCode(for: error)
      let message = PadananCommand.fullMessage(for: error)
      guard code != .success else {
        do {
          try OutputFile(nil, inputs: []).write(message + "\n")
          exit(0)
        } catch {
          stop(error)
        }
      }
      Terminal.report(message.isEmpty ? "\(error)" : Main.withCode(message))
      exit(2)
    }
  }

  private static func stop(_ error: PadananError) -> Never {
    for diagnostic in error.diagnostics { Terminal.report(diagnostic.description) }
    // No diagnostics: the reader of our output went away, which is its right.
    exit(error.diagnostics.isEmpty ? 0 : 2)
  }

  /// The first line of ArgumentParser's message in the form of all errors.
  private static func withCode(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines[0].hasPrefix("Error: ") {
      lines[0] = "padanan: error: \(lines[0].dropFirst(7)) [\(DiagnosticCode.usage.rawValue)]"
    }
    return lines.joined(separator: "\n")
  }
}

/// `check` and `lint` found something at or above their fail level.
struct FindingsExit: Error {
  let code: Int32 = 1
}

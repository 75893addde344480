internal import ArgumentParser
internal import Glibc
import Padanan
import TextFiles
import TextModel

/// Runs a command, and reports errors as messages and exit codes: 0 success, 1 findings, 2 error.
@main
struct Main {
  static func main() {
    RunningProgram.watchSignals()
    do {
      var command = try PadananCommand.parseAsRoot(
        FileArguments.shortened(FormatNames.inLowerCase(RunningProgram.arguments)))
      try command.run()
    } catch let error as PadananError {
      stop(error)
    } catch let findings as FindingsExit {
      exit(findings.code)
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
    // No diagnostics: the reader of the output closed the pipe, which is not an error.
    exit(error.diagnostics.isEmpty ? 0 : 2)
  }

  /// ArgumentParser's message with its first line in the format of all errors.
  private static func withCode(_ message: String) -> String {
    var message = message
    // An argument cannot begin a line of its own in the message.
    for argument in RunningProgram.arguments {
      // The parser quotes the name and the value of `--name=value` separately.
      for part in [argument] + argument.split(separator: "=").map(String.init)
      where part != part.visible {
        message = message.split(separator: part, omittingEmptySubsequences: false)
          .joined(separator: part.visible)
      }
    }
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines[0].hasPrefix("Error: ") {
      let advice = CommandAdvice.advice(on: RunningProgram.arguments).map { "; \($0)" } ?? ""
      lines[0] =
        "padanan: error: \(lines[0].dropFirst(7))\(advice) [\(DiagnosticCode.usage.rawValue)]"
    }
    return lines.map(\.visible).joined(separator: "\n")
  }
}

/// Thrown if there are findings at or above the fail level.
struct FindingsExit: Error {
  let code: Int32 = 1
}

/// Keeps an object until the process ends.
///
/// The kernel frees the memory of a process at once; freeing the compiled glossaries piece by piece
/// costs as much as matching an article.
func keepUntilExit(_ object: AnyObject) { _ = Unmanaged.passRetained(object) }

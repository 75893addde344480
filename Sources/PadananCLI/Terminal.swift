internal import Glibc
import Padanan
import TextFiles
import TextModel

/// Messages on standard error, and properties of the terminal.
enum Terminal {
  /// Writes a line to standard error.
  static func report(_ line: String) { write(line + "\n") }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// Refuses to write a workbook to a terminal, which shows its bytes as signs without meaning.
  /// - Parameter output: the path given by `--output`; nil for standard output.
  static func check(_ format: String, for output: String?) throws(PadananError) {
    guard format == "xlsx", output == nil || output == "-", FileAccess.isTerminal(1) else { return }
    throw PadananError(
      .usage, "\(format) is a binary format and standard output is a terminal; expected -o FILE")
  }

  static func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: FileAccess.environment("NO_COLOR") == nil && FileAccess.isTerminal(1)
    }
  }
}

/// Reports the first warning of its kind in a run and ignores the others.
struct OneWarning {
  private var isReported = false

  mutating func report(_ warning: Diagnostic?) {
    guard !isReported, let warning else { return }
    Terminal.report(warning.description)
    isReported = true
  }
}

/// A progress bar on standard error, shown on a terminal after one second.
struct Progress {
  private let total: Int
  private var done = 0
  private let start = time(nil)
  private var isShown = false
  private let isTerminal = FileAccess.isTerminal(2)

  init(total: Int) { self.total = total }

  mutating func step() {
    done += 1
    guard isTerminal, total > 1, time(nil) - start >= 1 else { return }
    let width = 30
    let filled = width * done / total
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    Terminal.write("\r[\(bar)] \(done)/\(total) files")
    isShown = true
  }

  func finish() {
    if isShown { Terminal.write("\r\u{1B}[K") }
  }
}

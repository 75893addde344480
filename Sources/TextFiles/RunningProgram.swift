internal import CProcess
internal import Glibc

/// The process that runs this code.
///
/// Nothing here needs `/proc`.
public enum RunningProgram {
  /// The arguments after the program's name. (`CommandLine.arguments` reads `/proc` and is empty if
  /// that is not mounted.)
  public static var arguments: [String] {
    (1..<max(1, cprocess_argument_count())).compactMap { index in
      cprocess_argument(index).map { String(cString: $0) }
    }
  }

  /// Makes signals that end the process remove the temporary files of outputs first, and makes a
  /// closed pipe or a file size limit an error of the write.
  ///
  /// The program's `main` calls it.
  public static func watchSignals() { cprocess_watch_signals() }

  /// Blocks the signals that end the program in the current thread; another thread receives them.
  /// Threads beside the one that writes the output call it, see ``OutputFile/writeLines(_:)``.
  public static func leaveSignalsToOthers() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in ending { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// The usual signals that end a program.
  static let ending = [SIGTERM, SIGINT, SIGHUP]

  /// The absolute path of the program's file.
  public static var path: String? {
    resolved("/proc/self/exe")
      ?? cprocess_executed_path().flatMap { resolved(String(cString: $0)) }
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

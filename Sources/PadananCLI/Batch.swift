internal import ArgumentParser
import Padanan

/// The option for the number of files processed at a time.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Process this many files at a time; the output is the same. (default: 1)", valueName: "n"))
  var jobs: Int = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 256")
    }
  }
}

/// Processes many files in the same way, one after another or several at a time.
struct Batch {
  let engine: Engine
  let paths: [String]
  let jobs: Int

  /// Processes all files.
  /// - Parameters:
  ///   - state: creates the state that `work` keeps between files.
  ///   - work: processes one file.
  ///   - write: receives the results in the order of the files.
  func run<State, Value: Sendable>(
    state: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (Session, inout State, String) throws -> Value,
    write: @escaping (Value) throws -> Void
  ) throws {
    guard min(jobs, paths.count) > 1 else {
      let session = try engine.session()
      var state = try state()
      var progress = Progress(total: paths.count)
      for path in paths {
        try write(work(session, &state, path))
        progress.step()
      }
      return progress.finish()
    }
    // This thread waits, so only one thread at a time calls `write`.
    nonisolated(unsafe) let write = write
    try wait { [engine, paths, jobs] in
      var progress = Progress(total: paths.count)
      for try await value in engine.map(AsyncElements(paths), jobs: jobs, state: state, work: work)
      {
        try write(value)
        progress.step()
      }
      progress.finish()
    }
  }
}

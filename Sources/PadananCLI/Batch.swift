internal import ArgumentParser
import Padanan

/// How many files are worked on at a time.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Work on this many files at a time; the output is the same. (default: 1)", valueName: "n"))
  var jobs: Int = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 256")
    }
  }
}

/// The same work on many files, one after another or several at a time.
struct Batch {
  let engine: Engine
  let paths: [String]
  let jobs: Int

  /// - Parameters:
  ///   - state: makes what the work keeps from file to file.
  ///   - work: what is done with one file.
  ///   - write: takes the results in the order of the files.
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
    // This thread waits meanwhile, so `write` is called by one thread at a time.
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

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
    _ work: @escaping @Sendable (Session, inout State, String) throws -> Value,
    write: (Value) throws -> Void
  ) async throws {
    var progress = Progress(total: paths.count)
    if min(jobs, paths.count) == 1 {
      // Without tasks, whose start-up a single article would pay for.
      let session = try engine.session()
      var state = try state()
      for path in paths {
        try write(work(session, &state, path))
        progress.step()
      }
    } else {
      let results = engine.map(AsyncElements(paths), jobs: jobs, state: state, work)
      for try await value in results {
        try write(value)
        progress.step()
      }
    }
    progress.finish()
  }
}

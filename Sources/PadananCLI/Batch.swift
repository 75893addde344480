internal import ArgumentParser
import Padanan

/// The option for the number of files processed at a time.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Process this many files at a time; the output is the same.", valueName: "n"))
  var jobs: Int = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 256")
    }
  }
}

/// Processes many inputs in the same way, one after another or several at a time.
struct Batch<Input: Sendable> {
  let engine: Engine
  /// Paths of files, or pairs of them.
  let inputs: [Input]
  let jobs: Int

  /// Processes all files.
  /// - Parameters:
  ///   - state: creates the state that `work` keeps between inputs.
  ///   - work: processes one input.
  ///   - write: receives the results in the order of the inputs.
  func run<State, Value: Sendable>(
    state: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (Session, inout State, Input) throws -> Value,
    write: @escaping (Value) throws -> Void
  ) throws {
    keepUntilExit(engine)
    guard min(jobs, inputs.count) > 1 else {
      let session = try engine.session()
      keepUntilExit(session)
      var state = try state()
      var progress = Progress(total: inputs.count)
      for input in inputs {
        try write(work(session, &state, input))
        progress.step()
      }
      return progress.finish()
    }
    // This thread waits, so only one thread at a time calls `write`.
    nonisolated(unsafe) let write = write
    try wait { [engine, inputs, jobs] in
      var progress = Progress(total: inputs.count)
      for try await value in engine.map(AsyncElements(inputs), jobs: jobs, state: state, work: work)
      {
        try write(value)
        progress.step()
      }
      progress.finish()
    }
  }
}

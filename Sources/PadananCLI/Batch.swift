import ArgumentParser
import Dispatch
import Padanan
import Synchronization
import TextFiles
import TextModel

/// The option for the number of inputs processed at a time.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Process this many inputs at a time; the output is the same.", valueName: "n"))
  var jobs: Int = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 256")
    }
  }
}

/// Where a batch takes its inputs from.
protocol BatchSource: SendableMetatype {
  associatedtype Input: Sendable
  /// The number of inputs; nil if it is not known.
  var count: Int? { get }
  /// Whether ``next()`` returns without waiting.
  var isReady: Bool { get }
  /// The next input; nil after the last.
  mutating func next() throws -> Input?
  /// Whether an input is so large that it is processed while no other is in memory.
  static func isLarge(_ input: Input) -> Bool
}

extension BatchSource {
  var count: Int? { nil }
  var isReady: Bool { true }
  static func isLarge(_ input: Input) -> Bool { false }
}

/// The inputs of a list.
struct ListSource<Input: Sendable>: BatchSource {
  private var inputs: IndexingIterator<[Input]>
  let count: Int?

  init(_ inputs: [Input]) {
    self.inputs = inputs.makeIterator()
    count = inputs.count
  }

  mutating func next() -> Input? { inputs.next() }
}

/// Processes many inputs in the same way, in one thread or in several; the results come in the order
/// of the inputs.
///
/// Only a few inputs for each job are in memory at a time, however slowly the results are taken.
struct Batch<Source: BatchSource, Value: Sendable> {
  /// Inputs in memory at a time for each job.
  private static var depth: Int { 8 }

  let jobs: Int
  /// Creates the work of one thread, with its session and whatever else it keeps between inputs; the
  /// result must not depend on earlier inputs.
  let makeWork: @Sendable () throws -> (Source.Input) throws -> Value

  init(jobs: Int, _ makeWork: @escaping @Sendable () throws -> (Source.Input) throws -> Value) {
    self.jobs = jobs
    self.makeWork = makeWork
  }

  /// Processes all inputs.
  /// - Parameters:
  ///   - pause: called when all earlier results are taken and the next input must be waited for.
  ///   - take: receives the results in the order of the inputs.
  /// - Throws: what the source and the two functions throw.
  func run(
    _ source: Source, pause: () throws -> Void = {},
    take: (Source.Input, Result<Value, any Error>) throws -> Void
  ) throws {
    var source = source
    let count = min(jobs, source.count ?? jobs)
    let workers = count > 1 ? Workers(count, makeWork) : nil
    var ownWork: ((Source.Input) throws -> Value)?
    while true {
      if !source.isReady {
        try workers?.finish(take)
        try pause()
      }
      guard let input = try source.next() else { break }
      if let workers, !Source.isLarge(input) {
        try workers.add(input, take)
      } else {
        try workers?.finish(take)
        let work = try ownWork ?? makeWork()
        ownWork = work
        try take(input, Result { try work(input) })
      }
    }
    try workers?.finish(take)
    try pause()
  }

  /// Threads that process inputs from a ring; the results are taken out in the order of the inputs.
  private final class Workers {
    /// A place of the ring. The semaphores decide which thread uses it.
    private final class Slot: @unchecked Sendable {
      var input: Source.Input?
      var result: Result<Value, any Error>?
      let done = DispatchSemaphore(value: 0)
    }

    /// What the threads share.
    private final class Ring: Sendable {
      let slots: [Slot]
      let waiting = DispatchSemaphore(value: 0)
      /// The number of the next input that is processed.
      private let taken = Mutex(0)

      init(_ count: Int) { slots = (0..<count).map { _ in Slot() } }

      func next() -> Slot {
        waiting.wait()
        let number = taken.withLock { taken in
          taken += 1
          return taken - 1
        }
        return slots[number % slots.count]
      }

      /// Processes inputs until the program ends.
      func work(_ makeWork: @Sendable () throws -> (Source.Input) throws -> Value) {
        RunningProgram.leaveSignalsToOthers()
        let made = Result { try makeWork() }
        while true {
          let slot = next()
          slot.result = Result {
            guard let input = slot.input else { throw CancellationError() }
            return try made.get()(input)
          }
          slot.done.signal()
        }
      }
    }

    private let ring: Ring
    /// The numbers of the next input that is added and of the next result that is taken.
    private var (added, finished) = (0, 0)

    init(
      _ count: Int, _ makeWork: @escaping @Sendable () throws -> (Source.Input) throws -> Value
    ) {
      let ring = Ring(count * Batch.depth)
      self.ring = ring
      let queue = DispatchQueue(label: "padanan.batch", attributes: .concurrent)
      for _ in 0..<count { queue.async { ring.work(makeWork) } }
    }

    /// Adds an input; if the ring is full, its oldest result is taken first.
    func add(
      _ input: Source.Input, _ take: (Source.Input, Result<Value, any Error>) throws -> Void
    ) throws {
      if added - finished == ring.slots.count { try takeResult(take) }
      ring.slots[added % ring.slots.count].input = input
      added += 1
      ring.waiting.signal()
    }

    /// Waits for all results.
    func finish(_ take: (Source.Input, Result<Value, any Error>) throws -> Void) throws {
      while finished < added { try takeResult(take) }
    }

    private func takeResult(
      _ take: (Source.Input, Result<Value, any Error>) throws -> Void
    ) throws {
      let slot = ring.slots[finished % ring.slots.count]
      slot.done.wait()
      finished += 1
      guard let input = slot.input, let result = slot.result else { return }
      (slot.input, slot.result) = (nil, nil)
      try take(input, result)
    }
  }
}

extension Batch {
  /// Processes all inputs and stops at the first that cannot be processed, or reports it and does the
  /// others.
  /// - Parameters:
  ///   - keepGoing: whether the others are done.
  ///   - write: receives the results in the order of the inputs.
  ///   - finish: ends the output; called also if inputs could not be processed.
  /// - Throws: `PadananError` of the first input that cannot be processed, or P114 at the end.
  func run(
    _ source: Source, keepGoing: Bool, write: (Source.Input, Value) throws -> Void,
    finish: () throws -> Void
  ) throws {
    var progress = Progress(total: source.count ?? 0)
    var (done, failed) = (0, 0)
    try run(source) { input, result in
      done += 1
      switch result {
      case .success(let value): try write(input, value)
      case .failure(let error as PadananError) where keepGoing:
        failed += 1
        for diagnostic in error.diagnostics { Terminal.report(diagnostic.description) }
      case .failure(let error): throw error
      }
      progress.step()
    }
    progress.finish()
    try finish()
    guard failed == 0 else {
      throw PadananError(
        .inputsFailed,
        "\(failed) of \(done) inputs could not be processed; the output has the results of the others"
      )
    }
  }
}

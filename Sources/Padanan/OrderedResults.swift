/// The results of a function for the values of a sequence, computed by several tasks, in the order
/// of the sequence.
///
/// At most a few values for each task are read ahead from the sequence, so memory does not grow
/// with its length. An error ends the sequence, after the results of the values before it. When the
/// iteration ends early, the tasks are cancelled.
public struct OrderedResults<Base: AsyncSequence, State, Value: Sendable>: AsyncSequence
where Base.Element: Sendable {
  /// The result for one input.
  public typealias Element = Value
  /// The maximum number of values read ahead for each task.
  private static var depth: Int { 4 }

  let base: Base
  let jobs: Int
  let engine: Engine
  let state: @Sendable () throws -> State
  let work: @Sendable (Session, inout State, Base.Element) throws -> Value

  /// Creates an iterator from the first input.
  public func makeAsyncIterator() -> Iterator {
    Iterator(
      base: base.makeAsyncIterator(), work: work,
      workers: (0..<Swift.max(1, jobs)).map { _ in Worker(engine, state) })
  }

  /// Iterates over the results in the order of the inputs.
  public struct Iterator: AsyncIteratorProtocol {
    /// The error of the work, or of the input sequence.
    public typealias Failure = any Error

    private var base: Base.AsyncIterator
    private let work: @Sendable (Session, inout State, Base.Element) throws -> Value
    private let workers: [Worker<State>]
    private let pending = Pending<Value>()
    private var started = 0
    /// The error that ended the sequence; it is thrown after the results of the earlier inputs.
    private var failure: (any Error)?
    private var isAtEnd = false

    init(
      base: Base.AsyncIterator,
      work: @escaping @Sendable (Session, inout State, Base.Element) throws -> Value,
      workers: [Worker<State>]
    ) {
      self.base = base
      self.work = work
      self.workers = workers
    }

    /// The next result; nil after the last.
    /// - Throws: the error of the work (from padanan: ``PadananError``) or of the input sequence,
    ///   after the results of the earlier inputs; `CancellationError` in a cancelled task.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Value? {
      while !isAtEnd, pending.tasks.count < workers.count * depth {
        do {
          guard let input = try await base.next(isolation: actor) else {
            isAtEnd = true
            break
          }
          let (worker, work) = (workers[started % workers.count], work)
          started += 1
          pending.tasks.append(Task { try await worker.run(input, work) })
        } catch {
          (failure, isAtEnd) = (error, true)
        }
      }
      guard !pending.tasks.isEmpty else {
        if let failure {
          self.failure = nil
          throw failure
        }
        return nil
      }
      do {
        return try await pending.tasks.removeFirst().value
      } catch {
        isAtEnd = true
        pending.cancel()
        throw error
      }
    }
  }

  /// The tasks whose results have not been returned yet, the oldest first.
  ///
  /// They are cancelled when this object is released.
  private final class Pending<Result: Sendable> {
    var tasks: [Task<Result, any Error>] = []

    func cancel() {
      for task in tasks { task.cancel() }
      tasks.removeAll()
    }

    deinit { cancel() }
  }
}

/// A session and the state of the work, used by one task at a time.
actor Worker<State> {
  private let engine: Engine
  private let makeState: @Sendable () throws -> State
  private var session: Session?
  private var state: State?

  init(_ engine: Engine, _ state: @escaping @Sendable () throws -> State) {
    self.engine = engine
    makeState = state
  }

  func run<Input: Sendable, Value: Sendable>(
    _ input: Input, _ work: @Sendable (Session, inout State, Input) throws -> Value
  ) throws -> Value {
    try Task.checkCancellation()
    let session = try self.session ?? engine.session()
    self.session = session
    var state = try self.state ?? makeState()
    // The state is moved out, so that it is changed in place and not copied.
    self.state = nil
    defer { self.state = state }
    return try work(session, &state, input)
  }
}

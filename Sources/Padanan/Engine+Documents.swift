public import TermSheets
public import TextModel

extension Engine {
  /// The term sheets of documents, in their order; memory does not grow with their number.
  /// - Parameter jobs: how many documents are worked on at a time.
  public func sheets<Documents: AsyncSequence>(
    of documents: Documents, jobs: Int = 1
  ) -> OrderedResults<Documents, Void, TermSheet> where Documents.Element == Document {
    map(
      documents, jobs: jobs, state: {},
      work: { session, _, document in try session.sheet(of: document) })
  }

  /// The terms found in documents, in their order; memory does not grow with their number.
  /// - Parameter jobs: how many documents are worked on at a time.
  public func matches<Documents: AsyncSequence>(
    in documents: Documents, jobs: Int = 1
  ) -> OrderedResults<Documents, Void, [MatchRecord]> where Documents.Element == Document {
    map(
      documents, jobs: jobs, state: {},
      work: { session, _, document in try session.matches(in: document) })
  }

  /// What `work` makes of each input, in the order of the inputs.
  /// - Parameters:
  ///   - jobs: how many inputs are worked on at a time, each by a session of its own.
  ///   - state: makes what the work of one session keeps from input to input; results must not
  ///     depend on it.
  public func map<Inputs: AsyncSequence, State, Value: Sendable>(
    _ inputs: Inputs, jobs: Int, state: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (Session, inout State, Inputs.Element) throws -> Value
  ) -> OrderedResults<Inputs, State, Value> where Inputs.Element: Sendable {
    OrderedResults(base: inputs, jobs: jobs, engine: self, state: state, work: work)
  }
}

/// The elements of a sequence that is at hand, for functions that want an asynchronous one.
public struct AsyncElements<Base: Sequence>: AsyncSequence {
  /// An element of the base.
  public typealias Element = Base.Element
  private let base: Base

  /// The elements of `base`, in its order.
  public init(_ base: Base) { self.base = base }

  /// An iterator over the base from its beginning.
  public func makeAsyncIterator() -> Iterator { Iterator(base: base.makeIterator()) }

  /// Goes through the base without suspending.
  public struct Iterator: AsyncIteratorProtocol {
    /// No error is thrown.
    public typealias Failure = Never

    var base: Base.Iterator

    /// The next element; nil after the last.
    ///
    /// The base is asked in the caller's isolation, so that a lazy sequence made on the main actor
    /// may be given.
    public mutating func next(isolation actor: isolated (any Actor)?) async -> Base.Element? {
      base.next()
    }
  }
}

public import TermSheets
public import TextModel

extension Engine {
  /// The term sheets of documents, in the order of the documents.
  ///
  /// Memory does not grow with their number.
  /// - Parameter jobs: how many documents are processed at a time.
  public func sheets<Documents: AsyncSequence>(
    of documents: Documents, jobs: Int = 1
  ) -> OrderedResults<Documents, Void, TermSheet> where Documents.Element == Document {
    map(
      documents, jobs: jobs, state: {},
      work: { session, _, document in try session.sheet(of: document) })
  }

  /// The terms found in documents, in the order of the documents.
  ///
  /// Memory does not grow with their number.
  /// - Parameter jobs: how many documents are processed at a time.
  public func matches<Documents: AsyncSequence>(
    in documents: Documents, jobs: Int = 1
  ) -> OrderedResults<Documents, Void, [MatchRecord]> where Documents.Element == Document {
    map(
      documents, jobs: jobs, state: {},
      work: { session, _, document in try session.matches(in: document) })
  }

  /// The result of `work` for each input, in the order of the inputs.
  /// - Parameters:
  ///   - jobs: how many inputs are processed at a time, each by a separate session.
  ///   - state: creates the state that the work of one session keeps between inputs; results must
  ///     not depend on it.
  public func map<Inputs: AsyncSequence, State, Value: Sendable>(
    _ inputs: Inputs, jobs: Int, state: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (Session, inout State, Inputs.Element) throws -> Value
  ) -> OrderedResults<Inputs, State, Value> where Inputs.Element: Sendable {
    OrderedResults(base: inputs, jobs: jobs, engine: self, state: state, work: work)
  }
}

/// The elements of a sequence as an asynchronous sequence.
public struct AsyncElements<Base: Sequence>: AsyncSequence {
  /// An element of the base.
  public typealias Element = Base.Element
  private let base: Base

  /// Creates an asynchronous sequence of the elements of `base`, in its order.
  public init(_ base: Base) { self.base = base }

  /// An iterator over the base from its beginning.
  public func makeAsyncIterator() -> Iterator { Iterator(base: base.makeIterator()) }

  /// Iterates over the base without suspending.
  public struct Iterator: AsyncIteratorProtocol {
    /// No error is thrown.
    public typealias Failure = Never

    var base: Base.Iterator

    /// The next element; nil after the last.
    ///
    /// The base is iterated in the caller's isolation, so that it can be a lazy sequence created on
    /// the main actor.
    public mutating func next(isolation actor: isolated (any Actor)?) async -> Base.Element? {
      base.next()
    }
  }
}

#if DEBUG
  internal import Synchronization

  /// Counts how often texts are read, so that tests can hold the stages to once. Debug builds only.
  public final class ReadingMeter: Sendable {
    public enum Event: Sendable, Hashable {
      /// The tokens of a stretch of text were sought.
      case tokenization
      /// The evidence that joins two texts was gathered.
      case evidence
      /// The letters of a short form were aligned with the words of a possible long form.
      case acronymAlignment
      /// A word was examined as a part of a name.
      case nameExamination
    }

    /// The meter of the present task; nil where nobody counts.
    @TaskLocal public static var current: ReadingMeter?

    private let counts = Mutex<[Event: Int]>([:])

    public init() {}

    public func count(_ event: Event) { counts.withLock { $0[event, default: 0] += 1 } }

    public subscript(event: Event) -> Int { counts.withLock { $0[event] ?? 0 } }
  }
#endif

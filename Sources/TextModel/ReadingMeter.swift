#if DEBUG
  internal import Synchronization

  /// Counts how often texts are read, so that tests can check that the stages read a text only
  /// once.
  ///
  /// It exists only in debug builds.
  public final class ReadingMeter: Sendable {
    /// A step of reading a text.
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

    /// A meter on which nothing was counted yet.
    public init() {}

    /// Counts an event once.
    public func count(_ event: Event) { counts.withLock { $0[event, default: 0] += 1 } }

    /// How often an event was counted.
    public subscript(event: Event) -> Int { counts.withLock { $0[event] ?? 0 } }
  }
#endif

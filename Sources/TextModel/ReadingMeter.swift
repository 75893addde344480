#if DEBUG
  internal import Synchronization

  /// Counts how often texts are read, so that tests can check that it is once.
  ///
  /// Debug builds only.
  public final class ReadingMeter: Sendable {
    /// An operation on a text that is counted.
    public enum Event: Sendable, Hashable {
      /// A stretch of text was tokenized.
      case tokenization
      /// The evidence that two texts are translations was collected.
      case evidence
      /// The letters of a short form were aligned with the words of a possible long form.
      case acronymAlignment
      /// A word was analysed into its possible lemmas or roots.
      case wordAnalysis
      /// The long forms of a concept were compared with the long form of a text.
      case longFormComparison
      /// A word was examined as a part of a name.
      case nameExamination
      /// A step was taken through the words of pattern terms.
      case patternStep
    }

    /// The meter of the current task; nil if none is set.
    @TaskLocal public static var current: ReadingMeter?

    private let counts = Mutex<[Event: Int]>([:])

    /// A meter with all counts at zero.
    public init() {}

    /// Counts an event once.
    public func count(_ event: Event) { counts.withLock { $0[event, default: 0] += 1 } }

    /// How often an event was counted.
    public subscript(event: Event) -> Int { counts.withLock { $0[event] ?? 0 } }
  }
#endif

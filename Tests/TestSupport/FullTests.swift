/// How many combinations a test runs: all with `FULL_TESTS=1`, otherwise a fixed part in which each
/// value occurs.
public enum FullTests {
  /// Whether `FULL_TESTS=1` is set.
  public static let areOn = ProjectFiles.isSet("FULL_TESTS")

  /// The rounds of a random test: `all` of them, or a quarter without `FULL_TESTS=1`.
  public static func rounds(_ all: UInt64) -> Range<UInt64> { 0..<(areOn ? all : (all + 3) / 4) }

  /// All pairs of the two lists; without `FULL_TESTS=1` as many as the longer list has elements,
  /// so that each element occurs in at least one.
  public static func pairs<A, B>(_ first: [A], _ second: [B]) -> [(A, B)] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    if areOn { return first.flatMap { one in second.map { (one, $0) } } }
    return (0..<max(first.count, second.count)).map {
      (first[$0 % first.count], second[$0 % second.count])
    }
  }
}

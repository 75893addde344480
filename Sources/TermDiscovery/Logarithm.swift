internal import Glibc

/// Logarithms for scores.
enum Logarithm {
  /// The logarithm to base 2.
  static func base2(_ value: Double) -> Double { log2(value) }
}

/// A date of the Gregorian calendar with the precision of a year, a month or a day (ISO 8601):
/// `2026`, `2026-03`, `2026-03-12`.
public struct EntryDate: RawRepresentable, Sendable, Hashable {
  /// The smallest unit that the date gives.
  public enum Precision: Sendable, Hashable { case year, month, day }

  /// The date as it was read.
  public let rawValue: String
  /// The precision of the date.
  public let precision: Precision

  /// Reads a date; nil if the text is not a date of this form or the day does not exist.
  public init?(rawValue: String) {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.count)),
      parts.allSatisfy({ $0.allSatisfy(digits.contains) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1 - digits.lowerBound) } }
    let year = numbers[0]
    guard year > 0 else { return nil }
    if numbers.count > 1 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard days.indices.contains(numbers[1] - 1) else { return nil }
      if numbers.count > 2, !(1...days[numbers[1] - 1]).contains(numbers[2]) { return nil }
    }
    precision = [.year, .month, .day][numbers.count - 1]
    self.rawValue = rawValue
  }
}

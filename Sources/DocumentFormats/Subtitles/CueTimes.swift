import TextModel

/// The line with the times of a subtitle: `00:01:02,500 --> 00:01:04,000`.
struct CueTimes {
  /// Milliseconds from the beginning.
  var start: Int
  /// Milliseconds from the beginning.
  var end: Int

  /// nil if the line is something else.
  init?(_ line: ArraySlice<UInt8>) {
    let arrow = Array("-->".utf8)
    guard let dash = line.prefix(40).indices.first(where: { line[$0...].starts(with: arrow) }),
      let start = CueTimes.time(line[line.startIndex..<dash]),
      let end = CueTimes.time(line[(dash + 3)...])
    else { return nil }
    self.start = start
    self.end = end
  }

  /// `00:01:02,500`, `01:02.500`.
  private static func time(_ text: ArraySlice<UInt8>) -> Int? {
    var numbers = [0]
    var fraction: [UInt8]?
    var digits = 0
    for byte in text.drop(while: { ASCII.isSpace($0) }).prefix(16) {
      if ASCII.isDigit(byte) {
        digits += 1
        if fraction != nil {
          fraction?.append(byte - 0x30)
        } else {
          numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        }
      } else if byte == UInt8(ascii: ":"), fraction == nil {
        numbers.append(0)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), fraction == nil {
        fraction = []
      } else {
        break
      }
    }
    guard (2...3).contains(numbers.count), digits >= 4, numbers.allSatisfy({ $0 < 100_000 })
    else { return nil }
    let seconds = numbers.reduce(0) { $0 * 60 + $1 }
    let parts = (fraction ?? []).prefix(3)
    let milliseconds = parts.reduce(0) { $0 * 10 + Int($1) }
    let scale = [1, 100, 10, 1][parts.count]
    return seconds * 1000 + milliseconds * scale
  }
}

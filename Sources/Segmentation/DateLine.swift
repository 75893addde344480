internal import Languages
import TextModel

/// Recognizes a line that contains only the date and time of an article:
/// `Senin, 2 Des 2024 10:30 WIB`, `Published: December 2, 2024 | 10:30 am`.
enum DateLine {
  /// - Parameter line: a paragraph.
  static func matches(_ line: TextRange, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= 80 else { return false }
    var numbers = 0
    var days = 0
    var word: [UInt8] = []
    for index in line.start...line.end {
      let byte = index < line.end ? text[index] : 0x20
      switch byte {
      case 0x30...0x39: if index == line.start || !isDigit(text[index - 1]) { numbers += 1 }
      case 0x41...0x5A, 0x61...0x7A:
        word.append(byte | 0x20)
        continue
      case 0x20, 0x0A, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), 0xE2, 0x80,
        0x93, 0x94, UInt8(ascii: "'"):
        break
      default: return false
      }
      guard !word.isEmpty else { continue }
      if calendar.contains(word) {
        days += 1
      } else if !others.contains(word) {
        return false
      }
      word.removeAll(keepingCapacity: true)
    }
    return days > 0 && numbers > 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Weekdays and months of all languages, in lower case.
  private static let calendar: Set<[UInt8]> = Set(
    Language.all.flatMap { $0.calendar.weekdays + $0.calendar.months }
      .flatMap(\.spellings).map { Array($0.lowercased().utf8) })

  /// Words that stand beside a date.
  private static let others: Set<[UInt8]> = Set(
    Language.all.flatMap(\.labels.besideDates).map { Array($0.utf8) })
}

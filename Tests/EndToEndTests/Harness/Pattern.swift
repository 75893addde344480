/// A line in which `…` matches any text, including none.
///
///     Pattern("a.txt:1:6: error: byte 5 (0xFF)…UTF-8… [P108]").matches(line)
struct Pattern {
  private let parts: [[UInt8]]

  init(_ text: String) {
    parts = text.split(separator: "…", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  func matches(_ line: some StringProtocol) -> Bool {
    Pattern.matches(parts[...], Array(line.utf8)[...])
  }

  private static func matches(_ parts: ArraySlice<[UInt8]>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    guard text.starts(with: part) else { return false }
    let rest = text.dropFirst(part.count)
    let later = parts.dropFirst()
    guard !later.isEmpty else { return rest.isEmpty }
    return (rest.startIndex...rest.endIndex).contains { matches(later, rest[$0...]) }
  }
}

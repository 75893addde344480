/// A link of another word aligner, in Pharaoh format `i-j`.
///
/// Words are separated by white space and counted from 0.
public struct WordLink: Sendable, Hashable {
  /// 0-based number of the source word.
  public var source: Int
  /// 0-based number of the target word.
  public var target: Int

  /// A link between two words.
  public init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  /// Parses a line of links separated by spaces; nil if it is not one.
  ///
  /// A mark after a link (`0-1:0.7`) and other separators (`0?1`) are accepted and ignored.
  public static func links(of line: some StringProtocol) -> [WordLink]? {
    var links: [WordLink] = []
    for part in line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
      let numbers = part.split(omittingEmptySubsequences: false) { !$0.isNumber }
      guard numbers.count >= 2, let source = Int(numbers[0]), let target = Int(numbers[1]) else {
        return nil
      }
      links.append(WordLink(source: source, target: target))
    }
    return links
  }
}

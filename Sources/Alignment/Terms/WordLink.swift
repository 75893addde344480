/// A link of another word aligner, in Pharaoh's form `i-j`: 0-based numbers of words, as white
/// space parts them.
public struct WordLink: Sendable, Hashable {
  public var source: Int
  public var target: Int

  public init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  /// A line of links with spaces between them; nil where it is none. A mark behind a link, such as
  /// `0-1:0.7` or `0?1`, is passed over.
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

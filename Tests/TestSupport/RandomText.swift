/// Random texts for property tests; the same seed gives the same texts.
public struct RandomText {
  private var generator: SeededGenerator
  private let pieces: [String]

  /// - Parameter pieces: the pieces of which the texts consist.
  public init(seed: UInt64, pieces: [String]) {
    generator = SeededGenerator(seed: seed)
    self.pieces = pieces
  }

  /// A text of at most `count` pieces.
  public mutating func next(upTo count: Int) -> String {
    let length = Int.random(in: 0...count, using: &generator)
    return (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// A random number in `range`.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Characters of one to four bytes, combining characters, and every kind of white space.
  public static let characters = [
    "a", "Z", "7", " ", ".", ",", "\n", "\r\n", "\t", "é", "ß", "e\u{301}", "’", "“", "…", "中", "ไ",
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{FEFF}", "Ａ", "！", "👍", "👩‍🚀", "🇮🇩", "&amp;", "&", "<", "-",
    "–",
  ]
}

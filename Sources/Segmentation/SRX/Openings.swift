internal import TextModel

/// Whether the `afterbreak` of each rule can match at a position, by the first ASCII characters after
/// it; computed before a text is read.
struct Openings: Sendable {
  /// For each rule and each first character, with and without a space before it
  /// (``cell(_:_:spaces:)``).
  private(set) var first: [CompiledRule.Opening] = []
  /// For each such cell that the first character does not decide, its row in `second`; else -1.
  private var rowNumbers: [Int16] = []
  /// Rows with an opening for each second character; cells with the same openings share a row.
  private(set) var second: [CompiledRule.Opening] = []

  /// Number of characters in ASCII.
  static let characters = 128

  /// Index of a rule and a first character; `spaces` is 0 or 1.
  static func cell(_ rule: Int, _ byte: UInt8, spaces: Int) -> Int {
    rule << 8 | Int(byte) << 1 | spaces
  }

  /// - Parameters:
  ///   - first: the openings by the first character.
  ///   - second: the rows of openings by the second character.
  ///   - nextRow: gives the row of each cell that the first character does not decide, in order.
  init(
    first: [CompiledRule.Opening], second: [CompiledRule.Opening], nextRow: () -> Int
  ) {
    self.first = first
    self.second = second
    rowNumbers = first.map { $0 == .possible ? Int16(truncatingIfNeeded: nextRow()) : -1 }
  }

  /// Computes the openings of rules.
  init(of rules: [RulePlan]) throws(PadananError) {
    var known: [[CompiledRule.Opening]: Int16] = [:]
    for plan in rules {
      let rule = CompiledRule(plan)
      for byte in UInt8(0)..<128 {
        for spaces in 0...1 {
          let opening = try rule.opening([byte], after: spaces)
          first.append(opening)
          guard opening == .possible else {
            rowNumbers.append(-1)
            continue
          }
          var row: [CompiledRule.Opening] = []
          for other in UInt8(0)..<128 {
            row.append(try rule.opening([byte, other], after: spaces))
          }
          if known[row] == nil {
            known[row] = Int16(known.count)
            second += row
          }
          rowNumbers.append(known[row] ?? -1)
        }
      }
    }
  }

  /// The rows of the cells that the first character does not decide, in order.
  var rows: [Int] { rowNumbers.filter { $0 >= 0 }.map { Int($0) } }

  /// The opening of a cell before a second character in ASCII; `unknown` if the first character
  /// decides.
  func opening(_ cell: Int, _ byte: UInt8) -> CompiledRule.Opening {
    let row = Int(rowNumbers[cell])
    return row < 0 ? .unknown : second[row * Openings.characters + Int(byte)]
  }
}

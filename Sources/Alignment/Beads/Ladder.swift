/// Reads and writes sentence alignments in hunalign's ladder format.
///
/// Each line has the number of source and target sentences before it, and the score of the bead
/// that follows.
///
///     let text = Ladder.text(of: pairs, sourceCount: 30, targetCount: 28)
///     let pairs = try Ladder.pairs(in: text)
///
/// The format cannot express a changed order: the two sides of a moved sentence become null beads.
public enum Ladder {
  /// The ladder of an alignment.
  /// - Parameters:
  ///   - pairs: the beads, in any order.
  ///   - sourceCount: number of source sentences.
  ///   - targetCount: number of target sentences.
  public static func text(
    of pairs: [SentencePair], sourceCount: Int, targetCount: Int
  ) -> String {
    var rungs: [(source: Int, target: Int, score: Double)] = []
    var (source, target) = (0, 0)
    let full = pairs.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      .sorted { ($0.source.first ?? 0) < ($1.source.first ?? 0) }
    for pair in full {
      guard let from = pair.source.first, let to = pair.target.first, from >= source, to >= target,
        let lastFrom = pair.source.last, let lastTo = pair.target.last
      else { continue }
      // Skipped sentences are null beads.
      if from > source { rungs.append((source, target, 0)) }
      if to > target { rungs.append((from, target, 0)) }
      rungs.append((from, to, pair.score))
      (source, target) = (lastFrom + 1, lastTo + 1)
    }
    if source < sourceCount { rungs.append((source, target, 0)) }
    if target < targetCount { rungs.append((sourceCount, target, 0)) }
    rungs.append((sourceCount, targetCount, 0))
    return rungs.map { "\($0.source)\t\($0.target)\t\(thousandths($0.score))\n" }.joined()
  }

  /// A syntax error in a ladder.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// Line number, 1-based.
    public var line: Int
    /// What was expected.
    public var message: String
  }

  /// The beads of a ladder.
  /// - Parameter text: lines in increasing order; scores are optional and default to 0.
  public static func pairs(in text: String) throws(SyntaxError) -> [SentencePair] {
    var pairs: [SentencePair] = []
    var last: (source: Int, target: Int, score: Double)?
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count >= 2, let source = Int(fields[0]), let target = Int(fields[1]),
        source >= last?.source ?? 0, target >= last?.target ?? 0
      else {
        throw SyntaxError(
          line: number + 1,
          message: "expected two numbers, not less than those of the line before, and a score")
      }
      if let last, source > last.source || target > last.target {
        pairs.append(
          SentencePair(
            source: Array(last.source..<source), target: Array(last.target..<target),
            score: last.score))
      }
      last = (source, target, fields.count > 2 ? Double(fields[2]) ?? 0 : 0)
    }
    return pairs
  }

  private static func thousandths(_ score: Double) -> String {
    let value = Int((score * 1000).rounded())
    return "\(value / 1000)." + String(String(1000 + value % 1000).dropFirst())
  }
}

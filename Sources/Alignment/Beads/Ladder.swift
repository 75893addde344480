/// A sentence alignment as hunalign's ladder: a rung a line, with the number of sentences of the
/// source and of the target before it, and the score of what follows.
///
///     let text = Ladder.text(of: pairs, sourceCount: 30, targetCount: 28)
///     let pairs = try Ladder.pairs(in: text)
///
/// A ladder knows one order only. Of a sentence that was moved against the order, both sides stand
/// alone.
public enum Ladder {
  /// - Parameters:
  ///   - pairs: beads of the two texts.
  ///   - sourceCount: sentences of the source; of the target below.
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
      // What was passed over on either side has no answer.
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

  /// Why a text is no ladder.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// 1-based.
    public var line: Int
    public var message: String
  }

  /// - Parameter text: rungs in rising order, the scores being optional.
  public static func pairs(in text: String) throws(SyntaxError) -> [SentencePair] {
    var pairs: [SentencePair] = []
    var last: (source: Int, target: Int, score: Double)?
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count >= 2, let source = Int(fields[0]), let target = Int(fields[1]),
        source >= last?.source ?? 0, target >= last?.target ?? 0
      else {
        throw SyntaxError(
          line: number + 1, message: "expected two numbers that do not fall, and a score")
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

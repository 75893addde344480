import TextModel

/// Numbers words, and stores for each word the words into which it was analysed, so that a word is
/// analysed once and not once for each text.
///
/// It belongs to one session, which one task uses.
final class WordAnalyses {
  /// The number of words at which ``trim()`` releases the memory.
  private static let limit = 1 << 18

  /// The words met so far, with the results of their analyses.
  private(set) var words = WordTable()
  /// For each word, the range of its results; empty until it is analysed.
  private var ranges: [Range<Int32>] = []
  private var results: [Int32] = []
  private let analyse: ([UInt8]) -> [[UInt8]]

  /// - Parameter analyse: gives the words into which a folded word can be analysed.
  init(_ analyse: @escaping ([UInt8]) -> [[UInt8]]) { self.analyse = analyse }

  /// Releases the memory if there are very many words.
  /// - Returns: whether it was released; all numbers returned earlier are then invalid.
  func trim() -> Bool {
    guard words.count >= WordAnalyses.limit else { return false }
    words = WordTable()
    ranges = []
    results = []
    return true
  }

  /// The number of a folded word.
  func number(of word: [UInt8]) -> Int32 { words.insert(word) }

  /// The number of a folded word of another table.
  func number(of id: Int32, in other: WordTable) -> Int32 { words.insert(id, of: other) }

  /// Appends the number of a word and those of the words into which it can be analysed, without
  /// repetitions.
  func appendAnalyses(of word: Int32, to numbers: inout [Int32]) {
    numbers += results[analyses(of: word)]
  }

  /// Whether two words can be analysed into the same word, or into one another.
  func haveCommonAnalysis(_ a: Int32, _ b: Int32) -> Bool {
    let (first, second) = (analyses(of: a), analyses(of: b))
    return results[first].contains { results[second].contains($0) }
  }

  private func analyses(of word: Int32) -> Range<Int> {
    if Int(word) < ranges.count, !ranges[Int(word)].isEmpty {
      return Int(ranges[Int(word)].lowerBound)..<Int(ranges[Int(word)].upperBound)
    }
    #if DEBUG
      ReadingMeter.current?.count(.wordAnalysis)
    #endif
    let start = results.count
    results.append(word)
    for other in analyse(words.bytes(of: word)) {
      let number = words.insert(other)
      if !results[start...].contains(number) { results.append(number) }
    }
    if ranges.count < words.count {
      ranges += repeatElement(0..<0, count: words.count - ranges.count)
    }
    ranges[Int(word)] = Int32(start)..<Int32(results.count)
    return start..<results.count
  }
}

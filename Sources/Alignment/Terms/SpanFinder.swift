internal import Languages
internal import Segmentation
internal import TextModel

/// Finds the words of a translation that correspond to given words of the source, with or without
/// dictionary entries.
struct SpanFinder {
  /// A range of target words, and its certainty, 0 to 1.
  struct Span {
    let words: Range<Int>
    let score: Double
  }

  private let evidence: BilingualEvidence
  private let sourceFunction: [Bool]
  private let targetFunction: [Bool]

  private let weights: SpanWeights

  init(_ evidence: BilingualEvidence, weights: SpanWeights = SpanWeights()) {
    self.evidence = evidence
    self.weights = weights
    func flags(_ side: AlignmentFeatures) -> [Bool] {
      let words = Language.of(side.language).functionWords
      return side.forms.map { words.contains($0) }
    }
    sourceFunction = flags(evidence.source)
    targetFunction = flags(evidence.target)
  }

  /// The words of a bead, and their alignment probabilities.
  struct Bead {
    let sourceWords: [Int]
    let targetWords: [Int]
    let matrix: WordMatrix
    let targetIsFunction: [Bool]
  }

  /// Aligns the words of a bead.
  /// - Parameters:
  ///   - source: indices of source sentences.
  ///   - target: indices of the target sentences aligned with them.
  ///   - links: links of another aligner; if there are any, other evidence counts less.
  func bead(_ source: [Int], _ target: [Int], links: [WordLink] = []) -> Bead {
    let rows = source.flatMap { Array(evidence.source.sentenceWords[$0]) }
    let columns = target.flatMap { Array(evidence.target.sentenceWords[$0]) }
    var columnOf: [Int32: Int] = [:]
    for (column, word) in columns.enumerated() { columnOf[Int32(word)] = column }
    var rowOf: [Int32: Int] = [:]
    for (row, word) in rows.enumerated() { rowOf[Int32(word)] = row }
    var places: [Int32: [AlignmentFeatures.Occurrence]] = [:]
    for sentence in target {
      for occurrence in evidence.target.occurrences[sentence] {
        places[occurrence.feature, default: []].append(occurrence)
      }
    }
    var known = [Float](repeating: 0, count: rows.count * columns.count)
    for sentence in source {
      for occurrence in evidence.source.occurrences[sentence] {
        for link in evidence.graph.forward[Int(occurrence.feature)] {
          for answer in places[link.other] ?? [] {
            for word in occurrence.first...occurrence.last {
              for other in answer.first...answer.last {
                guard let row = rowOf[word], let column = columnOf[other] else { continue }
                let index = row * columns.count + column
                known[index] = max(known[index], link.weight)
              }
            }
          }
        }
      }
    }
    if !links.isEmpty {
      for index in known.indices { known[index] *= SpanFinder.unlinked }
      let (rowGroups, columnGroups) = (
        spaced(rows, evidence.source), spaced(columns, evidence.target)
      )
      for link in links
      where rowGroups.indices.contains(link.source) && columnGroups.indices.contains(link.target) {
        for row in rowGroups[link.source] {
          for column in columnGroups[link.target] { known[row * columns.count + column] = 1 }
        }
      }
    }
    let columnIsFunction = columns.map {
      targetFunction[Int(evidence.target.words[$0].form)]
    }
    let matrix = WordMatrix(
      rows: rows.count, columns: columns.count, evidence: known,
      rowIsFunction: rows.map { sourceFunction[Int(evidence.source.words[$0].form)] },
      columnIsFunction: columnIsFunction, weights: weights)
    return Bead(
      sourceWords: rows, targetWords: columns, matrix: matrix, targetIsFunction: columnIsFunction)
  }

  /// Factor for evidence that is not among another aligner's links.
  private static let unlinked: Float = 0.3

  /// Groups of words separated by white space; `Rusia-Ukraina` is one group.
  ///
  /// Isolated punctuation is a group without words.
  private func spaced(_ words: [Int], _ side: AlignmentFeatures) -> [[Int]] {
    var groups: [[Int]] = []
    var last: Int32 = -1
    for (place, word) in words.enumerated() {
      let group = side.spaces[word]
      if group != last {
        while groups.count <= Int(group) { groups.append([]) }
        last = group
      }
      groups[groups.count - 1].append(place)
    }
    return groups
  }

  /// The target range best explained by the words of a term; nil if there is none.
  func span(of term: Range<Int>, in bead: Bead) -> Span? {
    let rows = bead.sourceWords.indices.filter { term.contains(bead.sourceWords[$0]) }
    guard !rows.isEmpty, !bead.targetWords.isEmpty else { return nil }
    let columns = bead.targetWords.count
    var own = [Float](repeating: 0, count: columns)
    var gains = own
    for column in 0..<columns {
      var other: Float = 0
      for row in 0..<bead.matrix.rows {
        if rows.contains(row) {
          own[column] += bead.matrix[row, column]
        } else {
          other += bead.matrix[row, column]
        }
      }
      let unexplained = max(0, 1 - own[column] - other)
      if bead.targetIsFunction[column] {
        own[column] *= weights.functionShare
        gains[column] =
          own[column] - weights.others * other - weights.unexplainedFunction * unexplained
      } else {
        gains[column] =
          own[column] - weights.others * other - weights.unexplainedContent * unexplained
      }
    }
    guard let best = best(gains, own: own, bead: bead) else { return nil }
    let mass = best.reduce(Float(0)) { $0 + own[$1] }
    let score = Double(mass) / Double(max(best.count, 1))
    return Span(
      words: bead.targetWords[best.lowerBound]..<bead.targetWords[best.upperBound - 1] + 1,
      score: min(1, max(0, score)))
  }

  /// End of a span as a UTF-8 offset in the target, without a possessive.
  func end(of span: Span) -> Int {
    let word = evidence.target.words[span.words.upperBound - 1]
    return Int(word.end) - Int(word.possessive)
  }

  /// Whether punctuation or a sentence boundary precedes a target word.
  private func isBarrier(_ word: Int) -> Bool { evidence.target.words[word].gap == .barrier }

  /// The contiguous columns with the greatest sum of gains; the best single column if no sum is
  /// positive.
  private func best(_ gains: [Float], own: [Float], bead: Bead) -> Range<Int>? {
    var best: (range: Range<Int>, gain: Float)?
    for start in gains.indices where !bead.targetIsFunction[start] {
      var total: Float = 0
      for end in start..<gains.count {
        if end > start, bead.targetWords[end] != bead.targetWords[end - 1] + 1 { break }
        if end > start, isBarrier(bead.targetWords[end]) { total -= weights.barrier }
        total += gains[end]
        if !bead.targetIsFunction[end], total > (best?.gain ?? 0) {
          best = (start..<end + 1, total)
        }
      }
    }
    if let best { return best.range }
    if let one = gains.indices.max(by: { own[$0] < own[$1] }), own[one] > 0.3 {
      return one..<one + 1
    }
    let content = gains.indices.filter { !bead.targetIsFunction[$0] }
    guard let one = content.max(by: { own[$0] < own[$1] }), own[one] > 0.02 else { return nil }
    return one..<one + 1
  }
}

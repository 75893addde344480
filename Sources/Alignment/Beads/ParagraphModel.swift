/// Scores beads by paragraph boundaries, which usually agree between a text and its translation.
struct ParagraphModel {
  private let source: [Int]
  private let target: [Int]
  private let weights: AlignmentWeights
  private var isInformative: Bool

  /// A model that scores 0, for moved sentences.
  var disabled: ParagraphModel {
    var model = self
    model.isInformative = false
    return model
  }

  init(_ source: [Int], _ target: [Int], weights: AlignmentWeights) {
    self.source = source
    self.target = target
    self.weights = weights
    // If nearly every sentence is a paragraph, or there is one paragraph, boundaries are no
    // evidence.
    func share(_ numbers: [Int]) -> Double {
      guard numbers.count > 1 else { return 0 }
      let borders = zip(numbers, numbers.dropFirst()).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
      return Double(borders) / Double(numbers.count - 1)
    }
    isInformative = (0.02...0.8).contains(share(source)) && (0.02...0.8).contains(share(target))
  }

  func score(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
    guard isInformative else { return 0 }
    var total =
      switch (opens(source, rows.lowerBound), opens(target, columns.lowerBound)) {
      case (true, true): weights.paragraphTogether
      case (false, false): 0.0
      case (true, false), (false, true): weights.paragraphApart
      }
    if source[rows.lowerBound] != source[rows.upperBound - 1] { total += weights.paragraphCrossed }
    if target[columns.lowerBound] != target[columns.upperBound - 1] {
      total += weights.paragraphCrossed
    }
    return total
  }

  private func opens(_ numbers: [Int], _ place: Int) -> Bool {
    place == 0 || numbers[place] != numbers[place - 1]
  }
}

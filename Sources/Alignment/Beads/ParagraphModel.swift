/// What paragraphs say: those of a translation mostly begin where the source's do.
struct ParagraphModel {
  private let source: [Int]
  private let target: [Int]
  private let weights: AlignmentWeights
  private var isTelling: Bool

  /// The same without a word: for sentences that were moved.
  var silent: ParagraphModel {
    var model = self
    model.isTelling = false
    return model
  }

  init(_ source: [Int], _ target: [Int], weights: AlignmentWeights) {
    self.source = source
    self.target = target
    self.weights = weights
    // Where every sentence is a paragraph, or none, they say nothing.
    func share(_ numbers: [Int]) -> Double {
      guard numbers.count > 1 else { return 0 }
      let borders = zip(numbers, numbers.dropFirst()).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
      return Double(borders) / Double(numbers.count - 1)
    }
    isTelling = (0.02...0.8).contains(share(source)) && (0.02...0.8).contains(share(target))
  }

  func score(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
    guard isTelling else { return 0 }
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

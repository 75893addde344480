import TestSupport

/// Makes close translations harder to align: sentences are merged, split, removed and exchanged.
///
/// The same seed gives the same result.
struct EditedBeads {
  /// The probabilities that a sentence is edited, and that it is exchanged with the next one.
  var edits: Double
  var swaps = 0.0

  func edit(_ pairs: [(String, String)], seed: UInt64) -> GoldBeads {
    var generator = SeededGenerator(seed: seed)
    var blocks: [(source: [String], target: [String])] = []
    var index = 0
    while index < pairs.count {
      var block = (source: [pairs[index].0], target: [pairs[index].1])
      let next = index + 1 < pairs.count ? pairs[index + 1] : nil
      if Double.random(in: 0..<1, using: &generator) < edits {
        switch (Int.random(in: 0..<10, using: &generator), next) {
        case (0...1, _): block.target = []
        case (2, _): block.source = []
        case (3...5, let next?):
          block = ([pairs[index].0, next.0], ["\(pairs[index].1) \(next.1)"])
          index += 1
        case (6, let next?):
          block = (["\(pairs[index].0) \(next.0)"], [pairs[index].1, next.1])
          index += 1
        case (7...8, _): block.target = EditedBeads.split(pairs[index].1, &generator)
        default: block.source = EditedBeads.split(pairs[index].0, &generator)
        }
      }
      blocks.append(block)
      index += 1
    }
    var order = Array(blocks.indices)
    for place in order.indices.dropLast()
    where Double.random(in: 0..<1, using: &generator) < swaps { order.swapAt(place, place + 1) }
    var gold = GoldBeads(source: [], target: [], beads: [])
    var answers: [Int: [Int]] = [:]
    for block in order {
      answers[block] = Array(gold.target.count..<gold.target.count + blocks[block].target.count)
      gold.target += blocks[block].target
    }
    for (number, block) in blocks.enumerated() {
      gold.beads.append(
        (Array(gold.source.count..<gold.source.count + block.source.count), answers[number] ?? []))
      gold.source += block.source
    }
    return gold
  }

  /// Splits a sentence after a comma, or in the middle; a short sentence is not split.
  private static func split(_ text: String, _ generator: inout SeededGenerator) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 8 else { return [text] }
    let commas = (3..<words.count - 3).filter { words[$0 - 1].hasSuffix(",") }
    let place = commas.randomElement(using: &generator) ?? words.count / 2
    return [
      words[..<place].joined(separator: " "), words[place...].joined(separator: " "),
    ]
  }
}

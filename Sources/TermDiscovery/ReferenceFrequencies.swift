internal import DelimitedText
public import Segmentation
public import TextModel

/// How common words are outside the texts that are searched.
public struct ReferenceFrequencies: Sendable {
  /// For each folded word, its count or the number of documents that contain it.
  private var counts: [[UInt8]: Double] = [:]
  /// The greatest count, or the number of documents.
  private var total = 0.0

  /// The number of words.
  public var count: Int { counts.count }

  /// Frequencies without a word.
  public init() {}

  /// Reads a list: on each line a word, a tab and a count.
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - file: the file's name, for errors.
  /// - Throws: `PadananError` with the line and column of the first line without a word and a count.
  public init(list text: [UInt8], file: String) throws(PadananError) {
    for line in LineTable.lines(in: text) {
      guard line.fields.count >= 2 else {
        throw PadananError(
          .invalidTable, file: file, at: line.fields[0].position,
          "the line has no tab; expected a word, a tab and a count")
      }
      guard let count = Double(line.fields[1].text), count >= 0, count.isFinite else {
        throw PadananError(
          .invalidTable, file: file, at: line.fields[1].position,
          "`\(line.fields[1].text)` is not a count; expected a number that is not negative")
      }
      let word = Folding.fold(Array(line.fields[0].text.utf8))
      counts[word, default: 0] += count
      total = max(total, counts[word] ?? 0)
    }
    guard !counts.isEmpty else {
      throw PadananError(
        .emptyInput, file: file,
        "the list has no word; expected a word, a tab and a count on each line")
    }
  }

  /// Counts a document of a collection.
  public mutating func add(documentWith text: AnalyzedText) {
    total += 1
    for number in 0..<text.forms.count {
      counts[text.forms.bytes(of: Int32(number)), default: 0] += 1
    }
  }

  /// How rare the words are on average: 1 for unknown words, less for common ones, at least 0.2.
  func rarity(of words: [[UInt8]]) -> Double {
    guard total > 0, !words.isEmpty else { return 1 }
    let scale = Logarithm.base2(total + 1)
    let sum = words.reduce(0) { sum, word in
      sum + 1 - 0.8 * Logarithm.base2((counts[word] ?? 0) + 1) / scale
    }
    return sum / Double(words.count)
  }
}

import Segmentation
import TextModel

/// The phrases of one list, indexed by the numbers that a ``Vocabulary`` gives to their words.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry {
    /// The words after the first.
    let rest: [Int32]
    let value: Value
  }

  /// For each word the index of its bucket; -1 if no phrase begins with it.
  private var buckets: [Int32]
  private var entries: [[Entry]] = []

  /// - Parameters:
  ///   - phrases: folded words and their values; of equal phrases the first is used.
  ///   - words: the words of the vocabulary; new ones are added.
  init(_ phrases: [(words: [[UInt8]], value: Value)], words: inout WordTable) {
    buckets = []
    for phrase in phrases {
      var numbers: [Int32] = []
      for part in phrase.words.flatMap({ $0.split(separator: UInt8(ascii: "-")) }) {
        numbers.append(words.insert(Array(part)))
      }
      guard let first = numbers.first else { continue }
      if buckets.count < words.count {
        buckets += [Int32](repeating: -1, count: words.count - buckets.count)
      }
      if buckets[Int(first)] < 0 {
        buckets[Int(first)] = Int32(entries.count)
        entries.append([])
      }
      entries[Int(buckets[Int(first)])].append(
        Entry(rest: Array(numbers.dropFirst()), value: phrase.value))
    }
    for index in entries.indices where entries[index].count > 1 {
      // Phrases of the same length keep the order of the list.
      entries[index] = entries[index].enumerated()
        .sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
        .map(\.element)
    }
  }

  /// The longest phrase whose words begin at a token.
  /// - Parameter end: the phrase ends at or before this index.
  /// - Returns: its value and its number of tokens; nil if there is none.
  func match(at token: Int, before end: Int, in reader: TextReader) -> (value: Value, count: Int)? {
    guard token < end else { return nil }
    let word = Int(reader.word(token))
    guard word >= 0, word < buckets.count, buckets[word] >= 0 else { return nil }
    let bucket = buckets[word]
    for entry in entries[Int(bucket)] where token + entry.rest.count < end {
      let isMatch = entry.rest.indices.allSatisfy { place in
        let next = token + 1 + place
        return reader.adjoins(next) && reader.word(next) == entry.rest[place]
      }
      if isMatch { return (entry.value, entry.rest.count + 1) }
    }
    return nil
  }

  /// The number of tokens of the longest phrase that begins at a token; 0 if there is none.
  func length(at token: Int, before end: Int, in reader: TextReader) -> Int {
    match(at: token, before: end, in: reader)?.count ?? 0
  }
}

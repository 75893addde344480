import Segmentation
import TextModel

/// The phrases of one list, indexed by the forms of a text.
///
/// Phrases with a word that does not occur in the text are left out.
struct PhraseTable<Value> {
  private struct Entry {
    /// The forms of the words after the first.
    let rest: [Int32]
    let value: Value
  }

  /// For each form the index of its bucket; -1 if no phrase begins with it.
  private var buckets: [Int32]
  private var entries: [[Entry]] = []

  /// - Parameter phrases: folded words and their values; of equal phrases the first is used.
  init(_ phrases: [(words: [[UInt8]], value: Value)], forms: WordTable) {
    buckets = [Int32](repeating: -1, count: forms.count)
    for phrase in phrases {
      var numbers: [Int32] = []
      for part in phrase.words.flatMap({ $0.split(separator: UInt8(ascii: "-")) }) {
        numbers.append(forms.find(Array(part)))
      }
      guard let first = numbers.first, !numbers.contains(-1) else { continue }
      if buckets[Int(first)] < 0 {
        buckets[Int(first)] = Int32(entries.count)
        entries.append([])
      }
      entries[Int(buckets[Int(first)])].append(
        Entry(rest: Array(numbers.dropFirst()), value: phrase.value))
    }
    for index in entries.indices {
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
    let bucket = buckets[reader.form(token)]
    guard bucket >= 0 else { return nil }
    for entry in entries[Int(bucket)] where token + entry.rest.count < end {
      let isMatch = entry.rest.indices.allSatisfy { place in
        let next = token + 1 + place
        return reader.adjoins(next) && reader.form(next) == Int(entry.rest[place])
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

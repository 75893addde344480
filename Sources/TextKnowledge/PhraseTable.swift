import Languages
import TextModel

/// The phrases of all lists of a language, as sequences of numbered words.
///
/// For each word the table stores in which lists a phrase begins with it. Most words of a text are
/// in no list, so that most look-ups are the test of one bit.
struct PhraseTable: Sendable {
  private struct Entry {
    let list: NameList
    let value: UInt8
    /// The words after the first, as indices in `following`.
    let rest: Range<Int32>
    /// The index of the next entry that begins with the same word; -1 for the last one.
    let next: Int32
  }

  /// The distinct words.
  private(set) var words = WordTable(minimumCapacity: 4096)
  /// For each word, the lists with a phrase that begins with it.
  private var lists: [UInt64] = []
  /// For each word, the index of its first entry, which is the one added last; -1 if there is none.
  private var first: [Int32] = []
  private var entries: [Entry] = []
  private var following: [Int32] = []

  /// The lists with a phrase that begins with a word.
  func lists(of word: Int32) -> NameLists { NameLists(bits: lists[Int(word)]) }

  // MARK: Building

  /// Adds the phrases of a list. A hyphen separates words too.
  /// - Parameter value: what ``match(_:at:before:in:)`` returns for the phrases.
  mutating func add(_ phrases: PhraseList, to list: NameList, value: UInt8 = 0) {
    phrases.forEachPhrase { add($0, to: list, value: value) }
  }

  /// Adds a phrase whose words are separated by spaces, underscores or hyphens.
  mutating func add(
    _ phrase: UnsafeBufferPointer<UInt8>, to list: NameList, value: UInt8 = 0
  ) {
    let start = Int32(following.count)
    var firstWord: Int32 = -1
    var place = 0
    while place < phrase.count {
      let begin = place
      while place < phrase.count, !PhraseTable.isSeparator(phrase[place]) { place += 1 }
      if place > begin {
        let word = number(of: UnsafeBufferPointer(rebasing: phrase[begin..<place]))
        if firstWord < 0 { firstWord = word } else { following.append(word) }
      }
      place += 1
    }
    guard firstWord >= 0 else { return }
    lists[Int(firstWord)] |= list.bit
    let rest = start..<Int32(following.count)
    entries.append(Entry(list: list, value: value, rest: rest, next: first[Int(firstWord)]))
    first[Int(firstWord)] = Int32(entries.count - 1)
  }

  /// Adds a word to a list that has no phrases; ``match(_:at:before:in:)`` does not find it.
  mutating func mark(_ word: UnsafeBufferPointer<UInt8>, as list: NameList) {
    let word = number(of: word)
    lists[Int(word)] |= list.bit
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let number = words.insert(word)
    if Int(number) == lists.count {
      lists.append(0)
      first.append(-1)
    }
    return number
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  // MARK: Looking up

  /// The longest phrase of a list whose words begin at a token.
  ///
  /// Of equal phrases, the one that was added first is used.
  /// - Parameter end: the phrase ends at or before this index.
  /// - Returns: its value and its number of tokens; nil if there is none.
  func match(
    _ list: NameList, at token: Int, before end: Int, in reader: TextReader
  ) -> (value: UInt8, count: Int)? {
    let word = reader.word(token)
    guard word >= 0 else { return nil }
    var found: (value: UInt8, count: Int)?
    var number = first[Int(word)]
    while number >= 0 {
      let entry = entries[Int(number)]
      number = entry.next
      let count = entry.rest.count + 1
      guard entry.list == list, token + count <= end, count >= found?.count ?? 1 else { continue }
      let isMatch = entry.rest.indices.allSatisfy { place in
        let next = token + 1 + Int(place - entry.rest.lowerBound)
        return reader.adjoins(next) && reader.word(next) == following[Int(place)]
      }
      if isMatch { found = (entry.value, count) }
    }
    return found
  }
}

import Languages
import TextModel

/// The context cues of a concept: words in the sentence around a form that make the concept more
/// likely.
///
/// A view of the tables of an index, valid as long as they are.
struct ContextCues {
  private let numbers: PackedValues<Int32>
  private let place: Int

  /// - Parameter place: where the cues begin in `numbers`; negative if there are none.
  init(_ numbers: PackedValues<Int32>, at place: Int) {
    self.numbers = numbers
    self.place = place
  }

  /// Whether the concept has no cues.
  var isEmpty: Bool { place < 0 || numbers[place + 1] <= 0 }

  /// Whether a form without any cue near it is ambiguous, even if no other concept has it.
  var areNeeded: Bool { place >= 0 && numbers[place] & 1 != 0 }

  /// The closed word classes of the cues (numerals, months, weekdays, titles, words that introduce
  /// places), as ``IndexCodes``: if the name of one month is a cue, every month is.
  var classes: Int32 { place < 0 ? 0 : numbers[place] >> 1 }

  /// For each cue in the `context` column, its words as numbers in the vocabulary of the index.
  var words: NumberLists {
    NumberLists(numbers, at: place + 2, count: isEmpty ? 0 : Int(numbers[place + 1]))
  }

  /// The numbers from which cues are read.
  static func numbers(
    of cues: [[Int32]], classes: Set<WordClass>, areNeeded: Bool
  ) -> [Int32] {
    let head = [IndexCodes.code(of: classes) << 1 | (areNeeded ? 1 : 0), Int32(cues.count)]
    return cues.reduce(into: head) { $0 += [Int32($1.count)] + $1 }
  }
}

/// Some of the numbers of a table.
struct NumberList: RandomAccessCollection {
  private let numbers: PackedValues<Int32>
  private let place: Int
  private let size: Int

  /// - Parameter place: where the number of elements and the elements are.
  init(_ numbers: PackedValues<Int32>, at place: Int) {
    self.numbers = numbers
    self.place = place + 1
    size = Swift.max(0, Swift.min(Int(numbers[place]), numbers.count - place - 1))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { size }
  subscript(_ index: Int) -> Int32 { numbers[place + index] }
}

/// Lists of numbers that follow one another in a table.
struct NumberLists: Sequence, IteratorProtocol {
  private let numbers: PackedValues<Int32>
  private var place: Int
  private var left: Int

  init(_ numbers: PackedValues<Int32>, at place: Int, count: Int) {
    self.numbers = numbers
    self.place = place
    left = count
  }

  mutating func next() -> NumberList? {
    guard left > 0, place < numbers.count else { return nil }
    let list = NumberList(numbers, at: place)
    place += list.count + 1
    left -= 1
    return list
  }
}

import TextModel

/// A value of the `except` column of a concept.
///
/// An expression that contains a term of the concept (`sumber daya` for `sumber`, `pura-pura` for
/// `pura`) excludes the concept where the text has the expression around the form. Other words
/// exclude it in their whole sentence. The words are compared as lemmas without case. Other
/// concepts that have the form are not affected.
struct TermException {
  /// The value, as the glossary writes it, in the texts of the index.
  let value: TextPlace
  /// The words as numbers in the vocabulary of the index.
  let words: NumberList
  /// Whether a term of the concept is part of it.
  let containsTerm: Bool
}

/// The exceptions of a concept: a view of the tables of an index, valid as long as they are.
struct TermExceptions: Sequence, IteratorProtocol {
  private let numbers: PackedValues<Int32>
  private var place: Int
  private var left: Int32

  /// - Parameter place: where the exceptions begin in `numbers`; negative if there are none.
  init(_ numbers: PackedValues<Int32>, at place: Int) {
    self.numbers = numbers
    self.place = place + 1
    left = place < 0 ? 0 : numbers[place]
  }

  mutating func next() -> TermException? {
    guard left > 0, place < numbers.count else { return nil }
    let words = NumberList(numbers, at: place + 3)
    defer {
      place += words.count + 4
      left -= 1
    }
    return TermException(
      value: TextPlace(start: numbers[place + 1], count: numbers[place + 2]), words: words,
      containsTerm: numbers[place] != 0)
  }

  /// The numbers from which exceptions are read.
  static func numbers(
    of exceptions: [(value: TextPlace, words: [Int32], containsTerm: Bool)]
  ) -> [Int32] {
    exceptions.reduce(into: [Int32(exceptions.count)]) { numbers, exception in
      numbers += [
        exception.containsTerm ? 1 : 0, exception.value.start, exception.value.count,
        Int32(exception.words.count),
      ]
      numbers += exception.words
    }
  }
}

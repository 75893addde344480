import TestSupport
import Testing

@testable import TextModel

@Suite struct WordTableTests {
  @Test func `numbers are given in order of first appearance`() {
    var table = WordTable()
    let words = ["rumah", "sakit", "rumah", "", "sakit", "umum", ""]
    #expect(words.map { table.insert(Array($0.utf8)) } == [0, 1, 0, 2, 1, 3, 2])
    #expect(table.count == 4)
    #expect(
      (0..<4 as Range<Int32>).map { table.bytes(of: $0) }
        == ["rumah", "sakit", "", "umum"].map { Array($0.utf8) })
  }

  @Test func `a word that was not inserted is not found`() {
    var table = WordTable()
    #expect(table.find([]) == -1)
    #expect(table.find(Array("rumah".utf8)) == -1)
    _ = table.insert(Array("rumah".utf8))
    for near in ["", "r", "ruma", "rumahs", "Rumah", "rumah\0", "\0rumah", "hamur"] {
      #expect(table.find(Array(near.utf8)) == -1, "\(near.debugDescription)")
    }
  }

  @Test func `a word of another table is found and inserted by its number there`() {
    var (source, target) = (WordTable(), WordTable())
    for word in ["pasar", "", "rumah", "sungai"] { _ = source.insert(Array(word.utf8)) }
    for word in ["rumah", "pasar", "pas"] { _ = target.insert(Array(word.utf8)) }
    #expect(source.numbers(in: target) == [1, -1, 0, -1])
    #expect((0..<4 as Range<Int32>).map { target.insert($0, of: source) } == [1, 3, 0, 4])
    #expect(source.numbers(in: target) == [1, 3, 0, 4])
    #expect(target.bytes(of: 4) == Array("sungai".utf8))
  }

  @Test(arguments: [64, 1, 100_000])
  func `many words keep their numbers while the table grows`(capacity: Int) {
    var table = WordTable(minimumCapacity: capacity)
    let words = (0..<60_000).map { Array("kata\($0 &* 7919)".utf8) }
    for (number, word) in words.enumerated() {
      let id = Int(table.insert(word))
      if id != number { Issue.record("\(word) got \(id), not \(number)") }
    }
    #expect(table.count == words.count)
    let wrong = words.enumerated().filter { number, word in
      Int(table.find(word)) != number || table.bytes(of: Int32(number)) != word
        || Int(table.insert(word)) != number
    }
    #expect(wrong.isEmpty)
    #expect(table.count == words.count)
    #expect(table.find(Array("kata".utf8)) == -1)
  }

  /// Words that differ in one byte only, at every position and of every length around multiples of
  /// eight bytes.
  @Test func `words that differ in one byte have different numbers`() {
    var table = WordTable()
    var numbers: [[UInt8]: Int32] = [:]
    for length in 0...34 {
      let plain = [UInt8](repeating: 0, count: length)
      numbers[plain] = table.insert(plain)
      for place in 0..<length {
        for byte in [1, 0x20, 0x61, 0x80, 0xFF] as [UInt8] {
          var word = plain
          word[place] = byte
          numbers[word] = table.insert(word)
        }
      }
    }
    #expect(table.count == numbers.count)
    #expect(Set(numbers.values).count == numbers.count)
    #expect(
      numbers.allSatisfy { table.find($0.key) == $0.value && table.bytes(of: $0.value) == $0.key })
  }

  @Test func `random words agree with a dictionary`() {
    var generator = SeededGenerator(seed: 7)
    var table = WordTable()
    var model: [[UInt8]: Int32] = [:]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...6, using: &generator)
      let word = (0..<length).map { _ in UInt8.random(in: 0x61...0x64, using: &generator) }
      if Bool.random(using: &generator) {
        let id = table.insert(word)
        #expect(id == model[word] ?? Int32(model.count))
        model[word] = id
      } else {
        #expect(table.find(word) == model[word] ?? -1)
      }
    }
    #expect(table.count == model.count)
  }
}

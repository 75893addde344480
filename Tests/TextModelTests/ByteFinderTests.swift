import TestSupport
import Testing
import TextModel

@Suite("Finding the bytes of a set")
struct ByteFinderTests {
  @Test("finds each of them in turn, at any place", arguments: 0..<40)
  func all(_ length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let text = (0..<length).map { _ in UInt8.random(in: 0...9, using: &generator) }
    let finder = ByteFinder { $0 == 3 || $0 == 7 }
    text.withUnsafeBufferPointer { text in
      var found: [Int] = []
      var index = finder.next(in: text, from: 0, to: length)
      while index < length {
        found.append(index)
        index = finder.next(in: text, from: index + 1, to: length)
      }
      #expect(found == text.indices.filter { text[$0] == 3 || text[$0] == 7 })
    }
  }

  @Test("does not search after the given end")
  func limit() {
    let text = Array("aaaaaaaab".utf8)
    let finder = ByteFinder { $0 == UInt8(ascii: "b") }
    text.withUnsafeBufferPointer { text in
      #expect(finder.next(in: text, from: 0, to: 8) == 8)
      #expect(finder.next(in: text, from: 0, to: 9) == 8)
      #expect(finder.next(in: text, from: 9, to: 9) == 9)
    }
  }
}

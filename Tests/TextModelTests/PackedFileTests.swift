import TestSupport
import Testing

@testable import TextModel

@Suite struct PackedFileTests {
  private static let numbers: [Int32] = [7, -1, 2_000_000_000]
  private static let file = PackedFile.bytes(of: [
    (5, PackedFile.bytes(of: numbers)), (6, Array("perang".utf8)), (9, []),
  ])

  private func damage(_ bytes: [UInt8], readsAll: Bool = true) -> PackedFile.Damage? {
    do throws(PackedFile.Damage) {
      let file = try PackedFile(SharedBytes(bytes))
      if readsAll { try file.verify() }
      return nil
    } catch {
      return error
    }
  }

  @Test func `sections are read where they were written`() throws {
    let file = try PackedFile(SharedBytes(PackedFileTests.file))
    try file.verify()
    let values: PackedValues<Int32> = file.values(5, absent: -9)
    #expect((0..<values.count).map { values[$0] } == PackedFileTests.numbers)
    #expect(file.section(6).elementsEqual("perang".utf8))
    #expect(file.section(9).isEmpty && file.section(1).isEmpty)
  }

  @Test func `a place outside a section has the value for absent ones`() throws {
    let file = try PackedFile(SharedBytes(PackedFileTests.file))
    let values: PackedValues<Int32> = file.values(5, absent: -9)
    for place in [-1, 3, Int.max, Int.min] { #expect(values[place] == -9) }
    #expect(values.existing(2, 1) == 1..<1 && values.existing(-4, 99) == 0..<3)
  }

  @Test func `a file that is cut anywhere is refused`() {
    for end in PackedFileTests.file.indices {
      #expect(damage(Array(PackedFileTests.file[..<end]), readsAll: false) != nil, "\(end) bytes")
    }
    #expect(damage(PackedFileTests.file + [0], readsAll: false) == .changed)
  }

  @Test func `a change of any bit is noticed`() {
    for place in PackedFileTests.file.indices {
      for bit in 0..<8 {
        var bytes = PackedFileTests.file
        bytes[place] ^= 1 << bit
        #expect(damage(bytes) != nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func `a file of another version is foreign, not damaged`() {
    var bytes = PackedFileTests.file
    bytes[8] = 200
    #expect(damage(bytes) == .foreign)
    #expect(damage(Array("id,en\nperang,war\n".utf8)) == .foreign)
    #expect(damage([]) == .cut)
  }

  @Test func `numbers, texts and lists are read as they were written`() {
    var out = PackedWriter()
    for number in [0, 127, 128, 300, -1, Int.max, Int.min] { out.append(number) }
    out.append("gencatan senjata")
    out.append(texts: ["", "é", "👩‍🚀"])
    out.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      #expect((0..<7).map { _ in reader.number() } == [0, 127, 128, 300, -1, Int.max, Int.min])
      #expect(reader.text() == "gencatan senjata")
      #expect(reader.texts() == ["", "é", "👩‍🚀"])
      #expect(reader.left == 0 && reader.number() == 0 && reader.text().isEmpty)
    }
  }

  @Test func `a length greater than the rest is read as nothing`() {
    let damaged: [UInt8] = [0xFF, 0xFF, 0xFF, 0x7F, 1]
    damaged.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      #expect(reader.texts().isEmpty)
    }
  }

  @Test func `words keep the numbers of their table`() throws {
    var table = WordTable()
    var random = RandomText(seed: 4, pieces: RandomText.characters)
    let words = (0..<500).map { _ in Array(random.next(upTo: 6).utf8) }
    for word in words { _ = table.insert(word) }
    let file = try PackedFile(SharedBytes(PackedFile.bytes(of: table.sections(from: 3))))
    let packed = PackedWords(file, section: 3)
    #expect(packed.count == table.count)
    for word in words { #expect(packed.find(word) == table.find(word)) }
    #expect(packed.find(Array("tidak ada".utf8)) == -1)
    #expect(PackedWords(file, section: 77).find([1]) == -1)
  }
}

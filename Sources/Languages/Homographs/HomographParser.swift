/// Parses one entry of an inventory of homographs.
struct HomographParser {
  private typealias Bytes = ArraySlice<UInt8>
  /// A part of the current line, and its offset in the line.
  private typealias Part = (bytes: Bytes, offset: Int)

  private var line: Int
  private var text: Bytes = []

  /// - Parameter line: 1-based number of the first line of the entry.
  init(line: Int) { self.line = line }

  /// - Parameter lines: the headword and the senses, each on a line.
  mutating func entry(in lines: ArraySlice<UInt8>) throws(HomographError) -> Homograph {
    let first = line
    var headword = ""
    var senses: [HomographSense] = []
    for text in lines.split(separator: 0x0A) {
      self.text = text
      if text.first == UInt8(ascii: "#") {
        // A comment.
      } else if headword.isEmpty {
        headword = String(decoding: text, as: UTF8.self)
      } else {
        senses.append(try sense())
      }
      line += 1
    }
    if senses.count < 2 { throw HomographError(problem: .tooFewSenses, line: first, column: 1) }
    return Homograph(headword: headword, senses: senses)
  }

  /// `part of speech; glosses; cues`, then fields with names.
  private func sense() throws(HomographError) -> HomographSense {
    let fields = fields()
    guard fields.count >= 3 else { throw error(.tooFewFields, at: 0) }
    var neighbours: [HomographSense.Side: [HomographNeighbour]] = [:]
    var expressions: [Bool: [String]] = [:]
    for field in fields.dropFirst(3) {
      let end = field.bytes.firstIndex(of: UInt8(ascii: ":")) ?? field.bytes.endIndex
      let name = String(decoding: field.bytes[..<end], as: UTF8.self)
      let start = name.utf8.count + 2
      guard ["before", "after", "with", "not"].contains(name),
        field.bytes.dropFirst(name.utf8.count).starts(with: [0x3A, 0x20])
      else { throw error(.unknownField(name), at: field.offset) }
      let values = try values((field.bytes.dropFirst(start), field.offset + start))
      var isNew = true
      switch name {
      case "before", "after":
        let side: HomographSense.Side = name == "before" ? .before : .after
        isNew = neighbours.updateValue(try read(neighbours: values), forKey: side) == nil
      default:
        isNew = expressions.updateValue(values.map(Self.string), forKey: name == "with") == nil
      }
      if !isNew { throw error(.repeatedField(name), at: field.offset) }
    }
    return HomographSense(
      partOfSpeech: Self.string(try values(fields[0])[0]),
      glosses: try values(fields[1]).map(Self.string),
      cues: try values(fields[2]).map(Self.string), before: neighbours[.before] ?? [],
      after: neighbours[.after] ?? [], deciding: expressions[true] ?? [],
      excluding: expressions[false] ?? [])
  }

  /// The parts of the line between `; `.
  private func fields() -> [Part] {
    var fields: [Part] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      if text[place] == UInt8(ascii: ";"), place + 1 < text.endIndex, text[place + 1] == 0x20 {
        fields.append((text[start..<place], start - text.startIndex))
        place += 2
        start = place
      } else {
        place += 1
      }
    }
    fields.append((text[start...], start - text.startIndex))
    return fields
  }

  /// The values of a list separated by `|`; at least one.
  private func values(_ list: Part) throws(HomographError) -> [Part] {
    var values: [Part] = []
    for value in list.bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      let offset = list.offset + value.startIndex - list.bytes.startIndex
      if value.isEmpty { throw error(.emptyValue, at: offset) }
      values.append((value, offset))
    }
    return values
  }

  private func read(neighbours values: [Part]) throws(HomographError) -> [HomographNeighbour] {
    var neighbours: [HomographNeighbour] = []
    for value in values {
      let text = Self.string(value)
      guard let neighbour = HomographNeighbour(text) else {
        throw error(.unknownClass(text), at: value.offset)
      }
      neighbours.append(neighbour)
    }
    return neighbours
  }

  private static func string(_ part: Part) -> String {
    String(decoding: part.bytes, as: UTF8.self)
  }

  /// - Parameter offset: in bytes from the start of the line.
  private func error(_ problem: HomographError.Problem, at offset: Int) -> HomographError {
    let before = String(decoding: text.prefix(offset), as: UTF8.self)
    return HomographError(problem: problem, line: line, column: before.count + 1)
  }
}

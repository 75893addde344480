/// Reads homographs line by line.
struct HomographParser {
  /// The entries that have ended, by headword in lower case.
  private(set) var entries: [String: Homograph] = [:]
  private var line = 0
  private var headword: (text: String, line: Int)?
  private var senses: [HomographSense] = []

  mutating func read(_ text: Substring) throws(HomographError) {
    line += 1
    if text.first == "#" { return }
    if text.isEmpty {
      try endEntry()
    } else if headword == nil {
      if text.contains(where: { $0 == ";" || $0 == "|" }) { throw error(.notAHeadword, at: 1) }
      headword = (String(text), line)
    } else {
      senses.append(try sense(text))
    }
  }

  /// Keeps the entry whose lines have been read, if there is one.
  mutating func endEntry() throws(HomographError) {
    guard let (text, line) = headword else { return }
    if senses.count < 2 { throw HomographError(problem: .tooFewSenses, line: line, column: 1) }
    let entry = Homograph(headword: text, senses: senses)
    if entries.updateValue(entry, forKey: text.lowercased()) != nil {
      throw HomographError(problem: .headwordStandsTwice, line: line, column: 1)
    }
    (headword, senses) = (nil, [])
  }

  /// `part of speech; glosses; cues`, then fields with names.
  private func sense(_ text: Substring) throws(HomographError) -> HomographSense {
    var fields: [(text: Substring, column: Int)] = []
    var column = 1
    for field in text.split(separator: "; ", omittingEmptySubsequences: false) {
      fields.append((field, column))
      column += field.count + 2
    }
    guard fields.count >= 3 else { throw error(.tooFewFields, at: 1) }
    var named: [String: [(text: String, column: Int)]] = [:]
    for field in fields.dropFirst(3) {
      let name = String(field.text.prefix { $0 != ":" })
      let start = name.count + 2
      guard ["before", "after", "with", "not"].contains(name),
        field.text.dropFirst(name.count).starts(with: ": ")
      else { throw error(.unknownField(name), at: field.column) }
      let values = try values(field.text.dropFirst(start), at: field.column + start)
      if named.updateValue(values, forKey: name) != nil {
        throw error(.fieldStandsTwice(name), at: field.column)
      }
    }
    return HomographSense(
      partOfSpeech: try values(fields[0].text, at: 1)[0].text,
      glosses: try values(fields[1].text, at: fields[1].column).map(\.text),
      cues: try values(fields[2].text, at: fields[2].column).map(\.text),
      before: try neighbours(named["before"] ?? []), after: try neighbours(named["after"] ?? []),
      deciding: (named["with"] ?? []).map(\.text), excluding: (named["not"] ?? []).map(\.text))
  }

  /// The values of a list, each with its column; at least one.
  private func values(
    _ list: Substring, at start: Int
  ) throws(HomographError) -> [(text: String, column: Int)] {
    var values: [(text: String, column: Int)] = []
    var column = start
    for value in list.split(separator: "|", omittingEmptySubsequences: false) {
      if value.isEmpty { throw error(.emptyValue, at: column) }
      values.append((String(value), column))
      column += value.count + 1
    }
    return values
  }

  private func neighbours(
    _ values: [(text: String, column: Int)]
  ) throws(HomographError) -> [HomographNeighbour] {
    var neighbours: [HomographNeighbour] = []
    for value in values {
      guard let neighbour = HomographNeighbour(value.text) else {
        throw error(.unknownClass(value.text), at: value.column)
      }
      neighbours.append(neighbour)
    }
    return neighbours
  }

  private func error(_ problem: HomographError.Problem, at column: Int) -> HomographError {
    HomographError(problem: problem, line: line, column: column)
  }
}

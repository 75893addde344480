import Foundation

/// `padanan.match/1`, `padanan.segment/1` and `padanan.normalize/1`: what tests read of them.
struct Record: Decodable {
  var document: String
  var offsets: String
  var start: Int
  var end: Int
  /// In matches.
  var surface: String?
  var term: String?
  var form: Form?
  /// In segments.
  var text: String?
  /// In normalization steps.
  var before: String?

  struct Form: Decodable {
    var kind: String
    var features: [String]
  }

  static func all(in output: [UInt8]) throws -> [Record] {
    try output.split(separator: 0x0A).map {
      try JSONDecoder().decode(Record.self, from: Data($0))
    }
  }
}

/// `padanan.sheet/1`: what tests read of it.
struct SheetRecord: Decodable {
  var document: String
  var sentences: [Sentence]
  var terms: [Term]

  struct Sentence: Decodable {
    var start: Int
    var end: Int
    var text: String
  }

  struct Term: Decodable {
    var term: String
    var occurrences: [Occurrence]
  }

  struct Occurrence: Decodable {
    var start: Int
    var end: Int
    var surface: String
    var target: Target?
  }

  struct Target: Decodable {
    var start: Int?
    var end: Int?
    var surface: String
  }

  static func all(in output: [UInt8]) throws -> [SheetRecord] {
    try output.split(separator: 0x0A).map {
      try JSONDecoder().decode(SheetRecord.self, from: Data($0))
    }
  }
}

/// Rows of tab-separated values by the names of their columns.
struct Rows {
  let rows: [[String: String]]

  init(tsv output: [UInt8]) {
    let lines = output.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    rows = lines.dropFirst().map { cells in
      Dictionary(zip(lines.first ?? [], cells)) { first, _ in first }
    }
  }

  /// The simple half of RFC 4180, which is enough for what tests look at.
  init(csv output: [UInt8]) {
    var records: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    for byte in output where byte != 0x0D || isQuoted {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted, 0x0A where !isQuoted:
        records[records.count - 1].append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A { records.append([]) }
      default: field.append(byte)
      }
    }
    records.removeLast()
    rows = records.dropFirst().map { cells in
      Dictionary(zip(records.first ?? [], cells)) { first, _ in first }
    }
  }
}

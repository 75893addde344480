import Foundation

/// The fields of `padanan.match/1`, `padanan.segment/1` and `padanan.normalize/1` used in tests.
struct Record: Decodable {
  var document: String
  var offsets: String
  var start: Int
  var end: Int
  /// Present in matches.
  var surface: String?
  var term: String?
  var form: Form?
  /// Present in segments.
  var text: String?
  /// Present in normalization steps.
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

/// The fields of `padanan.sheet/1` used in tests.
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

/// Rows of tab-separated values; each cell is found by its column name.
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

  /// Parses the part of RFC 4180 that is used in the tested outputs.
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

import ICUSupport
import TestSupport
import Testing
import TextModel

/// Tests every line of Unicode's NormalizationTest.txt (UAX #15).
@Suite(
  "Unicode's normalization test file",
  .enabled(
    if: UnicodeTestFile.normalization.isInstalled(forUnicode: ICUVersion.unicode),
    "unicode-data of ICU's version of Unicode is not installed"))
struct NormalizationConformanceTests {
  typealias Form = NormalizationForm

  /// The five columns of each line: source, NFC, NFD, NFKC, NFKD.
  static let rows: [[[UInt8]]] = (UnicodeTestFile.normalization.lines ?? []).compactMap { line in
    guard let first = line.first, first != "#", first != "@" else { return nil }
    return line.split(separator: ";").prefix(5).map {
      Array(UnicodeTestFile.text(ofCodePoints: $0).utf8)
    }
  }

  /// For each form, the column that is the result for each column.
  static let laws: [(form: Form, result: [Int])] = [
    (.nfc, [1, 1, 1, 3, 3]), (.nfd, [2, 2, 2, 4, 4]), (.nfkc, [3, 3, 3, 3, 3]),
    (.nfkd, [4, 4, 4, 4, 4]),
  ]

  @Test("is read whole")
  func size() {
    #expect(NormalizationConformanceTests.rows.count > 18_000)
    #expect(NormalizationConformanceTests.rows.allSatisfy { $0.count == 5 })
  }

  @Test("holds on every line", arguments: Form.allCases)
  func everyLine(_ form: Form) throws {
    let law = try #require(NormalizationConformanceTests.laws.first { $0.form == form })
    var wrong: [String] = []
    for row in NormalizationConformanceTests.rows {
      for (column, expected) in law.result.enumerated() {
        let (bytes, changes) = try UnicodeNormalizer.normalize(row[column], to: form)
        let rebuilt = try UnicodeNormalizerTests.rebuild(row[column], bytes, changes)
        let isNormalized = try UnicodeNormalizer.isNormalized(row[column], form)
        if bytes != row[expected] || rebuilt != bytes || isNormalized != (row[column] == bytes) {
          wrong.append(
            "c\(column + 1) of \(String(decoding: row[0], as: UTF8.self).unicodeScalars)")
        }
      }
    }
    #expect(
      wrong.isEmpty,
      "\(wrong.count) of \(NormalizationConformanceTests.rows.count * 5): \(wrong.prefix(10))")
  }

  @Test("leaves every character that it does not name as it is", arguments: Form.allCases)
  func everythingElse(_ form: Form) throws {
    let named = Set(NormalizationConformanceTests.rows.map { $0[0] })
    var block: [UInt8] = []
    for value in UInt32(0x20)...0x10FFFF {
      if let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar).map(Array.init),
        !named.contains(bytes)
      {
        block += bytes + [0x0A]
      }
      if value % 0x4000 == 0x3FFF {
        let (result, changes) = try UnicodeNormalizer.normalize(block, to: form)
        #expect(result == block, "up to U+\(String(value, radix: 16))")
        #expect(changes.isEmpty)
        block.removeAll(keepingCapacity: true)
      }
    }
  }
}

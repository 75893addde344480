import ICUSupport
import TestSupport
import Testing
import TextModel

@Suite("Unicode normalization")
struct UnicodeNormalizerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let form: NormalizationForm
    let result: String
    let testDescription: String

    init(_ source: String, _ form: NormalizationForm, _ result: String, _ what: String) {
      self.source = source
      self.form = form
      self.result = result
      testDescription = "\(form.rawValue): \(what)"
    }
  }

  static let cases = [
    Case("cafe\u{301}", .nfc, "caf\u{E9}", "a letter and its accent are one scalar"),
    Case("caf\u{E9}", .nfd, "cafe\u{301}", "an accented letter is taken apart"),
    Case("a\u{323}\u{302}", .nfc, "\u{1EAD}", "two accents compose in turn"),
    Case("a\u{302}\u{323}", .nfc, "\u{1EAD}", "accents are put in order first"),
    Case(
      "q\u{307}\u{323}", .nfc, "q\u{323}\u{307}", "accents that cannot compose are put in order"),
    Case("\u{212B}", .nfc, "\u{C5}", "the ångström sign is a letter"),
    Case("\u{1112}\u{1161}\u{11AB}", .nfc, "\u{D55C}", "Hangul jamo make a syllable"),
    Case("\u{D55C}", .nfd, "\u{1112}\u{1161}\u{11AB}", "a Hangul syllable is taken apart"),
    Case("\u{FB01}nal", .nfc, "\u{FB01}nal", "a ligature is kept"),
    Case("\u{FB01}nal", .nfkc, "final", "a ligature is spelt out"),
    Case("m\u{B2}", .nfkc, "m2", "a raised digit is a digit"),
    Case("\u{FF30}\u{FF34}", .nfkc, "PT", "full-width letters are letters"),
    Case("\u{BD}", .nfkd, "1\u{2044}2", "a fraction is spelt out"),
    Case("\u{1E9B}\u{323}", .nfkc, "\u{1E69}", "compatibility and composition at once"),
    Case("\u{344}", .nfc, "\u{308}\u{301}", "a mark that must not be composed"),
    Case("", .nfc, "", "nothing stays nothing"),
    Case("Harga beras naik.", .nfkd, "Harga beras naik.", "ASCII is left alone"),
  ]

  @Test("gives each form", arguments: cases)
  func form(_ item: Case) throws {
    let (bytes, _) = try UnicodeNormalizer.normalize(Array(item.source.utf8), to: item.form)
    #expect(bytes == Array(item.result.utf8))
    #expect(
      try UnicodeNormalizer.isNormalized(Array(item.source.utf8), item.form)
        == (bytes == Array(item.source.utf8)))
  }

  /// The result, computed from the source and the changes only.
  static func rebuild(
    _ source: [UInt8], _ result: [UInt8], _ changes: [UnicodeNormalizer.Change]
  ) throws -> [UInt8] {
    var rebuilt: [UInt8] = []
    var place = 0
    for change in changes {
      try #require(change.source.lowerBound >= place, "changes are in order")
      rebuilt += source[place..<change.source.lowerBound]
      try #require(
        change.result.lowerBound == rebuilt.count, "the texts are in step between changes")
      rebuilt += result[change.result]
      place = change.source.upperBound
    }
    return rebuilt + source[place...]
  }

  @Test("reports changes that turn the source into the result", arguments: cases)
  func changes(_ item: Case) throws {
    let source = Array("“\(item.source)”, a\(item.source) dan \(item.source)".utf8)
    let (result, changes) = try UnicodeNormalizer.normalize(source, to: item.form)
    #expect(try UnicodeNormalizerTests.rebuild(source, result, changes) == result)
    #expect(changes.isEmpty == (source == result))
  }

  @Test("reports true changes of random texts", arguments: NormalizationForm.allCases, 0..<20)
  func randomChanges(_ form: NormalizationForm, _ seed: Int) throws {
    let accents = ["\u{301}", "\u{302}", "\u{323}", "\u{31B}", "\u{1EAD}", "\u{FB03}", "\u{D55C}"]
    var texts = RandomText(seed: UInt64(seed), pieces: RandomText.characters + accents + accents)
    let source = Array(texts.next(upTo: 300).utf8)
    let (result, changes) = try UnicodeNormalizer.normalize(source, to: form)
    #expect(try UnicodeNormalizerTests.rebuild(source, result, changes) == result)
    #expect(try UnicodeNormalizer.isNormalized(result, form))
    #expect(try UnicodeNormalizer.normalize(result, to: form).bytes == result, "a second time")
  }

  @Test("reports exactly which run of the source changed")
  func whichRun() throws {
    let source = Array("Jose\u{301} tiba".utf8)
    let (_, changes) = try UnicodeNormalizer.normalize(source, to: .nfc)
    #expect(changes.map(\.source) == [3..<6])
    #expect(changes.map(\.result) == [3..<5])
  }
}

import Foundation
import TestSupport
import Testing

/// Variants of an article, as editors, browsers or mail programs produce them.
enum Variant: String, CaseIterable, Sendable {
  case composed = "in NFC"
  case decomposed = "in NFD"
  case carriageReturns = "with CRLF"
  case softHyphens = "with soft hyphens inside words"
  case emoji = "with emoji"
  case byteOrderMark = "with a byte order mark"
  case utf16 = "as UTF-16 with a byte order mark"

  /// The decoded text, to which the offsets refer.
  func text(of article: String) -> String {
    switch self {
    case .composed, .utf16: article.precomposedStringWithCanonicalMapping
    case .decomposed: article.decomposedStringWithCanonicalMapping
    case .carriageReturns: article.replacing("\n", with: "\r\n")
    case .softHyphens: Variant.hyphenated(article)
    case .emoji:
      article.replacing(" bahwa ", with: " bahwa 👩‍🚀👍🏽 ").replacing("\n", with: " 🇮🇩\n")
    case .byteOrderMark: "\u{FEFF}" + article
    }
  }

  func file(of article: String) -> [UInt8] {
    let text = text(of: article)
    guard self == .utf16 else { return Array(text.utf8) }
    return ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// Inserts a soft hyphen after every third letter that has a letter on both sides.
  private static func hyphenated(_ text: String) -> String {
    let characters = Array(text)
    var out = ""
    for (index, character) in characters.enumerated() {
      out.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if index % 3 == 0, character.isLetter, next.isLetter { out.unicodeScalars.append("\u{AD}") }
    }
    return out
  }
}

/// The part of the user's file at every offset in every output must equal the surface given there.
@Suite struct OffsetPropertyTests {
  /// A paragraph with accents and characters outside the BMP, appended to every article.
  static let tail = "Presiden Prancis, José Núñez, tiba di “Curaçao” 🇫🇷 pekan lalu &amp; pulang.\n"

  /// With `FULL_TESTS=1` every variant with every unit; otherwise each variant with one unit.
  static let combinations = FullTests.pairs(Variant.allCases, ["utf8", "utf16", "scalar"])

  static func article(_ name: String) throws -> String {
    let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(name).id.txt"))
    return String(decoding: bytes, as: UTF8.self) + tail
  }

  /// The corpus articles that a variant is tested with: all of them with `FULL_TESTS=1`; otherwise
  /// two, different ones for each variant.
  private static func articles(for variant: Variant) -> [String] {
    let all = ProjectFiles.articles
    guard !FullTests.areOn, let place = Variant.allCases.firstIndex(of: variant) else { return all }
    return [place, place + 3].map { all[$0 % all.count] }
  }

  /// Corpus articles in a variant, with a slicer for each.
  private static func folder(
    _ variant: Variant, _ unit: String
  ) throws -> (scratch: TemporaryFolder, names: String, slicers: [String: Slicer]) {
    let scratch = try TemporaryFolder()
    var slicers: [String: Slicer] = [:]
    for name in articles(for: variant) {
      let text = try article(name)
      try scratch.write(variant.file(of: text), to: "\(name).txt")
      slicers["\(name).txt"] = Slicer(variant.text(of: text), unit: unit)
    }
    return (scratch, slicers.keys.sorted().joined(separator: " "), slicers)
  }

  @Test(arguments: combinations)
  func `records contain the text at their offsets`(variant: Variant, unit: String) throws {
    let (scratch, names, slicers) = try OffsetPropertyTests.folder(variant, unit)
    for command in [
      "segment --format jsonl", "match --nested --format jsonl",
      "normalize --explain --format jsonl",
    ] {
      let outcome = try scratch.run("\(command) --offsets \(unit) \(names)")
      #expect(outcome.code == 0)
      let records = try Record.all(in: outcome.output)
      #expect(Set(records.map(\.document)) == Set(slicers.keys))
      for record in records {
        #expect(record.offsets == unit)
        let slicer = try #require(slicers[record.document])
        let surface = record.surface ?? record.text ?? record.before
        slicer.expect(surface, at: record.start, record.end, in: command)
      }
    }
  }

  @Test(arguments: combinations)
  func `table rows contain the text at their offsets`(variant: Variant, unit: String) throws {
    let (scratch, names, slicers) = try OffsetPropertyTests.folder(variant, unit)
    for (command, column) in [
      ("segment --format tsv", "text"), ("match", "surface"), ("sheet --format csv", "form"),
      ("sheet --format tsv", "form"),
    ] {
      let outcome = try scratch.run("\(command) --offsets \(unit) \(names)")
      let rows =
        command.hasSuffix("csv")
        ? Rows(csv: outcome.output).rows : Rows(tsv: outcome.output).rows
      #expect(rows.count > 25 * slicers.count)
      for row in rows {
        let slicer = try #require(row["document"].flatMap { slicers[$0] })
        slicer.expectCell(row[column], at: row["start"], row["end"], in: command)
      }
    }
  }

  @Test(arguments: combinations)
  func `sheets contain the text at their offsets`(variant: Variant, unit: String) throws {
    let (scratch, names, slicers) = try OffsetPropertyTests.folder(variant, unit)
    let json = try scratch.run("sheet --format json --offsets \(unit) \(names)")
    #expect(json.code == 0)
    for sheet in try SheetRecord.all(in: json.output) {
      let slicer = try #require(slicers[sheet.document])
      for sentence in sheet.sentences {
        slicer.expect(sentence.text, at: sentence.start, sentence.end, in: "sheet json")
      }
      for occurrence in sheet.terms.flatMap(\.occurrences) {
        slicer.expect(occurrence.surface, at: occurrence.start, occurrence.end, in: "sheet json")
      }
    }
  }

  @Test(arguments: [Variant.composed, .carriageReturns, .softHyphens, .byteOrderMark, .utf16])
  func `targets contain the text at their offsets in the translation`(variant: Variant) throws {
    var count = 0
    let articles = OffsetPropertyTests.articles(for: variant)
    for (name, unit) in zip(articles, ["utf8", "utf16", "scalar", "utf8", "utf16"]) {
      let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(name).en.txt"))
      let translation = String(decoding: bytes, as: UTF8.self)
      let scratch = try TemporaryFolder(["id.txt": try OffsetPropertyTests.article(name)])
      try scratch.write(variant.file(of: translation), to: "en.txt")
      let outcome = try scratch.run(
        "sheet id.txt --translation en.txt --format json --offsets \(unit)")
      let sheet = try #require(try SheetRecord.all(in: outcome.output).first)
      let slicer = Slicer(variant.text(of: translation), unit: unit)
      let targets = sheet.terms.flatMap(\.occurrences).compactMap(\.target)
      for target in targets {
        guard let start = target.start, let end = target.end else { continue }
        slicer.expect(target.surface, at: start, end, in: "target of \(name)")
        count += 1
      }
    }
    #expect(count > 50 * articles.count)
  }

  @Test(arguments: Variant.allCases.filter { $0 != .composed })
  func `the same terms are found in every variant`(variant: Variant) throws {
    // Some variants move the sentences, so only terms and forms are compared.
    let scratch = try TemporaryFolder()
    var names = ""
    let articles = OffsetPropertyTests.articles(for: variant)
    for name in articles {
      let text = try OffsetPropertyTests.article(name)
      try scratch.write(Variant.composed.file(of: text), to: "plain/\(name).txt")
      try scratch.write(variant.file(of: text), to: "variant/\(name).txt")
      names += " \(name).txt"
    }
    func terms(in folder: String) throws -> [String] {
      try Record.all(in: try scratch.run("match --format jsonl\(names)", in: folder).output).map {
        "\($0.document) \($0.term ?? "") \($0.form?.features ?? [])"
      }
    }
    let plain = try terms(in: "plain")
    #expect(plain.count > 75 * articles.count)
    let changes = try terms(in: "variant").difference(from: plain)
    #expect(changes.isEmpty, "\(changes)")
  }
}

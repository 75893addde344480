import Languages
import Segmentation
import TestSupport
import Testing
import TextModel

/// The words that are inserted in the rules from the languages' folders.
@Suite struct LanguageWordTests {
  private static let known: [LanguageTag] = [.indonesian, .malay, .english]

  @Test func `the exported rules contain no placeholder`() {
    let source = String(decoding: SRXDocument.builtInSource, as: UTF8.self)
    #expect(!source.contains("{{"))
    #expect(source.contains("|Jend|Jen|Letjen|"))
    #expect(source.contains("|Agust|"))
  }

  @Test(
    arguments: known.flatMap { tag in
      Language.of(tag).calendar.months.flatMap(\.short).map { (tag, $0) }
    })
  func `a shortened month does not end the sentence`(tag: LanguageTag, month: String) throws {
    let texts =
      tag != .english
      ? ["Rapat digelar pada 5 \(month). 2025 di Jakarta.", "Ia datang."]
      : ["The meeting was held on \(month). 5, 2025 in Jakarta.", "He came."]
    #expect(try Segmented(texts.joined(separator: " "), in: tag).texts == texts)
  }

  @Test(arguments: Language.of(.english).calendar.weekdays.flatMap(\.short))
  func `a shortened weekday does not end the sentence`(day: String) throws {
    let texts = ["The meeting was on \(day). 5 in Jakarta.", "He came."]
    #expect(try Segmented(texts.joined(separator: " "), in: .english).texts == texts)
  }

  @Test(
    arguments: known.flatMap { tag in Language.of(tag).orthography.titles.map { (tag, $0) } })
  func `a title before a name does not end the sentence`(tag: LanguageTag, title: String) throws {
    let texts =
      tag != .english
      ? ["Kemarin \(title). Sutrisno datang.", "Ia pulang."]
      : ["Yesterday \(title). Sullivan came.", "He left."]
    #expect(try Segmented(texts.joined(separator: " "), in: tag).texts == texts)
  }

  @Test(
    arguments: Language.of(.english).calendar.months.flatMap(\.full)
      + Language.of(.english).calendar.weekdays.flatMap(\.full))
  func `a sentence continues after a time before a day or month`(name: String) throws {
    let texts = ["It ended at 5 p.m. \(name) 12 in Jakarta.", "He left."]
    #expect(try Segmented(texts.joined(separator: " "), in: .english).texts == texts)
  }

  @Test(
    arguments: known.flatMap { tag in
      Language.of(tag).quantityEntries.flatMap { entry -> [(LanguageTag, String)] in
        guard case .scale = entry.meaning else { return [] }
        return entry.spellings.map { (tag, $0) }
      }
    })
  func `a space inside a number does not end the sentence`(tag: LanguageTag, scale: String) throws {
    let text =
      tag != .english ? "Nilainya 10. 5 \(scale) rupiah." : "It is 10. 5 \(scale) dollars."
    #expect(try Segmented(text, in: tag).texts == [text])
  }

  @Test(
    arguments: Language.all.flatMap(\.labels.beforeColon)
      + Language.all.flatMap(\.labels.alone).map { $0 + " Padanan" })
  func `a label begins a source line`(label: String) throws {
    let text = "Judul berita\n\nIa datang ke Jakarta kemarin.\n\n\(label): Budi"
    #expect(try Segmented(text).segments.last?.kind == .source)
  }

  @Test(arguments: ["id", "ms", "jv", "su", "min", "en", "en-GB"])
  func `these languages use plain Latin sentence marks`(tag: String) throws {
    let language = try Language.of(#require(LanguageTag(tag)))
    #expect(language.orthography.sentenceMarks == .plainLatin)
  }
}

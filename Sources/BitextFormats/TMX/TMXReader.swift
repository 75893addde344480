internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads translation memories in TMX 1.1 to 1.4b.
///
///     let (bitext, notes) = try TMXReader(source: .indonesian, target: .english)
///       .read(bytes, file: "memory.tmx")
///
/// Of a unit in several languages, the two that match the given languages best are read; `id`
/// matches `id-ID` and the reverse. The others are kept unchanged. Units without text in the source
/// language are omitted, with a warning.
public struct TMXReader: BitextReader {
  private let source: LanguageTag
  private let target: LanguageTag

  /// A reader for two languages.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Reads a whole file.
  /// - Throws: `PadananError` for invalid XML (P401), another root element (P402), a text without a
  ///   language, or a file without text in the given languages (P403).
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let xml = try XMLFile(bytes, file: file)
    guard xml.root.name == "tmx" else {
      throw xml.failure(
        .bitextStructure, line: xml.line,
        "the root element is `\(xml.root.name)`; expected `tmx`")
    }
    var bitext = Bitext(format: .tmx, source: source, target: target, sections: [])
    bitext.attributes = xml.root.attributes
    var section = Bitext.Section()
    var languages: [String] = []
    var skipped = 0
    while let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      let line = xml.line
      switch name {
      case "header":
        let header = try xml.element()
        section.attributes = header.attributes
        section.extras = header.elements
      case "tu":
        let tu = try xml.element()
        if let unit = try unit(of: tu, line: line, in: xml, seen: &languages) {
          section.units.append(unit)
        } else {
          skipped += 1
        }
      default: break
      }
    }
    guard !section.units.isEmpty || skipped == 0 else {
      throw xml.failure(
        .bitextLanguage, line: 1,
        "no unit has text in `\(source)`; the file's languages are \(languages.joined(separator: ", "))"
      )
    }
    let others = languages.filter { LanguageTag(naming: $0).map(source.accepts) != true }
    guard !others.isEmpty, !section.units.isEmpty, section.units.allSatisfy({ $0.target == nil })
    else {
      bitext.sections = [section]
      return (bitext, notes(skipped, file))
    }
    throw xml.failure(
      .bitextLanguage, line: 1,
      "no unit has text in `\(target)`; the file's languages are \(languages.joined(separator: ", "))"
    )
  }

  private func notes(_ skipped: Int, _ file: String) -> [Diagnostic] {
    guard skipped > 0 else { return [] }
    return [
      Diagnostic(
        .bitextPartial, .warning, file: file,
        "\(skipped) \(skipped == 1 ? "unit has" : "units have") no text in `\(source)` and \(skipped == 1 ? "is" : "are") left out"
      )
    ]
  }

  /// nil if the unit has no text in the source language.
  private func unit(
    of tu: XMLElement, line: Int, in xml: XMLFile, seen: inout [String]
  ) throws(PadananError) -> BitextUnit? {
    var sides: [(side: BitextUnit.Side, element: XMLElement)] = []
    var notes: [BitextUnit.Note] = []
    var extras: [XMLElement] = []
    var score: Double?
    for element in tu.elements {
      switch element.name {
      case "note": notes.append(BitextUnit.Note(element.text, attributes: element.attributes))
      case "tuv":
        guard let tag = element["xml:lang"] ?? element["lang"] else {
          throw xml.failure(
            .bitextLanguage, line: line, "a `tuv` of this unit has no language; expected xml:lang")
        }
        if !seen.contains(tag) { seen.append(tag) }
        if let language = LanguageTag(naming: tag),
          [source, target].contains(where: { $0.accepts(language) })
        {
          sides.append((side(of: element, language), element))
        } else {
          extras.append(element)
        }
      case "prop" where element["type"] == TMXReader.scoreType: score = Double(element.text)
      default: extras.append(element)
      }
    }
    let text = place(of: source, in: sides, besides: nil)
    let answer = place(of: target, in: sides, besides: text)
    guard let text else { return nil }
    var unit = BitextUnit(
      id: tu["tuid"] ?? "", source: sides[text].side, target: answer.map { sides[$0].side },
      line: line)
    extras += sides.indices.filter { $0 != text && $0 != answer }.map { sides[$0].element }
    unit.notes = notes
    unit.extras = extras
    unit.score = score
    unit.attributes = tu.attributes.without("tuid")
    return unit
  }

  /// Type of the property for an aligner's score.
  static let scoreType = "x-padanan-score"

  /// Index of the side that matches a language best; the first of equal ones.
  private func place(
    of asked: LanguageTag, in sides: [(side: BitextUnit.Side, element: XMLElement)],
    besides taken: Int?
  ) -> Int? {
    sides.indices.filter { $0 != taken }
      .compactMap { place in asked.fit(of: sides[place].side.language).map { (place, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  private func side(of tuv: XMLElement, _ language: LanguageTag) -> BitextUnit.Side {
    var side = BitextUnit.Side(language, InlineText())
    side.attributes = tuv.attributes.without("xml:lang", "lang")
    for element in tuv.elements {
      if element.name == "seg" {
        side.content = TMXCodes.text(of: element)
      } else {
        side.extras.append(element)
      }
    }
    return side
  }
}

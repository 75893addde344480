internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads XLIFF 1.2, 2.0 and 2.1.
///
///     let (bitext, _) = try XLIFFReader(source: .indonesian, target: .english)
///       .read(bytes, file: "article.xlf")
///
/// Each segment is a unit of the result. The languages are those that the file names; what is given
/// here stands in for those it does not.
public struct XLIFFReader: BitextReader {
  private let source: LanguageTag
  private let target: LanguageTag

  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let xml = try XMLFile(bytes, file: file)
    guard xml.root.name == "xliff" else {
      throw xml.failure(
        .bitextStructure, line: xml.line, "the root element is `\(xml.root.name)`; expected `xliff`"
      )
    }
    let version = xml.root["version"] ?? ""
    let isOld = version.hasPrefix("1.")
    guard isOld || version.hasPrefix("2.") else {
      throw xml.failure(
        .bitextStructure, line: xml.line,
        "XLIFF of version `\(version)` is unknown; expected 1.2, 2.0 or 2.1")
    }
    var languages = (source: source, target: target)
    if !isOld {
      languages = (
        try language(xml.root["srcLang"], or: source, in: xml),
        try language(xml.root["trgLang"], or: target, in: xml)
      )
    }
    var bitext = Bitext(
      format: isOld ? .xliff12 : .xliff, source: languages.source, target: languages.target,
      sections: [])
    bitext.attributes = xml.root.attributes
    var section: Bitext.Section?
    var groups: [XMLElement] = []
    while let event = try xml.next() {
      switch event {
      case .start("file"):
        section = Bitext.Section()
        section?.attributes = xml.tag.attributes
        if isOld {
          let tag = xml.tag
          languages = (
            try language(tag["source-language"], or: source, in: xml),
            try language(tag["target-language"], or: target, in: xml)
          )
          if bitext.sections.isEmpty { (bitext.source, bitext.target) = languages }
        }
      case .end("file"):
        if let section { bitext.sections.append(section) }
        section = nil
      case .start("body"): break
      case .start("group"): groups.append(xml.tag)
      case .end("group"): _ = groups.popLast()
      case .start(let name) where name == "trans-unit" || name == "unit":
        let line = xml.line
        let element = try xml.element()
        var units =
          name == "unit"
          ? XLIFF2Unit.units(of: element, languages, groups: groups, line: line)
          : XLIFF12Unit.units(of: element, languages, groups: groups, line: line)
        // What is nearest decides; a group or file speaks for all in it.
        let around = [section?.attributes ?? []] + groups.map(\.attributes) + [element.attributes]
        let wish = around.reversed().lazy
          .compactMap { $0.first { $0.name == "translate" }?.value }.first
        for place in units.indices where wish == "no" { units[place].treatment = .kept }
        section?.units += units
      case .start:
        let element = try xml.element()
        if groups.isEmpty {
          section?.extras.append(element)
        } else {
          groups[groups.count - 1].content.append(.element(element))
        }
      case .end, .text, .comment: break
      }
    }
    return (bitext, [])
  }

  private func language(
    _ tag: String?, or given: LanguageTag, in xml: XMLFile
  ) throws(PadananError) -> LanguageTag {
    guard let tag else { return given }
    guard let language = LanguageTag(naming: tag) else {
      throw xml.failure(
        .bitextLanguage, line: xml.line,
        "`\(tag)` is not a language; expected a BCP 47 tag such as id"
      )
    }
    return language
  }
}

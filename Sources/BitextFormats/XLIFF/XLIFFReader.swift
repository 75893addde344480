internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads XLIFF 1.2, 2.0 and 2.1.
///
///     let (bitext, _) = try XLIFFReader(source: .indonesian, target: .english)
///       .read(bytes, file: "article.xlf")
///
/// Each segment becomes a unit. The languages given here are used only if the file does not name
/// its own.
public struct XLIFFReader: BitextReader {
  private let source: LanguageTag
  private let target: LanguageTag

  /// A reader with default languages.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Reads a whole file.
  /// - Throws: `PadananError` for invalid XML (P401), another root element or version (P402), or an
  ///   invalid language tag (P403).
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let xml = try XMLFile(bytes, file: file)
    guard xml.root.name == "xliff" else {
      throw xml.failure(
        .bitextStructure, line: xml.line, "the root element is `\(xml.root.name)`; expected `xliff`"
      )
    }
    let version = XLIFFReader.version(of: xml.root)
    let isOld = version.hasPrefix("1.")
    guard isOld || version.hasPrefix("2.") else {
      throw xml.failure(
        .bitextStructure, line: xml.line,
        "unknown XLIFF version `\(version)`; expected 1.2, 2.0 or 2.1")
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
        // `translate` is inherited; the innermost value applies.
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

  /// The version that a file declares, or if it does not, the one of its namespace or of its
  /// attributes for the languages.
  private static func version(of root: XMLElement) -> String {
    if let version = root["version"], !version.isEmpty { return version }
    let namespace = "urn:oasis:names:tc:xliff:document:"
    for attribute in root.attributes where attribute.value.hasPrefix(namespace) {
      return String(attribute.value.dropFirst(namespace.count))
    }
    return root["srcLang"] == nil ? "1.2" : "2.0"
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

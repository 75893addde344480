public import TextModel

extension LanguageTag {
  /// A language by its tag or its name.
  ///
  ///     LanguageTag(naming: "Bahasa Inggris")?.description         // en
  ///     LanguageTag(naming: "English (United States)")?.description  // en-US
  ///
  /// Names may be in English, in Indonesian or in the language itself (CLDR, through libicu), and a
  /// region may follow. nil if `text` is neither a tag nor a name. A well-formed tag is always
  /// accepted; ``isKnown`` tells whether the language exists.
  public init?(naming text: some StringProtocol) {
    guard text.utf8.count <= LanguageNames.longest else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let tag = LanguageTag(words) ?? LanguageNames.tag(of: words) else { return nil }
    self = tag
  }

  /// Whether libicu has a name for the language.
  public var isKnown: Bool { DisplayNames.name(of: language, .language, in: "en") != nil }
}

/// Names of languages and regions, in lower case.
private enum LanguageNames {
  /// Length in UTF-8 bytes above which a text is not a name.
  ///
  /// The search for a region tries each space of the text, so its time grows with the square of the
  /// length.
  static let longest = 256

  static func tag(of name: String) -> LanguageTag? {
    let plain = name.lowercased().replacing("_", with: " ")
    if let tag = language(plain) { return tag }
    // English (United States), English - UK, English_United_States
    for (place, mark) in plain.enumerated() where "(-, ".contains(mark) {
      let marks: Set<Character> = [" ", "(", ")", "-", ","]
      let start = trimmed(plain.prefix(place), marks)
      let end = trimmed(plain.dropFirst(place), marks)
      if let language = language(start), let region = region(end) {
        return LanguageTag("\(language)-\(region)")
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring, _ marks: Set<Character>) -> String {
    var text = text
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }

  private static func language(_ name: String) -> LanguageTag? {
    var name = name[...]
    for word in ["bahasa ", "basa "] where name.hasPrefix(word) {
      name = name.dropFirst(word.count)
    }
    if name.hasSuffix(" language") { name = name.dropLast(" language".count) }
    return shared[String(name)] ?? own[String(name)]
  }

  private static func region(_ name: String) -> String? {
    if name.utf8.count == 2, DisplayNames.name(of: name.uppercased(), .region, in: "en") != nil {
      return name.uppercased()
    }
    return regions[name]
  }

  /// Languages by their names in English and Indonesian.
  private static let shared: [String: LanguageTag] = {
    var tags: [String: LanguageTag] = [:]
    for display in ["en", "id"] {
      for name in names(.languages, in: display) {
        guard let tag = LanguageTag(name.code) else { continue }
        let plain = name.text.lowercased()
        if tags[plain] == nil { tags[plain] = tag }
      }
    }
    return tags
  }()

  /// Languages with two-letter codes, by their names in the language itself.
  private static let own: [String: LanguageTag] = {
    var tags: [String: LanguageTag] = [:]
    for code in Set(names(.languages, in: "en").map(\.code)).sorted()
    where code.utf8.count == 2 {
      guard let name = DisplayNames.name(of: code, .language, in: code)?.lowercased(),
        tags[name] == nil
      else { continue }
      tags[name] = LanguageTag(code)
    }
    return tags
  }()

  private static let regions: [String: String] = {
    // Abbreviations that programs use but CLDR does not have.
    var codes = ["prc": "CN", "u.s.": "US", "usa": "US", "u.k.": "GB"]
    for display in ["en", "id"] {
      for name in names(.territories, in: display) where name.code.utf8.count == 2 {
        let plain = name.text.lowercased()
        if codes[plain] == nil { codes[plain] = name.code }
      }
    }
    return codes
  }()

  /// Names ordered by code: two letters, three letters, then codes with a script or region.
  private static func names(_ table: NameTable, in language: String) -> [NameTable.Name] {
    let names = (try? table.names(in: language)) ?? []
    return names.filter { $0.code.utf8.count == 2 } + names.filter { $0.code.utf8.count == 3 }
      + names.filter { $0.code.utf8.count > 3 }
  }
}

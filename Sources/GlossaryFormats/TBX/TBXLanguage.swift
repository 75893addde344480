internal import ICUSupport
internal import TextModel

/// Reads the languages of TBX files: tags in any case, or names.
enum TBXLanguage {
  /// - Returns: the tag, and a message if the text is not a tag.
  static func read(_ name: String) -> (tag: LanguageTag, message: String?) {
    let name = name.trimmed
    if let tag = LanguageTag(name) { return (tag, nil) }
    // `English (United States)`, `Bahasa Indonesia`
    if let tag = LanguageTag(naming: name) {
      return (tag, "`\(name)` is not a language tag (BCP 47); taken for \(tag)")
    }
    let subtags = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.flatMap { part in
      stride(from: 0, to: part.count, by: 8).map { String(part.dropFirst($0).prefix(8)) }
    }
    let tag =
      subtags.isEmpty
      ? .undetermined : LanguageTag(subtags.reduce("und-x") { $0 + "-" + $1 }) ?? .undetermined
    return (tag, "`\(name)` is not a language tag (BCP 47); read as \(tag)")
  }
}

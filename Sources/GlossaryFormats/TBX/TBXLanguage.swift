internal import ICUSupport
internal import TextModel

/// Languages as TBX files name them: by tags in any case, or by their English names.
enum TBXLanguage {
  /// - Returns: the tag, and what to tell the user where the name is none.
  static func read(_ name: String) -> (tag: LanguageTag, message: String?) {
    let name = name.trimmed
    if let tag = LanguageTag(name) { return (shortest(tag), nil) }
    // `English (United States)`, `English_US`
    let word = name.lowercased().prefix { $0.isLetter || $0 == " " }
    if let code = codes[String(word).trimmed], let tag = LanguageTag(code) {
      return (tag, "`\(name)` is no language tag (BCP 47); taken for \(tag)")
    }
    let subtags = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.flatMap { part in
      stride(from: 0, to: part.count, by: 8).map { String(part.dropFirst($0).prefix(8)) }
    }
    let tag =
      subtags.isEmpty
      ? undetermined : LanguageTag(subtags.reduce("und-x") { $0 + "-" + $1 }) ?? undetermined
    return (tag, "`\(name)` is no language tag (BCP 47); read as \(tag)")
  }

  /// `ind` is `id`: a language with a code of two letters goes by that (BCP 47, RFC 5646 2.2.1).
  private static func shortest(_ tag: LanguageTag) -> LanguageTag {
    let language = tag.language
    guard language.utf8.count == 3,
      let name = DisplayNames.name(of: language, .language, in: "en")?.lowercased(),
      let code = codes[name]
    else { return tag }
    return LanguageTag(code + tag.description.dropFirst(3)) ?? tag
  }

  private static let undetermined = LanguageTag("und") ?? .english

  /// Codes that ISO 639 has replaced, and that ICU still has names for.
  private static let replaced: Set<String> = ["in", "iw", "ji", "jw", "mo", "sh"]

  /// Two-letter codes by English names in small letters.
  private static let codes: [String: String] = {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    var codes: [String: String] = [:]
    for first in letters {
      for second in letters where !replaced.contains(first + second) {
        guard let name = DisplayNames.name(of: first + second, .language, in: "en") else {
          continue
        }
        codes[name.lowercased()] = first + second
      }
    }
    return codes
  }()
}

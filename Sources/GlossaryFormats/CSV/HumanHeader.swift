import Glossary
internal import ICUSupport
import TextModel

/// Column names that people write, in English and in Indonesian.
enum HumanHeader {
  /// What the columns hold; nil where fewer than two of them are languages.
  static func columns(of names: [String], _ options: FormatOptions) -> [GlossaryColumn]? {
    let plain = names.map(simple)
    // `Source` is a language beside `Target`, and where a term comes from elsewhere.
    let hasTarget = plain.contains { target.contains($0) }
    // `ID` is an identifier where another column holds Indonesian.
    let hasIndonesian = plain.contains { name in
      guard name != "id" else { return false }
      if target.contains(name) { return options.target.language == "id" }
      if source.contains(name) || hasTarget && name == "source" {
        return options.source.language == "id"
      }
      return language(named: name)?.language == "id"
    }
    var seen: Set<GlossaryColumn> = []
    let columns = zip(names, plain).map { name, plain -> GlossaryColumn in
      let column: GlossaryColumn? =
        if plain == "no" || plain == "no." {
          nil  // A number, and not Norwegian.
        } else if plain.contains(":"), let native = try? GlossaryColumn(header: name) {
          native  // `English:admitted`
        } else if plain == "source" {
          hasTarget ? .term(options.source) : .source
        } else if plain == "id", hasIndonesian {
          .concept
        } else if source.contains(plain) {
          .term(options.source)
        } else if target.contains(plain) {
          .term(options.target)
        } else if let fact = facts[plain] {
          fact
        } else if plain == "example" || plain == "usage" || plain == "context" || plain == "contoh"
          || plain == "konteks"
        {
          .termFacts(options.source, .usage)
        } else {
          language(named: plain).map { .term($0) }
        }
      guard let column, seen.insert(column).inserted else { return .extra(name.trimmed) }
      return column
    }
    guard columns.compactMap(\.language).count >= 2,
      Set(columns).count == columns.count, !columns.contains(.extra(""))
    else { return nil }
    return columns
  }

  private static let source: Set<String> = [
    "term", "source term", "source text", "istilah", "istilah sumber", "kata", "lema",
  ]
  private static let target: Set<String> = [
    "translation", "target", "target term", "target text", "equivalent", "terjemahan", "padanan",
    "istilah sasaran", "istilah target",
  ]
  private static let facts: [String: GlossaryColumn] = [
    "part of speech": .partOfSpeech, "pos": .partOfSpeech, "word class": .partOfSpeech,
    "kelas kata": .partOfSpeech, "jenis kata": .partOfSpeech,
    "domain": .domain, "subject": .domain, "subject field": .domain, "field": .domain,
    "category": .domain, "topic": .domain, "bidang": .domain, "kategori": .domain,
    "topik": .domain, "ranah": .domain,
    "definition": .definition, "description": .definition, "definisi": .definition,
    "deskripsi": .definition,
    "note": .note, "notes": .note, "comment": .note, "comments": .note, "remark": .note,
    "remarks": .note, "catatan": .note, "keterangan": .note, "komentar": .note,
    "reference": .source, "sumber": .source, "rujukan": .source,
    "concept": .concept, "concept id": .concept, "entry id": .concept, "term id": .concept,
  ]

  /// In small letters, without marks around and with single spaces.
  private static func simple(_ name: String) -> String {
    name.lowercased().map { $0 == "_" ? " " : $0 }
      .split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
  }

  /// `indonesian`, `bahasa inggris`, `english (uk)`, `en-gb`, `istilah (inggris)`.
  private static func language(named name: String) -> LanguageTag? {
    if let tag = LanguageTag(naming: name), tag.isKnown { return tag }
    let halves = name.split(separator: "(", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, halves[1].last == ")" else { return nil }
    return language(named: halves[0]) ?? language(named: String(halves[1].dropLast()).trimmed)
  }
}

extension PartOfSpeech {
  /// By a name or an abbreviation that dictionaries use, English or Indonesian.
  init?(named name: String) {
    let plain = name.lowercased().filter { $0 != "." }
    if let part = PartOfSpeech(rawValue: plain) ?? PartOfSpeech.names[plain] {
      self = part
    } else {
      return nil
    }
  }

  private static let names: [String: PartOfSpeech] = [
    "n": .noun, "v": .verb, "adj": .adjective, "adv": .adverb, "prep": .preposition,
    "conj": .conjunction, "pron": .pronoun, "num": .numeral, "interj": .interjection,
    "proper noun": .proper, "propernoun": .proper, "name": .proper, "noun phrase": .phrase,
    "nomina": .noun, "verba": .verb, "adjektiva": .adjective, "adverbia": .adverb,
    "preposisi": .preposition, "konjungsi": .conjunction, "pronomina": .pronoun,
    "numeralia": .numeral, "interjeksi": .interjection, "frasa": .phrase, "a": .adjective,
    "p": .other, "kata benda": .noun, "kata kerja": .verb, "kata sifat": .adjective,
    "kata keterangan": .adverb, "kata depan": .preposition, "kata hubung": .conjunction,
    "kata ganti": .pronoun, "kata bilangan": .numeral, "kata seru": .interjection,
    "nama diri": .proper, "nama": .proper,
  ]
}

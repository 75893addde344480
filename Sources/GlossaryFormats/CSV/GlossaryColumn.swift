import Glossary
internal import ICUSupport
internal import Synchronization
import TextModel

/// The content of a column of a glossary table.
enum GlossaryColumn: Hashable {
  /// `en`: one preferred term, not a list.
  case term(LanguageTag)
  /// `en:admitted`: all terms of a status, separated by `|`.
  case terms(LanguageTag, TermStatus)
  /// `concept`: the identifier.
  case identifier
  /// `pos`: the part of speech of all terms.
  case partOfSpeech
  /// `domain`: a field of the concept.
  case concept(FieldColumn<Concept>)
  /// `en:definition`: a field of one language.
  case language(LanguageTag, FieldColumn<LanguageSection>)
  /// `en:pos`: a field of each term of a language, in the order of the terms.
  case eachTerm(LanguageTag, FieldColumn<Term>)
  /// An unknown column, which is kept.
  case extra(String)

  /// Why a header cell is invalid.
  enum Problem: Error, Hashable {
    case empty
    case unknownStatus(String)
    case unknownLanguage(String)
    /// A probable misspelling of a known column.
    case misspelt(String, meant: String)
  }

  init(header: String) throws(Problem) {
    if let column = GlossaryColumn.headers.withLock({ $0[header] }) {
      self = column
      return
    }
    try self.init(name: header.trimmed)
    GlossaryColumn.headers.withLock { [self] in $0[header] = self }
  }

  private init(name: String) throws(Problem) {
    guard !name.isEmpty else { throw .empty }
    if let column = GlossaryColumn.fixed[name] {
      self = column
      return
    }
    if let column = FieldColumn<Concept>(name: name) {
      self = .concept(column)
      return
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let language = LanguageTag(naming: parts[0]), language.isKnown else {
        throw .unknownLanguage(String(parts[0]))
      }
      self = try GlossaryColumn(language, String(parts[1]))
      return
    }
    if let language = LanguageTag(name), language.isKnown {
      self = .term(language)
      return
    }
    for known in GlossaryColumn.fixed.keys.sorted() where isSlip(name.lowercased(), of: known) {
      throw .misspelt(name, meant: known)
    }
    self = .extra(name)
  }

  /// Parses the part after the colon in `en:…`.
  private init(_ language: LanguageTag, _ name: String) throws(Problem) {
    if let status = TermStatus(column: name) {
      self = .terms(language, status)
    } else if let column = FieldColumn<LanguageSection>(name: name) {
      self = .language(language, column)
    } else if let column = FieldColumn<Term>(name: name) {
      self = .eachTerm(language, column)
    } else {
      throw .unknownStatus(name)
    }
  }

  /// The header cell that `init(header:)` reads back.
  var header: String {
    switch self {
    case .term(let language): language.description
    case .terms(let language, let status): "\(language):\(status.column)"
    case .identifier: "concept"
    case .partOfSpeech: "pos"
    case .concept(let column): column.name
    case .language(let language, let column): "\(language):\(column.name)"
    case .eachTerm(let language, let column): "\(language):\(column.name)"
    case .extra(let name): name
    }
  }

  /// The language whose terms the column contains.
  ///
  /// Such columns identify a table as a glossary.
  var language: LanguageTag? {
    switch self {
    case .term(let language), .terms(let language, .preferred): language
    case .terms, .identifier, .partOfSpeech, .concept, .language, .eachTerm, .extra: nil
    }
  }

  /// The headers read so far: the files of a glossary usually have the same ones.
  private static let headers = Mutex<[String: GlossaryColumn]>([:])

  /// Columns with fixed names that apply to the whole row.
  private static let fixed: [String: GlossaryColumn] = Dictionary(
    uniqueKeysWithValues: ([.identifier, .partOfSpeech]
      + FieldColumn<Concept>.all.map { .concept($0) })
      .map { ($0.header, $0) })
  /// The names that can follow the colon, except statuses, for messages.
  static let suffixes =
    FieldColumn<LanguageSection>.all.map(\.name).sorted()
    + FieldColumn<Term>.all.map(\.name).sorted()
}

extension TermStatus {
  /// The name of the column for terms with this status, after the language and a colon.
  var column: String { self == .variant ? "variants" : rawValue }

  init?(column: String) {
    guard let status = TermStatus.allCases.first(where: { $0.column == column }) else { return nil }
    self = status
  }
}

/// Whether `a` differs from `b` by one letter, by two swapped letters, or by case.
private func isSlip(_ a: String, of b: String) -> Bool {
  if a == b { return true }
  let (x, y) = (Array(a.utf8), Array(b.utf8))
  guard abs(x.count - y.count) <= 1, y.count > 3 else { return false }
  var start = 0
  while start < min(x.count, y.count), x[start] == y[start] { start += 1 }
  var end = 0
  while end < min(x.count, y.count) - start, x[x.count - 1 - end] == y[y.count - 1 - end] {
    end += 1
  }
  let differing = max(x.count, y.count) - start - end
  return differing <= 1
    || differing == 2 && x.count == y.count && x[start] == y[start + 1] && x[start + 1] == y[start]
}

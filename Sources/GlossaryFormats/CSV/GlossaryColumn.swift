import Glossary
internal import ICUSupport
import TextModel

/// What a column of a glossary table holds.
enum GlossaryColumn: Hashable {
  /// `en`: one term as it stands.
  case term(LanguageTag)
  /// `en:admitted`: all terms of a status, separated by `|`.
  case terms(LanguageTag, TermStatus)
  case partOfSpeech, domain, match, context, concept, definition, note, source, references
  case transactions(Transaction.Kind)
  /// `en:definition`: what is said in one language.
  case section(LanguageTag, SectionFact)
  /// `en:pos`: what is said of each term of a language, in the order of the terms.
  case termFacts(LanguageTag, TermFact)
  /// A column of the user's own, kept as it is.
  case extra(String)
  /// `extra:NAME`: several values under a name, or under one that means something else here.
  case extras(String)

  enum SectionFact: Hashable {
    case definition, note, source
    case transactions(Transaction.Kind)
    case extras(String)
  }

  enum TermFact: Hashable {
    case partOfSpeech, type, usage, id, note, source
    case transactions(Transaction.Kind)
    case extras(String)
  }

  /// Why a header cell names no column.
  enum Problem: Error, Hashable {
    case empty
    case unknownStatus(String)
    case unknownLanguage(String)
    /// So close to a known column that it must be a slip.
    case misspelt(String, meant: String)
  }

  init(header: String) throws(Problem) {
    let name = header.trimmed
    guard !name.isEmpty else { throw .empty }
    if let column = GlossaryColumn.fixed[name] {
      self = column
      return
    }
    if name.hasPrefix("extra:") {
      self = .extras(String(name.dropFirst("extra:".count)))
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

  /// What stands behind the colon of `en:…`.
  private init(_ language: LanguageTag, _ name: String) throws(Problem) {
    if let status = TermStatus(rawValue: name) {
      self = .terms(language, status)
    } else if let fact = GlossaryColumn.sectionFacts[name] {
      self = .section(language, fact)
    } else if let fact = GlossaryColumn.termFacts[name] {
      self = .termFacts(language, fact)
    } else if name.hasPrefix("extra:") {
      self = .section(language, .extras(String(name.dropFirst("extra:".count))))
    } else if name.hasPrefix("term-extra:") {
      self = .termFacts(language, .extras(String(name.dropFirst("term-extra:".count))))
    } else {
      throw .unknownStatus(name)
    }
  }

  /// The header cell that `init(header:)` reads back.
  var header: String {
    switch self {
    case .term(let language): language.description
    case .terms(let language, let status): "\(language):\(status.rawValue)"
    case .section(let language, .extras(let name)): "\(language):extra:\(name)"
    case .termFacts(let language, .extras(let name)): "\(language):term-extra:\(name)"
    case .section(let language, let fact):
      "\(language):\(GlossaryColumn.sectionFacts.first { $0.value == fact }?.key ?? "")"
    case .termFacts(let language, let fact):
      "\(language):\(GlossaryColumn.termFacts.first { $0.value == fact }?.key ?? "")"
    case .extra(let name): name
    case .extras(let name): "extra:\(name)"
    case .partOfSpeech, .domain, .match, .context, .concept, .definition, .note, .source,
      .references, .transactions:
      GlossaryColumn.fixed.first { $0.value == self }?.key ?? ""
    }
  }

  /// The language that a column holds the terms of, by which a table is known for a glossary.
  var language: LanguageTag? {
    switch self {
    case .term(let language), .terms(let language, .preferred): language
    case .terms, .partOfSpeech, .domain, .match, .context, .concept, .definition, .note, .source,
      .references, .transactions, .section, .termFacts, .extra, .extras:
      nil
    }
  }

  private static let fixed: [String: GlossaryColumn] = [
    "pos": .partOfSpeech, "domain": .domain, "match": .match, "context": .context,
    "concept": .concept, "definition": .definition, "note": .note, "source": .source,
    "references": .references, "created": .transactions(.created),
    "modified": .transactions(.modified), "history": .transactions(.other),
  ]
  private static let sectionFacts: [String: SectionFact] = [
    "definition": .definition, "note": .note, "source": .source,
    "created": .transactions(.created), "modified": .transactions(.modified),
    "history": .transactions(.other),
  ]
  private static let termFacts: [String: TermFact] = [
    "pos": .partOfSpeech, "type": .type, "usage": .usage, "term-id": .id, "term-note": .note,
    "term-source": .source, "term-created": .transactions(.created),
    "term-modified": .transactions(.modified), "term-history": .transactions(.other),
  ]
  /// What may stand behind the colon beside a status, for messages.
  static let suffixes = sectionFacts.keys.sorted() + termFacts.keys.sorted()
}

/// Whether `a` differs from `b` by one letter, by two that changed places, or by case.
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

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    // The usual field begins and ends with an ASCII character that is no space.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}

import Glossary
internal import ICUSupport
import TextModel

/// What a column of a glossary table holds.
enum GlossaryColumn: Hashable {
  case term(LanguageTag, TermStatus)
  case partOfSpeech, domain, match, context, concept, definition, note, source
  /// A column of the user's own, kept as it is.
  case extra(String)

  /// Why a header cell names no column.
  enum Problem: Error, Hashable {
    case empty
    case unknownStatus(String)
    case unknownLanguage(String)
    /// So close to a known column that it must be a slip.
    case misspelt(String, meant: String)
  }

  private static let fixed: [String: GlossaryColumn] = [
    "pos": .partOfSpeech, "domain": .domain, "match": .match, "context": .context,
    "concept": .concept, "definition": .definition, "note": .note, "source": .source,
  ]

  init(header: String) throws(Problem) {
    let name = header.trimmed
    guard !name.isEmpty else { throw .empty }
    if let column = GlossaryColumn.fixed[name] {
      self = column
      return
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let language = LanguageTag(parts[0]), GlossaryColumn.isKnown(language) else {
        throw .unknownLanguage(String(parts[0]))
      }
      guard let status = TermStatus(rawValue: String(parts[1])) else {
        throw .unknownStatus(String(parts[1]))
      }
      self = .term(language, status)
      return
    }
    if let language = LanguageTag(name), GlossaryColumn.isKnown(language) {
      self = .term(language, .preferred)
      return
    }
    for known in GlossaryColumn.fixed.keys.sorted() where isSlip(name.lowercased(), of: known) {
      throw .misspelt(name, meant: known)
    }
    self = .extra(name)
  }

  /// Whether ICU has a name for the language.
  private static func isKnown(_ tag: LanguageTag) -> Bool {
    DisplayNames.name(of: tag.language, .language, in: "en") != nil
  }
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

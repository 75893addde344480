internal import Glossary
internal import TextModel

/// Counts the values for which a dialect has no category.
struct TBXLosses {
  enum Fate {
    /// Written in a note, which padanan reads back.
    case noted
    /// Replaced by U+FFFD.
    case replaced
    case lost
  }

  private struct Kind: Hashable {
    var name: String
    var fate: Fate
  }

  /// The texts in messages for labels that other programs do not read.
  private static let names = [
    TBXLabel.status: "the term statuses forbidden, do-not-translate and variant",
    TBXLabel.partOfSpeech: "parts of speech beside noun, verb, adjective and adverb",
    TBXLabel.relation: "relations beside the plain cross reference",
    TBXLabel.id: "identifiers that are used twice",
  ]

  private let dialect: String
  private var kinds: [Kind] = []
  private var counts: [Kind: (count: Int, first: Concept.Origin)] = [:]

  init(dialect: String) { self.dialect = dialect }

  mutating func add(_ name: String, _ concept: Concept.Origin, _ fate: Fate) {
    let name = TBXLosses.names[name] ?? name
    let kind = Kind(name: name, fate: fate)
    if counts[kind] == nil { kinds.append(kind) }
    counts[kind, default: (0, concept)].count += 1
  }

  var diagnostics: [Diagnostic] {
    kinds.compactMap { kind in
      guard let (count, first) = counts[kind] else { return nil }
      let name = kind.name
      let message =
        switch kind.fate {
        case .noted: "\(dialect) has no place for \(name): \(count) kept in notes"
        case .replaced: "XML does not allow \(name): written as U+FFFD in \(count) concepts"
        case .lost: "\(dialect) cannot hold \(name): \(count) left out"
        }
      return Diagnostic(
        .notHeld, kind.fate == .noted ? .suggestion : .warning, file: first.file,
        at: TextPosition(line: first.line, column: 1), message + ", the first of them here")
    }
  }
}

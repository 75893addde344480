internal import TextModel

/// What a dialect has no place for, counted.
struct TBXLosses {
  enum Fate {
    /// Kept in a note, which padanan reads back.
    case noted
    /// Written with U+FFFD in its stead.
    case replaced
    case lost
  }

  private struct Kind: Hashable {
    var name: String
    var fate: Fate
  }

  private let dialect: String
  private var kinds: [Kind] = []
  private var counts: [Kind: (count: Int, first: String)] = [:]

  init(dialect: String) { self.dialect = dialect }

  mutating func add(_ name: String, _ concept: String, _ fate: Fate) {
    // Switches of padanan's own mean nothing to others.
    guard ![TBXLabel.match, TBXLabel.context].contains(name) else { return }
    let kind = Kind(name: name, fate: fate)
    if counts[kind] == nil { kinds.append(kind) }
    counts[kind, default: (0, concept)].count += 1
  }

  var diagnostics: [Diagnostic] {
    kinds.map { kind in
      let (count, first) = counts[kind, default: (0, "")]
      let what = "\(count) × \(kind.name), first in “\(first)”"
      return switch kind.fate {
      case .noted:
        Diagnostic(.notHeld, .suggestion, "\(dialect) has no place for it, kept in a note: \(what)")
      case .replaced:
        Diagnostic(.notHeld, .warning, "XML has no such character, written as U+FFFD: \(what)")
      case .lost: Diagnostic(.notHeld, .warning, "\(dialect) cannot hold it, left out: \(what)")
      }
    }
  }
}

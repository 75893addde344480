import Glossary

/// The kind of a term for the choice of its equivalent: an acronym is rendered by an acronym.
enum TermKind: Sendable, Hashable {
  case full, short, acronym

  /// The kind by the type in the glossary; without one, by the shape: two to six capital letters,
  /// also with digits, full stops, hyphens or a plural `s`, are an acronym.
  init(_ term: Term) {
    switch term.type {
    case .acronym, .abbreviation: self = .acronym
    case .shortForm: self = .short
    case .fullForm, .phrase: self = .full
    case .variant, nil: self = TermKind.isAcronym(term.text) ? .acronym : .full
    }
  }

  private static func isAcronym(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    if bytes.count > 3, bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
    var capitals = 0
    var digits = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "&"): break
      default: return false
      }
    }
    return (2...6).contains(capitals) || (capitals == 1 && digits > 0)
  }
}

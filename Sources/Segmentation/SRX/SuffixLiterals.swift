/// Which literal endings a text must have for a regular expression to match right before a place.
///
/// `\b(?:Dr|Prof)\.\s*` can only match where the text, white space at its end left aside, ends
/// with `dr.` or `prof.` (ASCII case is folded: the answer only rules out, it never decides).
/// The pattern is read as a tree of alternatives, sequences and repetitions; whatever the reader
/// does not know may end in anything.
struct SuffixLiterals {
  /// The endings; one that is empty means that nothing can be ruled out.
  let endings: Set<[UInt8]>

  var rulesNothingOut: Bool { endings.contains([]) }

  init(_ pattern: String) {
    var parser = Parser(pattern)
    let tails = parser.alternatives()
    endings = parser.isUnknown ? [[]] : Set(tails.map(\.bytes))
  }

  /// A literal that ends the match. While it is whole, what stands before it in a sequence
  /// makes it longer.
  private struct Tail: Hashable {
    var bytes: [UInt8]
    var isWhole: Bool

    static let empty = Tail(bytes: [], isWhole: true)
    static let anything = Tail(bytes: [], isWhole: false)
  }

  private struct Parser {
    private var scalars: [Unicode.Scalar]
    private var index = 0
    private(set) var isUnknown = false
    private static let limit = 600

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// Reads up to the end or a closing parenthesis.
    mutating func alternatives() -> Set<Tail> {
      var all = sequence()
      while next == "|" {
        index += 1
        all.formUnion(sequence())
      }
      return all
    }

    private mutating func sequence() -> Set<Tail> {
      var elements: [Set<Tail>] = []
      while let scalar = next, scalar != "|", scalar != ")" {
        let element = atom()
        elements.append(quantified(element))
      }
      var tails: Set<Tail> = [.empty]
      for element in elements.reversed() {
        guard tails.contains(where: \.isWhole) else { break }
        var longer: Set<Tail> = []
        for tail in tails {
          if !tail.isWhole {
            longer.insert(tail)
            continue
          }
          for piece in element {
            longer.insert(Tail(bytes: piece.bytes + tail.bytes, isWhole: piece.isWhole))
          }
        }
        if longer.count > Parser.limit { return Set(tails.map { Tail(bytes: $0.bytes, isWhole: false) }) }
        tails = longer
      }
      return tails
    }

    private mutating func quantified(_ element: Set<Tail>) -> Set<Tail> {
      var minimum = 1
      var maximum = 1
      switch next {
      case "?": (minimum, maximum) = (0, 1)
      case "*": (minimum, maximum) = (0, .max)
      case "+": (minimum, maximum) = (1, .max)
      case "{":
        var digits = ""
        while let scalar = next, scalar != "}" {
          digits.unicodeScalars.append(scalar)
          index += 1
        }
        let bounds = digits.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
        minimum = bounds.first.flatMap { Int($0) } ?? 0
        maximum = bounds.count == 1 ? minimum : .max
      default: return element
      }
      index += 1
      if next == "?" || next == "+" { index += 1 }  // lazy, possessive
      // White space alone leaves no trace however often it is repeated.
      if element == [.empty] { return element }
      var tails = maximum == 1 ? element : Set(element.map { Tail(bytes: $0.bytes, isWhole: false) })
      if minimum == 0 { tails.insert(.empty) }
      return tails
    }

    private mutating func atom() -> Set<Tail> {
      guard let scalar = next else { return [.empty] }
      index += 1
      switch scalar {
      case "(": return group()
      case "[": return characterClass()
      case "\\": return escape()
      case ".": return [.anything]
      case "^", "$": return [.empty]
      default: return literal(scalar)
      }
    }

    private func literal(_ scalar: Unicode.Scalar) -> Set<Tail> {
      if scalar == " " || scalar == "\u{A0}" { return [.empty] }
      let folded =
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
      return [Tail(bytes: Array(String(folded).utf8), isWhole: true)]
    }

    private mutating func group() -> Set<Tail> {
      var isLookAround = false
      if next == "?" {
        index += 1
        // (?:…) (?i:…) (?=…) (?!…) (?<=…) (?<!…) (?>…) (?<name>…) (?i)
        var opener = ""
        while let scalar = next, !":=!>)".unicodeScalars.contains(scalar) {
          opener.unicodeScalars.append(scalar)
          index += 1
        }
        isLookAround = next == "=" || next == "!"
        if next == ")" {  // flags for what follows
          index += 1
          return [.empty]
        }
        index += 1
      }
      let inner = alternatives()
      if next == ")" { index += 1 } else { isUnknown = true }
      return isLookAround ? [.empty] : inner
    }

    private mutating func escape() -> Set<Tail> {
      guard let scalar = next else { return [.anything] }
      index += 1
      switch scalar {
      case "b", "B", "A", "Z", "z", "G", "s", "h", "v", "R", "n", "r", "t": return [.empty]
      case "d", "D", "w", "W", "S", "X": return [.anything]
      case "p", "P", "N", "x":
        if next == "{" { while let scalar = next, scalar != "}" { _ = scalar; index += 1 } }
        index += 1
        return [.anything]
      case "u":
        index += 4
        return [.anything]
      case "Q", "E":
        isUnknown = true
        return [.anything]
      default:
        // A letter or digit that is not known here may mean anything; punctuation means itself.
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { return [.anything] }
        return literal(scalar)
      }
    }

    /// A set of at most twelve plain characters is a choice among them; any other is anything.
    private mutating func characterClass() -> Set<Tail> {
      var members: Set<Tail> = []
      var isPlain = next != "^"
      var depth = 1
      while let scalar = next {
        index += 1
        switch scalar {
        case "]":
          depth -= 1
        case "[":
          depth += 1
          isPlain = false
        case "\\":
          guard let escaped = next else { break }
          index += 1
          if escaped.properties.isAlphabetic, escaped != "s" {
            isPlain = false
          } else if escaped == "s" {
            members.insert(.empty)
          } else {
            members.formUnion(literal(escaped))
          }
        case "-", "&":
          // A range or an intersection, unless it stands first or last.
          if next != "]" && !members.isEmpty { isPlain = false }
          members.formUnion(literal(scalar))
        default: members.formUnion(literal(scalar))
        }
        if depth == 0 { break }
      }
      return isPlain && members.count <= 12 ? members : [.anything]
    }
  }
}

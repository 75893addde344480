/// Finds the possible endings of the text that an ICU regular expression matches.
///
/// It parses alternatives, sequences, repetitions, classes and look-behind. A construct that it
/// does not support is assumed to match any text.
struct EndingParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var isUnknown = false
  private var isExact = true
  /// Number of groups and character classes around this point of the pattern.
  private var depth = 0
  /// Whether letters match in any case at this point of the pattern: `(?i)`, `(?i:…)`.
  private var ignoresCase = false
  /// The class that was parsed last; nil if the last atom was not a class.
  private var lastClass: CharacterSet?
  /// Maximum number of endings; if one more part of the pattern would give more, the endings found
  /// so far are used, and the text before them is not restricted.
  private static let limit = 600

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
  }

  /// The endings of a whole expression.
  struct Result {
    var endings: [RequiredEnding]
    /// Maximum number of characters that a match is assumed to have.
    var reach: Int
    /// Whether a match can end with white space.
    var mayEndInSpace: Bool
    /// Whether a text with one of the endings always matches the expression, if it is ASCII; white
    /// space at the end is ignored.
    var isExact: Bool
  }

  mutating func parse() -> Result {
    let all = alternatives()
    if isUnknown || index < scalars.count {
      return Result(
        endings: [.anything], reach: EndingParser.unbounded, mayEndInSpace: true, isExact: false)
    }
    var result = Result(
      endings: [], reach: all.reach, mayEndInSpace: false, isExact: isExact)
    for ending in all.endings { result.insert(ending) }
    return result
  }

  /// The endings of a part of the pattern, and the maximum number of characters that it matches.
  private struct Part {
    var endings: [RequiredEnding]
    var reach: Int

    static let nothing = Part(endings: [.empty], reach: 0)
  }

  /// Maximum number of characters assumed for a repetition without upper limit; white space has a
  /// lower one.
  private static let unbounded = 256
  /// Maximum nesting of groups and character classes.
  private static let maximumDepth = 64
  private static let space = RequiredEnding(steps: [.byte(.spaces)], isOpen: false)

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func alternatives() -> Part {
    var all = sequence()
    while next == "|" {
      index += 1
      let other = sequence()
      all.endings += other.endings
      all.reach = max(all.reach, other.reach)
    }
    return all
  }

  private mutating func sequence() -> Part {
    var elements: [Part] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      lastClass = nil
      if let word = plainCharacters() {
        elements.append(word)
      } else {
        let element = atom()
        elements.append(quantified(element))
      }
    }
    let reach = elements.reduce(0) { min($0 + $1.reach, EndingParser.unbounded) }
    var endings: [RequiredEnding] = [.empty]
    for element in elements.reversed() {
      guard endings.contains(where: { !$0.isOpen }) else { break }
      var longer: [RequiredEnding] = []
      for ending in endings {
        if ending.isOpen {
          longer.append(ending)
          continue
        }
        for piece in element.endings {
          longer.append(RequiredEnding(steps: piece.steps + ending.steps, isOpen: piece.isOpen))
        }
      }
      guard longer.count <= EndingParser.limit else {
        endings = endings.map { RequiredEnding(steps: $0.steps, isOpen: true) }
        break
      }
      endings = longer
    }
    return Part(endings: endings, reach: reach)
  }

  /// Parses literal letters and digits up to the next character of another kind or with a
  /// quantifier.
  ///
  /// Most of a rule is a list of abbreviations, which this parses fast.
  /// - Returns: nil if there are none.
  private mutating func plainCharacters() -> Part? {
    var steps: [RequiredEnding.Step] = []
    while let scalar = next, scalar.isASCII {
      let byte = UInt8(scalar.value)
      guard ByteSet.letters.contains(byte) || ByteSet.digits.contains(byte) else { break }
      // If case is ignored, K and S also match characters outside ASCII.
      if ignoresCase, [0x4B, 0x53].contains(byte & 0xDF) { break }
      if index + 1 < scalars.count, "?*+{".unicodeScalars.contains(scalars[index + 1]) { break }
      let set = ByteSet([byte])
      steps.append(.byte(ignoresCase ? set.caseless : set))
      index += 1
    }
    guard !steps.isEmpty else { return nil }
    return Part(endings: [RequiredEnding(steps: steps, isOpen: false)], reach: steps.count)
  }

  private mutating func quantified(_ element: Part) -> Part {
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
      maximum = bounds.count == 1 ? minimum : bounds.last.flatMap { Int($0) } ?? .max
    default: return element
    }
    index += 1
    if next == "+" { isExact = false }
    if next == "?" || next == "+" { index += 1 }  // lazy, possessive
    if element.endings == [EndingParser.space] {
      var endings: [RequiredEnding] = [EndingParser.space]
      if maximum > 1 {
        endings = [RequiredEnding(steps: [.spaces, .byte(.spaces)], isOpen: false)]
      }
      if minimum == 0 { endings = [RequiredEnding(steps: [.spaces], isOpen: false)] }
      return Part(endings: endings, reach: maximum == 1 ? 1 : 8)
    }
    if element.endings == [.empty] { return element }
    let reach =
      maximum == .max
      ? EndingParser.unbounded : min(element.reach * maximum, EndingParser.unbounded)
    if maximum > 1, let set = lastClass?.bytes {
      let run = RequiredEnding.Step.run(set)
      let endings =
        minimum == 0
        ? [RequiredEnding(steps: [run], isOpen: false)]
        : element.endings.map { RequiredEnding(steps: [run] + $0.steps, isOpen: $0.isOpen) }
      return Part(endings: endings, reach: min(maximum, 16))
    }
    var endings =
      maximum == 1
      ? element.endings
      : element.endings.map { RequiredEnding(steps: $0.steps, isOpen: true) }
    if minimum == 0 { endings.append(.empty) }
    return Part(endings: endings, reach: reach)
  }

  private mutating func atom() -> Part {
    guard let scalar = next else { return .nothing }
    index += 1
    switch scalar {
    case "(": return group()
    case "[":
      let set = characterClass()
      lastClass = set
      return Part(endings: set.endings, reach: 1)
    case "\\": return escape()
    case ".":
      isExact = false
      return Part(endings: CharacterSet(ascii: .ascii, includesHigh: true).endings, reach: 1)
    case "^":
      return Part(endings: [RequiredEnding(steps: [.start], isOpen: false)], reach: 0)
    case "$":
      isExact = false
      return .nothing
    default: return Part(endings: literal(scalar), reach: 1)
    }
  }

  /// Stops reading the pattern; nothing is known about its matches.
  private mutating func giveUp() -> Part {
    isUnknown = true
    index = scalars.count
    return .nothing
  }

  private func literal(_ scalar: Unicode.Scalar) -> [RequiredEnding] {
    if scalar == " " { return [EndingParser.space] }
    let bytes = Array(String(scalar).utf8)
    if bytes.count == 1 {
      var set = CharacterSet(ascii: ByteSet(bytes), includesHigh: false)
      if ignoresCase { set.ascii = set.ascii.caseless }
      set.includesHigh = ignoresCase && "KSks".unicodeScalars.contains(scalar)  // U+212A, U+017F
      return set.endings
    }
    if ignoresCase, scalar.properties.isCased {
      return CharacterSet(ascii: ByteSet([]), includesHigh: true).endings
    }
    return [RequiredEnding(bytes)]
  }

  private mutating func group() -> Part {
    depth += 1
    defer { depth -= 1 }
    guard depth <= EndingParser.maximumDepth else { return giveUp() }
    var opener = ""
    if next == "?" {
      index += 1
      // (?:…) (?i:…) (?=…) (?!…) (?<=…) (?<!…) (?>…) (?<name>…) (?i)
      while let scalar = next, !":=!>)".unicodeScalars.contains(scalar) {
        opener.unicodeScalars.append(scalar)
        index += 1
      }
      if let scalar = next { opener.unicodeScalars.append(scalar) }
      index += 1
      // A comment, or white space is ignored from here on.
      if opener.hasPrefix("#") || opener.prefix(while: { $0 != "-" }).contains("x") {
        isUnknown = !opener.hasPrefix("<")
      }
      if opener.hasSuffix(")") {  // flags for what follows in the group around
        if opener.contains("i") { ignoresCase = !opener.contains("-") }
        return .nothing
      }
    }
    let outer = ignoresCase
    defer { ignoresCase = outer }
    if opener.hasSuffix(":"), opener.contains("i") { ignoresCase = !opener.contains("-") }
    let start = index
    if opener == "<!", next == "[" {
      index += 1
      let set = characterClass()
      if next == ")", !set.isUnknown {
        index += 1
        return Part(
          endings: [RequiredEnding(steps: [.notAfter(set.ascii)], isOpen: false)], reach: 0)
      }
      index = start
    }
    let inner = alternatives()
    if next == ")" { index += 1 } else { isUnknown = true }
    lastClass = nil
    switch opener {
    case "=", "!", "<=", "<!":
      isExact = false
      return .nothing
    case ">":
      isExact = false
      return inner
    default: return inner
    }
  }

  private mutating func escape() -> Part {
    guard let scalar = next else { return .nothing }
    index += 1
    switch scalar {
    case "b", "B", "Z", "z", "G":
      isExact = false
      return .nothing
    case "A": return Part(endings: [RequiredEnding(steps: [.start], isOpen: false)], reach: 0)
    case "Q", "E", "R", "X", "K":
      isUnknown = true
      return .nothing
    default:
      let set = classEscape(scalar)
      lastClass = set
      return Part(endings: set.endings, reach: 1)
    }
  }

  /// The class or character of an escape: `scalar` is the character after the backslash.
  private mutating func classEscape(_ scalar: Unicode.Scalar) -> CharacterSet {
    switch scalar {
    case "s", "h", "v", "n", "r", "t": return CharacterSet(ascii: .spaces, includesHigh: false)
    case "d": return CharacterSet(ascii: .digits, includesHigh: true)
    case "w":
      return CharacterSet(ascii: ByteSet.letters.union(.digits).union([0x5F]), includesHigh: true)
    case "p": return property()
    case "P", "N", "k", "g":
      if next == "{" || next == "<" { _ = property() }
      return .unknown
    case "x", "u", "U", "c", "0":
      isUnknown = true
      return .unknown
    default:
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { return .unknown }
      guard scalar.isASCII else { return CharacterSet(other: scalar, ignoresCase: ignoresCase) }
      return CharacterSet(ascii: ByteSet([UInt8(scalar.value)]), includesHigh: false)
    }
  }

  private mutating func property() -> CharacterSet {
    var name = ""
    if next == "{" || next == "<" {
      index += 1
      while let scalar = next, scalar != "}", scalar != ">" {
        name.unicodeScalars.append(scalar)
        index += 1
      }
    } else if let scalar = next {
      name.unicodeScalars.append(scalar)
    }
    index += 1
    let ascii: ByteSet
    switch name {
    case "L", "Alphabetic", "L&", "Letter": ascii = .letters
    case "Lu", "Upper", "Uppercase": ascii = ignoresCase ? .letters : .capitals
    case "Ll", "Lower", "Lowercase": ascii = ignoresCase ? .letters : .smalls
    case "N", "Nd", "Digit": ascii = .digits
    default: return .unknown
    }
    return CharacterSet(ascii: ascii, includesHigh: true)
  }

  /// Parses a class up to its closing bracket.
  private mutating func characterClass() -> CharacterSet {
    depth += 1
    defer { depth -= 1 }
    guard depth <= EndingParser.maximumDepth else {
      _ = giveUp()
      return .unknown
    }
    var set = CharacterSet(ascii: ByteSet([]), includesHigh: false)
    let isNegated = next == "^"
    if isNegated { index += 1 }
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      index += 1
      var member: CharacterSet
      switch scalar {
      case "[":
        member = characterClass()
        set.isUnknown = set.isUnknown || member.isUnknown
      case "&" where next == "&", "-" where next == "[":
        set.isUnknown = true
        continue
      case "\\":
        guard let escaped = next else { continue }
        index += 1
        member = classEscape(escaped)
      default:
        member =
          scalar.isASCII
          ? CharacterSet(ascii: ByteSet([UInt8(scalar.value)]), includesHigh: false)
          : CharacterSet(other: scalar, ignoresCase: ignoresCase)
        if next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
          let last = scalars[index + 1]
          index += 2
          if last == "\\" || last == "[" || !last.isASCII || !scalar.isASCII || last < scalar {
            set.isUnknown = true
          } else {
            member.ascii = ByteSet(UInt8(scalar.value)...UInt8(last.value))
          }
        }
      }
      isFirst = false
      set.formUnion(member)
    }
    index += 1
    if ignoresCase { set.ascii = set.ascii.caseless }
    guard isNegated else { return set }
    return CharacterSet(
      ascii: ByteSet.ascii.subtracting(set.ascii), includesHigh: true, isUnknown: set.isUnknown)
  }

  /// The characters of a class; of those outside ASCII, only the ones named singly are listed.
  private struct CharacterSet {
    var ascii: ByteSet
    /// Members outside ASCII that are named singly, in UTF-8.
    var others: [[UInt8]] = []
    /// Whether there are other members outside ASCII.
    var includesHigh: Bool
    var isUnknown = false

    static let unknown = CharacterSet(ascii: .ascii, includesHigh: true, isUnknown: true)

    init(ascii: ByteSet, includesHigh: Bool, isUnknown: Bool = false) {
      self.ascii = ascii
      self.includesHigh = includesHigh
      self.isUnknown = isUnknown
    }

    init(other scalar: Unicode.Scalar, ignoresCase: Bool) {
      ascii = ByteSet([])
      includesHigh = ignoresCase && scalar.properties.isCased
      if !includesHigh { others = [Array(String(scalar).utf8)] }
    }

    /// The bytes of all members, for a run; nil if they are not known.
    var bytes: ByteSet? {
      if isUnknown { return nil }
      return others.reduce(includesHigh ? ascii.union(.high) : ascii) { $0.union($1) }
    }

    mutating func formUnion(_ other: CharacterSet) {
      others += other.others
      ascii = ascii.union(other.ascii)
      includesHigh = includesHigh || other.includesHigh
      isUnknown = isUnknown || other.isUnknown
    }

    /// The endings of text that ends with a member; a class with only white space matches any white
    /// space.
    var endings: [RequiredEnding] {
      if isUnknown { return [.anything] }
      if !includesHigh, others.isEmpty, !ascii.isEmpty, ascii.isSubset(of: .spaces) {
        return [EndingParser.space]
      }
      var endings: [RequiredEnding] = []
      if !ascii.isEmpty { endings.append(RequiredEnding(steps: [.byte(ascii)], isOpen: false)) }
      for other in others { endings.append(RequiredEnding(other)) }
      // Only the last byte of a character outside ASCII is compared, not its other bytes.
      if includesHigh { endings.append(RequiredEnding(steps: [.byte(.high)], isOpen: true)) }
      return endings.isEmpty ? [.anything] : endings
    }
  }
}

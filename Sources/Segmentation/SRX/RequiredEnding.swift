/// How a text must end for a regular expression to match right before a place: a few steps
/// backwards over its bytes, cheap enough to ask at every place.
///
/// `(?:Dr|Prof)\.\s*` needs `dr.` or `prof.` with any white space behind; `\p{Lu}\.` needs a
/// capital before the full stop. The answer only rules out, it never decides: what the
/// expression says beyond these steps is for ICU.
struct RequiredEnding: Hashable {
  enum Step: Hashable {
    /// One byte of the set.
    case byte(ByteSet)
    /// White space, or none.
    case spaces
    /// Bytes of the set, or none.
    case run(ByteSet)
    /// The paragraph's start.
    case start
    /// No byte of the set before this point; takes no byte itself.
    case notAfter(ByteSet)
  }

  /// In text order; matched from the last one backwards.
  var steps: [Step]
  /// Nothing may be said of what stands before the steps.
  var isOpen: Bool

  static let empty = RequiredEnding(steps: [], isOpen: false)
  static let anything = RequiredEnding(steps: [], isOpen: true)

  /// The bytes of a literal.
  init(_ bytes: [UInt8]) {
    self.init(steps: bytes.map { .byte(ByteSet([$0])) }, isOpen: false)
  }

  init(steps: [Step], isOpen: Bool) {
    self.steps = steps
    self.isOpen = isOpen
  }

  /// Whether nothing is ruled out.
  var isVoid: Bool {
    steps.allSatisfy { step in
      switch step {
      case .spaces, .run: true
      case .byte(let set): set == .all
      case .start, .notAfter: false
      }
    }
  }

  /// Whether a match is these bytes and nothing else, one for each step, so that it is known where
  /// it begins.
  var isWhole: Bool {
    !isOpen
      && steps.enumerated().allSatisfy { index, step in
        switch step {
        case .byte: true
        case .notAfter: index == 0
        case .spaces, .run, .start: false
        }
      }
  }

  /// Whether one of the steps takes white space, which stands for more than its own kind.
  var takesSpace: Bool {
    steps.contains { step in
      switch step {
      case .byte(let set), .run(let set): !set.isDisjoint(with: .spaces)
      case .spaces: true
      case .start, .notAfter: false
      }
    }
  }

  /// The last steps alone, where there are more: endings that differ far back become one.
  var shortened: RequiredEnding {
    guard !isWhole, steps.count > 8 else { return self }
    return RequiredEnding(steps: Array(steps.suffix(8)), isOpen: true)
  }

  /// The endings of which a match of `pattern` has one.
  static func endings(of pattern: String) -> EndingParser.Result {
    var parser = EndingParser(pattern)
    var result = parser.parse()
    result.endings = result.endings.map(\.shortened)
    return result
  }
}

extension EndingParser.Result {
  /// What it says of a match that a text has one of the endings.
  func evidence(of ending: RequiredEnding) -> EndingAutomaton.Evidence {
    guard ending.isWhole, !ending.steps.isEmpty else { return .possible }
    return isExact && !mayEndInSpace && !ending.takesSpace ? .certain : .located
  }

  /// Adds an ending, and as endings of their own what is left of it where its last steps stand for
  /// white space, which is left aside in the text too.
  mutating func insert(_ ending: RequiredEnding) {
    guard let last = ending.steps.last else {
      mayEndInSpace = true
      endings.append(ending)
      return
    }
    let shorter = RequiredEnding(steps: ending.steps.dropLast(), isOpen: ending.isOpen)
    switch last {
    case .byte(let set) where set.isDisjoint(with: .spaces): endings.append(ending)
    case .byte(let set):
      if !set.isSubset(of: .spaces) { endings.append(ending) }
      mayEndInSpace = true
      insert(shorter)
    case .spaces, .notAfter:
      mayEndInSpace = true
      insert(shorter)
    case .start:
      mayEndInSpace = true
      endings.append(ending)
    case .run(let set):
      endings.append(ending)
      var rest = EndingParser.Result(
        endings: [], reach: reach, mayEndInSpace: false, isExact: isExact)
      rest.insert(shorter)
      if rest.mayEndInSpace || !set.isDisjoint(with: .spaces) {
        mayEndInSpace = true
        endings += rest.endings
      }
    }
  }
}

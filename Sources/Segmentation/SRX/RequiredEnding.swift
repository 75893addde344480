/// How a text must end if a regular expression matches up to its end: a few steps (bytes, sets of
/// bytes, runs) that are compared backwards from the end.
///
/// `(?:Dr|Prof)\.\s*` requires `dr.` or `prof.` with any white space after it; `\p{Lu}\.` requires
/// a capital letter before the full stop. If a text does not have the ending, the expression does
/// not match. If it has, ICU usually decides, because the expression can require more than these
/// steps.
struct RequiredEnding: Hashable {
  enum Step: Hashable {
    /// One byte of the set.
    case byte(ByteSet)
    /// Any number of white space bytes, or none.
    case spaces
    /// Any number of bytes of the set, or none.
    case run(ByteSet)
    /// The start of the paragraph.
    case start
    /// The byte directly before this point is not in the set; matches no byte itself.
    case notAfter(ByteSet)
  }

  /// In text order; compared from the last one backwards.
  var steps: [Step]
  /// Whether a match can have other characters before the steps.
  var isOpen: Bool

  static let empty = RequiredEnding(steps: [], isOpen: false)
  static let anything = RequiredEnding(steps: [], isOpen: true)

  /// An ending with the bytes of a literal.
  init(_ bytes: [UInt8]) {
    self.init(steps: bytes.map { .byte(ByteSet([$0])) }, isOpen: false)
  }

  init(steps: [Step], isOpen: Bool) {
    self.steps = steps
    self.isOpen = isOpen
  }

  /// Whether every text has this ending.
  var isVoid: Bool {
    steps.allSatisfy { step in
      switch step {
      case .spaces, .run: true
      case .byte(let set): set == .all
      case .start, .notAfter: false
      }
    }
  }

  /// Whether a match consists of exactly these bytes, one for each step, so that its start is
  /// known.
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

  /// Whether one of the steps matches white space; any kind of white space is accepted there.
  var takesSpace: Bool {
    steps.contains { step in
      switch step {
      case .byte(let set), .run(let set): !set.isDisjoint(with: .spaces)
      case .spaces: true
      case .start, .notAfter: false
      }
    }
  }

  /// Only the last eight steps if there are more, so that endings that differ before them are
  /// equal.
  var shortened: RequiredEnding {
    guard !isWhole, steps.count > 8 else { return self }
    return RequiredEnding(steps: Array(steps.suffix(8)), isOpen: true)
  }

  /// The possible endings of the text that `pattern` matches; every match has one of them.
  static func endings(of pattern: String) -> EndingParser.Result {
    var parser = EndingParser(pattern)
    var result = parser.parse()
    result.endings = result.endings.map(\.shortened)
    return result
  }
}

extension EndingParser.Result {
  /// What can be concluded about a match from the fact that a text has the ending.
  func evidence(of ending: RequiredEnding) -> EndingAutomaton.Evidence {
    guard ending.isWhole, !ending.steps.isEmpty else { return .possible }
    return isExact && !mayEndInSpace && !ending.takesSpace ? .certain : .located
  }

  /// Adds an ending.
  ///
  /// If its last steps match white space, also adds what remains without them as separate endings,
  /// because white space at the end of the text is skipped too.
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

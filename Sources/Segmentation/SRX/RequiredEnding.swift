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

  /// The bytes of an ending that is one literal, ASCII letters small, and what may not stand
  /// before it; nil for any other.
  var literal: (bytes: [UInt8], notAfter: ByteSet)? {
    var bytes: [UInt8] = []
    var notAfter = ByteSet([])
    for (index, step) in steps.enumerated() {
      switch step {
      case .byte(let set):
        guard let byte = set.single else { return nil }
        bytes.append(byte)
      case .notAfter(let set):
        guard index == 0 else { return nil }
        notAfter = set
      case .start, .run, .spaces: return nil
      }
    }
    return bytes.isEmpty ? nil : (bytes, notAfter)
  }

  /// Whether a text ends as `steps` ask.
  /// - Parameters:
  ///   - end: the end of the text before the place, its white space left aside.
  ///   - start: where the paragraph begins.
  static func admits(
    _ steps: Slice<UnsafeBufferPointer<Step>>, _ text: UnsafeBufferPointer<UInt8>,
    endingAt end: Int, from start: Int
  ) -> Bool {
    var index = end
    var number = steps.endIndex
    while number > steps.startIndex {
      number -= 1
      switch steps[number] {
      case .byte(let set):
        guard index > start, set.contains(text[index - 1]) else { return false }
        index -= 1
      case .spaces: while index > start, isSpace(text[index - 1]) { index -= 1 }
      case .start: guard index == start else { return false }
      case .notAfter(let set): if index > start, set.contains(text[index - 1]) { return false }
      case .run(let set):
        // The steps before may begin anywhere in the run.
        let rest = steps[..<number]
        while !admits(rest, text, endingAt: index, from: start) {
          guard index > start, set.contains(text[index - 1]) else { return false }
          index -= 1
        }
        return true
      }
    }
    return true
  }

  /// Whether some text with these last bytes may be admitted.
  func mayEnd(with bytes: [UInt8]) -> Bool {
    var index = bytes.count
    for step in steps.reversed() {
      guard index > 0 else { return true }
      switch step {
      case .byte(let set):
        guard set.contains(bytes[index - 1]) else { return false }
        index -= 1
      case .notAfter(let set): if set.contains(bytes[index - 1]) { return false }
      case .spaces: if isSpace(bytes[index - 1]) { return true }
      // What stands before a run is looked for behind it only where the run takes nothing.
      case .run(let set): if set.contains(bytes[index - 1]) { return true }
      case .start: return false
      }
    }
    return true
  }

  /// The last steps alone, where there are more: endings that differ far back become one.
  var shortened: RequiredEnding {
    guard literal == nil, steps.count > 8 else { return self }
    return RequiredEnding(steps: Array(steps.suffix(8)), isOpen: true)
  }

  /// The endings of which a match of `pattern` has one.
  static func endings(of pattern: String) -> EndingParser.Result {
    var parser = EndingParser(pattern)
    var result = parser.parse()
    result.endings = Set(result.endings.map(\.shortened))
    return result
  }
}

extension EndingParser.Result {
  /// Adds an ending, and as endings of their own what is left of it where its last steps stand for
  /// white space, which is left aside in the text too.
  mutating func insert(_ ending: RequiredEnding) {
    guard let last = ending.steps.last else {
      mayEndInSpace = true
      endings.insert(ending)
      return
    }
    let shorter = RequiredEnding(steps: ending.steps.dropLast(), isOpen: ending.isOpen)
    switch last {
    case .byte(let set) where set.isDisjoint(with: .spaces): endings.insert(ending)
    case .byte(let set):
      if !set.isSubset(of: .spaces) { endings.insert(ending) }
      mayEndInSpace = true
      insert(shorter)
    case .spaces, .notAfter:
      mayEndInSpace = true
      insert(shorter)
    case .start:
      mayEndInSpace = true
      endings.insert(ending)
    case .run(let set):
      endings.insert(ending)
      var rest = EndingParser.Result(endings: [], reach: reach, mayEndInSpace: false)
      rest.insert(shorter)
      if rest.mayEndInSpace || !set.isDisjoint(with: .spaces) {
        mayEndInSpace = true
        endings.formUnion(rest.endings)
      }
    }
  }
}

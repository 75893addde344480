import TextModel

/// Finds all rules whose required ending occurs directly before a byte position, in one backward
/// walk over the bytes.
///
/// The endings are stored in a tree, read from their last step to the first; a step is a set of
/// bytes or the start of the paragraph. A state is the set of tree nodes reached after the bytes
/// read so far. States and the moves between them are built when first needed and cached (Thompson
/// 1968), so a walk costs one lookup per byte; usually it ends after two or three bytes. An ending
/// is reported one byte late, by the move past its first byte: only then is the preceding byte
/// known, so that the walk can check whether it is allowed.
///
/// A walk reads at most ``reach`` bytes, so that a paragraph of one repeated closing mark costs time
/// in proportion to its length.
struct EndingAutomaton {
  /// What finding an ending tells about a match of the regular expression it was derived from.
  enum Evidence {
    /// A match is possible.
    case possible
    /// A match, if any, begins at the start of the ending.
    case located
    /// A match is certain, unless the character directly before the ending is outside ASCII.
    case certain
  }

  /// A rule that can match at the position.
  struct Candidate {
    var rule: Int
    var evidence: Evidence
    /// UTF-8 offset at which the ending begins.
    var start: Int
  }

  private struct End {
    var rule: Int
    var evidence: Evidence
  }

  private struct Node {
    var step: RequiredEnding.Step?
    var children: [Int32] = []
    /// The endings whose first step, in text order, is this node.
    var ends: [End] = []
  }

  private struct Move {
    /// The next state; -1 if the walk ends.
    var state: Int32
    /// The endings completed by the move, as indices in `ends`.
    var ends: Range<Int>
  }

  private var nodes = [Node()]
  /// Number of bytes that a walk reads: the length of the longest ending, and at least 128. A run
  /// that is longer is not an ending.
  private var reach = 128
  /// Rules without a required ending: always candidates.
  private var everywhere: [Int] = []

  /// For each state, its nodes in order; the first state contains only the root.
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// For each state and each symbol (a byte or the paragraph's start), the index in `moves`; -1 if
  /// the move is not built yet.
  ///
  /// Move 0 ends the walk.
  private var table: [Int32] = []
  private var moves: [Move] = []
  private var ends: [End] = []

  private static let paragraphStart = 256
  private static let symbols = 257
  /// Above this number of states the cache is cleared and rebuilt, to limit memory.
  private static let limit = 4096

  mutating func insert(_ ending: RequiredEnding, rule: Int, _ evidence: Evidence) {
    guard !ending.isVoid else { return everywhere.append(rule) }
    reach = max(reach, ending.steps.count + 1)
    var node = 0
    for step in ending.steps.reversed() {
      if let child = nodes[node].children.first(where: { nodes[Int($0)].step == step }) {
        node = Int(child)
      } else {
        nodes[node].children.append(Int32(nodes.count))
        node = nodes.count
        nodes.append(Node(step: step))
      }
    }
    nodes[node].ends.append(End(rule: rule, evidence: evidence))
    forget()
  }

  /// For each byte value, whether an ending can end with it.
  mutating func finalBytes() -> [Bool] {
    if states.isEmpty { begin() }
    return (0..<256).map { move(from: 0, behind: $0) > 0 }
  }

  /// Adds the rules whose ending matches directly before `end`; can contain duplicates.
  mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int,
    into candidates: inout [Candidate]
  ) {
    for rule in everywhere {
      candidates.append(Candidate(rule: rule, evidence: .possible, start: end))
    }
    guard end > start else { return }
    if states.isEmpty || states.count > EndingAutomaton.limit { begin() }
    var state: Int32 = 0
    var index = end
    while end - index <= reach {
      let symbol = index > start ? Int(text[index - 1]) : EndingAutomaton.paragraphStart
      let number = move(from: state, behind: symbol)
      if number == 0 { return }
      let move = moves[number]
      for end in move.ends {
        candidates.append(
          Candidate(rule: ends[end].rule, evidence: ends[end].evidence, start: index))
      }
      if move.state < 0 { return }
      state = move.state
      index -= 1
    }
  }

  /// The index in `moves` for a symbol: a byte or the paragraph's start.
  @inline(__always)
  private mutating func move(from state: Int32, behind symbol: Int) -> Int {
    let cell = Int(state) * EndingAutomaton.symbols + symbol
    let known = table[cell]
    return known >= 0 ? Int(known) : makeMove(from: state, behind: symbol)
  }

  private mutating func makeMove(from state: Int32, behind symbol: Int) -> Int {
    var open: [Int32] = []
    let firstEnd = ends.count
    for node in states[Int(state)] { leave(node, behind: symbol, for: &open) }
    var number = 0
    if !open.isEmpty || ends.count > firstEnd {
      number = moves.count
      let next = open.isEmpty ? -1 : self.state(of: EndingAutomaton.inOrder(open))
      moves.append(Move(state: next, ends: firstEnd..<ends.count))
    }
    table[Int(state) * EndingAutomaton.symbols + symbol] = Int32(number)
    return number
  }

  /// Adds the nodes reached from a node by a symbol, and the endings completed by this move.
  private mutating func leave(_ node: Int32, behind symbol: Int, for open: inout [Int32]) {
    func admits(_ set: ByteSet) -> Bool { symbol < 256 && set.contains(UInt8(symbol)) }
    ends += nodes[Int(node)].ends
    switch nodes[Int(node)].step {
    case .run(let set): if admits(set) { open.append(node) }
    case .spaces: if admits(.spaces) { open.append(node) }
    case .byte, .start, .notAfter, nil: break
    }
    for child in nodes[Int(node)].children {
      switch nodes[Int(child)].step {
      case .byte(let set): if admits(set) { open.append(child) }
      case .run, .spaces: leave(child, behind: symbol, for: &open)
      case .start:
        if symbol == EndingAutomaton.paragraphStart { leave(child, behind: symbol, for: &open) }
      case .notAfter(let set): if !admits(set) { leave(child, behind: symbol, for: &open) }
      case nil: break
      }
    }
  }

  /// Sorted, without duplicates.
  private static func inOrder(_ nodes: [Int32]) -> [Int32] {
    var ordered: [Int32] = []
    for node in nodes.sorted() where ordered.last != node { ordered.append(node) }
    return ordered
  }

  private mutating func state(of nodes: [Int32]) -> Int32 {
    if let known = numbers[nodes] { return known }
    let number = Int32(states.count)
    states.append(nodes)
    numbers[nodes] = number
    table.append(contentsOf: repeatElement(-1, count: EndingAutomaton.symbols))
    return number
  }

  private mutating func begin() {
    forget()
    moves = [Move(state: -1, ends: 0..<0)]
    _ = state(of: [0])
  }

  private mutating func forget() {
    guard !states.isEmpty else { return }
    states = []
    numbers = [:]
    table = []
    moves = []
    ends = []
  }
}

import TextModel

/// Finds the rules whose required ending stands right before a place, all of them in one walk
/// backwards over the bytes.
///
/// The endings are a tree of their steps, the last step first. A state is the set of nodes that the
/// bytes walked over lead to. States, and the moves between them, are made when a text first asks
/// for them, and kept (Thompson 1968), so that a walk costs one look-up a byte; at most places it is
/// over after two or three. An ending is reported by the move that leaves its last node: then the
/// byte before it is known, and whether it may stand there.
struct EndingAutomaton {
  /// What an ending says of a match of the expression that it was read from.
  enum Evidence {
    /// That there may be one.
    case possible
    /// That if there is one it begins where the ending does.
    case located
    /// That there is one, where no character beyond ASCII stands before the ending.
    case certain
  }

  /// A rule that may fit.
  struct Candidate {
    var rule: Int
    var evidence: Evidence
    /// Where the ending begins.
    var start: Int
  }

  private struct End {
    var rule: Int
    var evidence: Evidence
  }

  private struct Node {
    var step: RequiredEnding.Step?
    var children: [Int32] = []
    /// The endings whose first step it is.
    var ends: [End] = []
  }

  private struct Move {
    /// The next state, or -1 where the walk is over.
    var state: Int32
    /// The ends that were reached: indices of `ends`.
    var ends: Range<Int>
  }

  private var nodes = [Node()]
  /// Rules that may fit anywhere.
  private var everywhere: [Int] = []

  /// For each state, its nodes in order; the first state holds the root alone.
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// For each state and each byte or the paragraph's start: which of `moves`, or -1 where it is not
  /// made yet.
  ///
  /// Move 0 has no target state.
  private var table: [Int32] = []
  private var moves: [Move] = []
  private var ends: [End] = []

  private static let paragraphStart = 256
  private static let symbols = 257
  /// More states than this are forgotten and made again: no text may fill the memory.
  private static let limit = 4096

  mutating func insert(_ ending: RequiredEnding, rule: Int, _ evidence: Evidence) {
    guard !ending.isVoid else { return everywhere.append(rule) }
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

  /// Whether some ending may end with a byte, for each.
  mutating func finalBytes() -> [Bool] {
    if states.isEmpty { begin() }
    return (0..<256).map { move(from: 0, behind: $0) > 0 }
  }

  /// Adds the rules whose ending admits `text[..<end]`, some perhaps twice.
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
    while true {
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

  /// Which of `moves` a byte leads to, or the paragraph's start.
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

  /// Adds the nodes that a symbol leads to from a node, and the ends that it leaves.
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

  /// Sorted, each once.
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

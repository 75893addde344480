import TextModel

/// Finds all rules whose required ending occurs directly before a byte position, in one backward
/// walk over the bytes.
///
/// The endings are stored in a tree (``EndingTree``), read from their last step to the first; a step
/// is a set of bytes or the start of the paragraph. A state is the set of tree nodes reached after the bytes
/// read so far. States and the moves between them are built when first needed and cached (Thompson
/// 1968), so a walk costs one lookup per byte; usually it ends after two or three bytes. An ending
/// is reported one byte late, by the move past its first byte: only then is the preceding byte
/// known, so that the walk can check whether it is allowed.
///
/// A walk reads at most ``Table/reach`` bytes, so that a paragraph of one repeated closing mark costs time
/// in proportion to its length.
struct EndingAutomaton {
  /// What finding an ending tells about a match of the regular expression it was derived from.
  enum Evidence: Int {
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

  /// The end of an ending, seen from the end of the text.
  struct End: Hashable {
    var rule: Int
    var evidence: Evidence
  }

  /// The tree of all endings (``EndingTree``), level by level: the children of a node are numbered
  /// one after another, and so are its endings.
  struct Table: Hashable {
    /// Number of bytes that a walk reads.
    var reach: Int
    /// Rules without a required ending: always candidates.
    var everywhere: [Int]
    /// The distinct steps.
    var steps: [RequiredEnding.Step] = []
    /// For each node, the index of its step; -1 for the root.
    private(set) var stepNumbers: [Int32] = []
    /// For each node, the number of its first child; the children end where those of the next node
    /// begin.
    private(set) var firstChildren: [Int32] = [1]
    /// For each node, the index in `ends` of its first ending.
    private(set) var firstEnds: [Int32] = [0]
    private(set) var ends: [End] = []

    init(reach: Int, everywhere: [Int]) {
      self.reach = reach
      self.everywhere = everywhere
    }

    mutating func reserve(nodes: Int) {
      stepNumbers.reserveCapacity(nodes)
      firstChildren.reserveCapacity(nodes + 1)
      firstEnds.reserveCapacity(nodes + 1)
    }

    /// Appends the next node.
    mutating func append(step: Int, children: Int) {
      let node = stepNumbers.count
      stepNumbers.append(Int32(step))
      firstChildren.append(firstChildren[node] + Int32(children))
      firstEnds.append(Int32(ends.count))
    }

    /// Appends an ending of the node that was appended last.
    mutating func append(_ end: End) {
      ends.append(end)
      firstEnds[firstEnds.count - 1] += 1
    }

    func children(of node: Int32) -> Range<Int32> {
      firstChildren[Int(node)]..<firstChildren[Int(node) + 1]
    }

    func ends(of node: Int32) -> ArraySlice<End> {
      ends[Int(firstEnds[Int(node)])..<Int(firstEnds[Int(node) + 1])]
    }

    func step(of node: Int32) -> RequiredEnding.Step? {
      let number = Int(stepNumbers[Int(node)])
      return number < 0 ? nil : steps[number]
    }
  }

  private struct Move {
    /// The next state; -1 if the walk ends.
    var state: Int32
    /// The endings completed by the move, as indices in `ends`.
    var ends: Range<Int>
  }

  let tree: Table

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

  init(_ tree: Table) { self.tree = tree }

  /// For each byte value, whether an ending can end with it.
  mutating func finalBytes() -> ByteSet {
    if states.isEmpty { begin() }
    return ByteSet((0...255).filter { move(from: 0, behind: Int($0)) > 0 })
  }

  /// Adds the rules whose ending matches directly before `end`; can contain duplicates.
  mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int,
    into candidates: inout [Candidate]
  ) {
    for rule in tree.everywhere {
      candidates.append(Candidate(rule: rule, evidence: .possible, start: end))
    }
    guard end > start else { return }
    if states.isEmpty || states.count > EndingAutomaton.limit { begin() }
    var state: Int32 = 0
    var index = end
    while end - index <= tree.reach {
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
    ends += tree.ends(of: node)
    switch tree.step(of: node) {
    case .run(let set): if admits(set) { open.append(node) }
    case .spaces: if admits(.spaces) { open.append(node) }
    case .byte, .start, .notAfter, nil: break
    }
    for child in tree.children(of: node) {
      switch tree.step(of: child) {
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
    states = []
    numbers = [:]
    table = []
    moves = []
    ends = []
  }
}

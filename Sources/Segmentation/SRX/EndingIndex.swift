import TextModel

/// Finds the rules whose required ending stands right before a place.
struct EndingIndex {
  /// A rule that may fit.
  struct Candidate: Comparable {
    var rule: Int
    /// Where a match of its `beforebreak` must begin, where the ending is the whole of it.
    var start: Int?

    static func < (a: Candidate, b: Candidate) -> Bool { a.rule < b.rule }
  }

  private struct Node {
    var children: [(byte: UInt8, node: Int)] = []
    var rules: [(rule: Int, notAfter: ByteSet, isWhole: Bool)] = []
  }

  /// A trie of literal endings, last byte first, in small ASCII letters.
  private var nodes = [Node()]
  private var others: [(ending: RequiredEnding, rule: Int)] = []
  /// The steps of all `others` in one array, and which of them are whose.
  private var steps: [RequiredEnding.Step] = []
  private var stepRanges: [Range<Int>] = []
  /// For the last three bytes before a place, which list of `others` to try; filled in as texts
  /// ask for them, each cell holding the bytes that it was filled for last.
  private var cells = [(bytes: UInt32, list: Int32)](repeating: (0, -1), count: 1 << 12)
  private var lists: [[Int]] = []
  /// Rules that may fit anywhere, even at the paragraph's start.
  private var everywhere: [Int] = []

  mutating func insert(_ ending: RequiredEnding, rule: Int) {
    if ending.isVoid {
      everywhere.append(rule)
    } else if let literal = ending.literal {
      insert(literal.bytes, notAfter: literal.notAfter, rule: rule, isWhole: !ending.isOpen)
    } else {
      others.append((ending, rule))
      stepRanges.append(steps.count..<steps.count + ending.steps.count)
      steps += ending.steps
    }
  }

  private mutating func insert(
    _ literal: [UInt8], notAfter: ByteSet, rule: Int, isWhole: Bool
  ) {
    var current = 0
    for byte in literal.reversed() {
      if let child = nodes[current].children.first(where: { $0.byte == byte }) {
        current = child.node
      } else {
        nodes.append(Node())
        nodes[current].children.append((byte, nodes.count - 1))
        current = nodes.count - 1
      }
    }
    nodes[current].rules.append((rule, notAfter, isWhole))
  }

  /// Whether some ending may end with a byte.
  var finalBytes: [Bool] {
    var bytes = (UInt8(0)...255).map { byte in
      others.contains { $0.ending.mayEnd(with: [byte]) }
    }
    for child in nodes[0].children {
      bytes[Int(child.byte)] = true
      if (0x61...0x7A).contains(child.byte) { bytes[Int(child.byte) & ~0x20] = true }
    }
    return bytes
  }

  /// Adds the rules whose ending admits `text[..<end]`, some perhaps twice.
  mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int,
    into candidates: inout [Candidate]
  ) {
    for rule in everywhere { candidates.append(Candidate(rule: rule)) }
    guard end > start else { return }
    let list = likely(in: text, endingAt: end, from: start)
    steps.withUnsafeBufferPointer { steps in
      for number in lists[list]
      where RequiredEnding.admits(steps[stepRanges[number]], text, endingAt: end, from: start) {
        candidates.append(Candidate(rule: others[number].rule))
      }
    }
    var current = 0
    var index = end
    while index > start {
      index -= 1
      let byte = text[index]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard let child = nodes[current].children.first(where: { $0.byte == folded }) else { return }
      current = child.node
      for entry in nodes[current].rules
      where index == start || !entry.notAfter.contains(text[index - 1]) {
        candidates.append(Candidate(rule: entry.rule, start: entry.isWhole ? index : nil))
      }
    }
  }

  /// The list of the `others` that the last bytes of a text do not rule out.
  private mutating func likely(
    in text: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int
  ) -> Int {
    let count = min(3, end - start)
    var bytes: UInt32 = 0
    for index in end - count..<end { bytes = bytes << 8 | UInt32(text[index]) }
    let cell = Int((bytes &* 0x9E37_79B1) >> 20)
    // Fewer than three bytes are rare, and are looked up anew.
    if count == 3, cells[cell].bytes == bytes, cells[cell].list >= 0 {
      return Int(cells[cell].list)
    }
    let tail = Array(text[end - count..<end])
    let numbers = others.indices.filter { others[$0].ending.mayEnd(with: tail) }
    let list = lists.firstIndex(of: numbers) ?? lists.count
    if list == lists.count { lists.append(numbers) }
    if count == 3 { cells[cell] = (bytes, Int32(list)) }
    return list
  }
}

internal import CLanguageData
internal import TextModel

/// The built-in rules with the results of their analysis, as a table in the program.
///
/// Reading the table takes about a hundredth of the work of reading the SRX file and analysing its
/// expressions. A test makes the table again from the SRX file and compares it with
/// `Resources/padanan.rules`; with `RECORD_SNAPSHOTS=1` in the environment it writes that file.
///
/// The table has a version, the number of languages, and for each its tag, the length of its block
/// and the block. Numbers are in LEB128.
enum PreparedRules {
  /// Changes with the layout of the table.
  private static let version = 2

  /// The languages in the table.
  private static let languages: [LanguageTag] = [.indonesian, .english, .malay]

  /// The rules of a language; nil if the table does not have exactly its tag.
  static func rules(for language: LanguageTag) -> SegmentationRules? {
    var count = 0
    let start = clanguagedata_segmentation_rules(&count)
    return rules(for: language, in: UnsafeBufferPointer(start: start, count: count))
  }

  static func rules(
    for language: LanguageTag, in table: UnsafeBufferPointer<UInt8>
  ) -> SegmentationRules? {
    var reader = TableReader(table)
    guard reader.number() == version else { return nil }
    for _ in 0..<reader.number() {
      let tag = reader.text()
      let length = reader.number()
      if tag == language.description { return reader.rules(of: language) }
      reader.skip(length)
    }
    return nil
  }

  /// The table, made from the SRX file.
  static func made() throws(PadananError) -> [UInt8] {
    var table = TableWriter()
    table.add(version)
    table.add(languages.count)
    for language in languages {
      var block = TableWriter()
      try block.add(
        SegmentationRules(analysing: SRXDocument.builtIn(), for: language, .whenNeeded))
      table.add(language.description)
      table.add(block.bytes.count)
      table.bytes += block.bytes
    }
    return table.bytes
  }
}

/// Writes the table of ``PreparedRules``.
private struct TableWriter {
  var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ set: ByteSet) {
    for word in 0..<4 {
      for byte in 0..<8 { bytes.append(UInt8(set.bits[word] >> (8 * byte) & 255)) }
    }
  }

  mutating func add(_ rules: SegmentationRules) throws(PadananError) {
    add(rules.rules.count)
    for plan in rules.rules {
      add(plan.rule.name)
      add(plan.rule.before)
      add(plan.rule.after)
      add(plan.rule.line)
      add(plan.reach)
      add(
        (plan.rule.effect == .isBreak ? 1 : 0) | (plan.mayEndInSpace ? 2 : 0)
          | (plan.seesOnlyForward ? 4 : 0) | plan.searching.rawValue << 3)
    }
    add(rules.endings.tree)
    add(rules.finalBytes)
    add(rules.breakEndings.tree)
    let openings = try Openings(of: rules.rules)
    add(openings.first)
    add(openings.second.count / Openings.characters)
    add(openings.second)
    for row in openings.rows { add(row) }
  }

  /// Adds openings, four in a byte.
  private mutating func add(_ openings: [CompiledRule.Opening]) {
    for start in stride(from: 0, to: openings.count, by: 4) {
      bytes.append((0..<4).reduce(0) { $0 | openings[start + $1].rawValue << UInt8(2 * $1) })
    }
  }

  private mutating func add(_ tree: EndingAutomaton.Table) {
    add(tree.reach)
    add(tree.everywhere.count)
    for rule in tree.everywhere { add(rule) }
    add(tree.steps.count)
    for step in tree.steps {
      switch step {
      case .byte(let set):
        add(0)
        add(set)
      case .run(let set):
        add(1)
        add(set)
      case .notAfter(let set):
        add(2)
        add(set)
      case .spaces: add(3)
      case .start: add(4)
      }
    }
    add(tree.stepNumbers.count)
    for node in tree.stepNumbers.indices {
      let number = Int32(node)
      add(Int(tree.stepNumbers[node]) + 1)
      add(tree.children(of: number).count)
      add(tree.ends(of: number).count)
      for end in tree.ends(of: number) { add(end.rule << 2 | end.evidence.rawValue) }
    }
  }
}

/// Reads the table of ``PreparedRules``; reads zeros behind its end.
private struct TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func byte() -> UInt8 {
    guard index < bytes.count else { return 0 }
    index += 1
    return bytes[index - 1]
  }

  mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      let next = byte()
      value |= UInt(next & 0x7F) << shift
      if next < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
  }

  mutating func skip(_ count: Int) { index = min(index + max(count, 0), bytes.count) }

  mutating func text() -> String {
    let count = number()
    let start = index
    skip(count)
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func set() -> ByteSet {
    var bits = SIMD4<UInt64>()
    for word in 0..<4 { for place in 0..<8 { bits[word] |= UInt64(byte()) << (8 * UInt64(place)) } }
    return ByteSet(bits: bits)
  }

  /// The rules of a block.
  mutating func rules(of language: LanguageTag) -> SegmentationRules {
    let count = number()
    var plans: [RulePlan] = []
    plans.reserveCapacity(count)
    for _ in 0..<count {
      let (name, before, after) = (text(), text(), text())
      let (line, reach, flags) = (number(), number(), number())
      plans.append(
        RulePlan(
          SRXRule(
            name: name, effect: flags & 1 != 0 ? .isBreak : .noBreak, before: before, after: after,
            line: line),
          file: SRXDocument.builtInFile, reach: reach, mayEndInSpace: flags & 2 != 0,
          searching: RulePlan.Searching(rawValue: flags >> 3) ?? .none,
          seesOnlyForward: flags & 4 != 0))
    }
    let endings = tree()
    let finalBytes = set()
    let breakEndings = tree()
    let first = openings(count << 8)
    let second = openings(number() * Openings.characters)
    return SegmentationRules(
      language: language, rules: plans, endings: EndingAutomaton(endings), finalBytes: finalBytes,
      breakEndings: EndingAutomaton(breakEndings),
      openings: Openings(first: first, second: second) { number() })
  }

  /// Reads openings, four in a byte.
  private mutating func openings(_ count: Int) -> [CompiledRule.Opening] {
    var openings: [CompiledRule.Opening] = []
    openings.reserveCapacity(count)
    for _ in 0..<count / 4 {
      let four = byte()
      for place in UInt8(0)..<4 {
        openings.append(CompiledRule.Opening(rawValue: four >> (2 * place) & 3) ?? .unknown)
      }
    }
    return openings
  }

  private mutating func tree() -> EndingAutomaton.Table {
    let reach = number()
    var everywhere: [Int] = []
    for _ in 0..<number() { everywhere.append(number()) }
    var tree = EndingAutomaton.Table(reach: reach, everywhere: everywhere)
    for _ in 0..<number() {
      switch number() {
      case 0: tree.steps.append(.byte(set()))
      case 1: tree.steps.append(.run(set()))
      case 2: tree.steps.append(.notAfter(set()))
      case 3: tree.steps.append(.spaces)
      default: tree.steps.append(.start)
      }
    }
    let nodes = number()
    tree.reserve(nodes: nodes)
    for _ in 0..<nodes {
      let (step, children, count) = (number() - 1, number(), number())
      tree.append(step: step, children: children)
      for _ in 0..<count {
        let end = number()
        tree.append(
          EndingAutomaton.End(
            rule: end >> 2, evidence: EndingAutomaton.Evidence(rawValue: end & 3) ?? .possible))
      }
    }
    return tree
  }
}

import TextFiles
import TextModel

/// A value of a ``SpillTable``.
protocol SpillValue {
  /// Adds another value of the same key; the order of values must not count.
  mutating func merge(_ other: Self)
  /// Writes the value without a line feed.
  func append(to line: inout [UInt8])
  /// Reads what ``append(to:)`` wrote.
  init(line: ArraySlice<UInt8>) throws(PadananError)
}

/// Values by key, merged, in bounded memory.
///
/// When the table is full, its values go to a temporary file, sorted by key (a run); the runs are
/// merged when the table is read.
final class SpillTable<Value: SpillValue> {
  /// The number of runs that are merged into one.
  private static var mostRuns: Int { 64 }

  /// The maximum number of keys in memory.
  private let limit: Int
  private var values: [[UInt8]: Value] = [:]
  private var file: SpillFile?
  /// The ranges of the runs in the file.
  private var runs: [Range<Int>] = []

  init(limit: Int) { self.limit = limit }

  /// Whether a part of the values is in a file.
  var hasSpilled: Bool { !runs.isEmpty }

  /// The values, if none is in a file.
  var inMemory: some Collection<Value> { values.values }

  /// Adds a value to that of its key.
  func add(_ key: [UInt8], _ value: Value) throws(PadananError) {
    if values[key]?.merge(value) == nil {
      values[key] = value
      if values.count >= limit { try spill() }
    }
  }

  /// Calls a function with every key and its value, in the order of the keys' bytes. It can be called
  /// again.
  func forEach(_ body: ([UInt8], Value) throws -> Void) throws {
    var reader = try reader()
    while let (key, value) = try reader.next() { try body(key, value) }
  }

  /// The values in the order of their keys.
  struct Reader {
    private var sorted: IndexingIterator<[(key: [UInt8], value: Value)]>
    private var merge: RunMerge?
    private var ahead: (key: [UInt8], value: Value)?
    private var isAtEnd = false

    fileprivate init(_ sorted: [(key: [UInt8], value: Value)], _ merge: RunMerge?) {
      self.sorted = sorted.makeIterator()
      self.merge = merge
    }

    mutating func next() throws(PadananError) -> (key: [UInt8], value: Value)? {
      guard let group = try merge?.next() else { return sorted.next() }
      return (group.key, try SpillTable.value(of: group.lines))
    }

    /// The value of a key that is not before the key of an earlier call; nil if there is none.
    mutating func value(of key: [UInt8]) throws(PadananError) -> Value? {
      while !isAtEnd {
        if let ahead {
          if ahead.key == key { return ahead.value }
          if key.lexicographicallyPrecedes(ahead.key) { return nil }
        }
        ahead = try next()
        isAtEnd = ahead == nil
      }
      return nil
    }
  }

  /// A reader from the first key.
  func reader() throws(PadananError) -> Reader {
    guard hasSpilled else { return Reader(sorted, nil) }
    try spill()
    guard let file else { return Reader([], nil) }
    return Reader([], try RunMerge(file, runs))
  }

  private var sorted: [(key: [UInt8], value: Value)] {
    values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  private static func value(of lines: [[UInt8]]) throws(PadananError) -> Value {
    var value = try Value(line: lines[0][...])
    for line in lines.dropFirst() { value.merge(try Value(line: line[...])) }
    return value
  }

  private func spill() throws(PadananError) {
    guard !values.isEmpty else { return }
    let file: SpillFile
    if let old = self.file { file = old } else { file = try SpillFile() }
    self.file = file
    let start = file.size
    var block: [UInt8] = []
    for (key, value) in sorted {
      block.append(contentsOf: key)
      block.append(0x09)
      value.append(to: &block)
      block.append(0x0A)
      if block.count > 1 << 18 {
        try file.append(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try file.append(block)
    runs.append(start..<file.size)
    values.removeAll(keepingCapacity: true)
    if runs.count >= SpillTable.mostRuns { try compact() }
  }

  /// Merges all runs into one, in a new file.
  private func compact() throws(PadananError) {
    guard let old = file else { return }
    let new = try SpillFile()
    var merge = try RunMerge(old, runs)
    var block: [UInt8] = []
    while let group = try merge.next() {
      block.append(contentsOf: group.key)
      block.append(0x09)
      if group.lines.count == 1 {
        block.append(contentsOf: group.lines[0])
      } else {
        try SpillTable.value(of: group.lines).append(to: &block)
      }
      block.append(0x0A)
      if block.count > 1 << 18 {
        try new.append(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try new.append(block)
    (file, runs) = (new, [0..<new.size])
  }
}

/// Merges sorted runs: groups of lines with the same key.
private struct RunMerge {
  private struct Cursor {
    let file: SpillFile
    var offset: Int
    let end: Int
    var buffer: [UInt8] = []
    var start = 0
    var key: [UInt8] = []
    var line: [UInt8] = []

    init(_ file: SpillFile, _ run: Range<Int>) {
      self.file = file
      offset = run.lowerBound
      end = run.upperBound
    }

    /// Reads the next line.
    /// - Returns: false at the end of the run.
    mutating func advance() throws(PadananError) -> Bool {
      var searched = start
      while true {
        if let feed = buffer[searched...].firstIndex(of: 0x0A) {
          let whole = buffer[start..<feed]
          let tab = whole.firstIndex(of: 0x09) ?? whole.endIndex
          key = Array(whole[..<tab])
          line = Array(whole[tab...].dropFirst())
          start = feed + 1
          return true
        }
        guard offset < end else { return false }
        searched = buffer.count - start
        buffer.removeSubrange(..<start)
        start = 0
        let block = try file.read(at: offset, count: min(1 << 15, end - offset))
        offset += block.count
        buffer.append(contentsOf: block)
      }
    }
  }

  private var cursors: [Cursor] = []
  /// Indices of cursors, as a heap with the smallest key first.
  private var heap: [Int] = []

  init(_ file: SpillFile, _ runs: [Range<Int>]) throws(PadananError) {
    for run in runs {
      var cursor = Cursor(file, run)
      guard try cursor.advance() else { continue }
      cursors.append(cursor)
      heap.append(cursors.count - 1)
      rise(heap.count - 1)
    }
  }

  /// The next key with its lines, in the order of the runs; nil at the end.
  mutating func next() throws(PadananError) -> (key: [UInt8], lines: [[UInt8]])? {
    guard let first = heap.first else { return nil }
    let key = cursors[first].key
    var lines: [[UInt8]] = []
    while let top = heap.first, cursors[top].key == key {
      lines.append(cursors[top].line)
      if try !cursors[top].advance() {
        let last = heap.removeLast()
        if heap.isEmpty { break }
        heap[0] = last
      }
      sink(0)
    }
    return (key, lines)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (cursors[heap[left]].key, cursors[heap[right]].key)
    return a == b ? heap[left] < heap[right] : a.lexicographicallyPrecedes(b)
  }

  private mutating func rise(_ place: Int) {
    var place = place
    while place > 0, precedes(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && precedes(child, least) { least = child }
      guard least != place else { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}

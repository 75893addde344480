import Padanan
import TextFiles
import TextModel

/// The lines of files, one file after the other.
struct LineSource: BatchSource {
  /// A line that is longer, in bytes, is processed alone, so that memory stays small.
  private static let large = 1 << 20

  private var paths: IndexingIterator<[String]>
  private let limit: Int
  private var reader: LineReader?

  /// - Parameter limit: maximum length of a line in bytes.
  init(_ paths: [String], limit: Int) {
    self.paths = paths.makeIterator()
    self.limit = limit
  }

  var isReady: Bool { reader?.isReady ?? true }

  /// - Throws: `PadananError` if a file cannot be read.
  mutating func next() throws -> LineReader.Line? {
    while true {
      if let line = try reader?.next() { return line }
      guard let path = paths.next() else { return nil }
      reader = try LineReader(path, limit: limit)
      // The first line of a pipe may have to be waited for.
    }
  }

  static func isLarge(_ line: LineReader.Line) -> Bool {
    switch line {
    case .complete(let bytes), .tooLong(let bytes): bytes.count > large
    }
  }
}

/// Runs a filter over lines: one line in, one line out, in order. Finished lines are written when the
/// input pauses.
struct LineFilter {
  /// How many lines were read, and how many of them could not be processed.
  struct Count {
    var records = 0
    var errors = 0
  }

  let jobs: Int
  let stopsOnError: Bool
  let makeFilter: @Sendable () throws -> PipeFilter

  /// Output is collected up to this number of bytes while more lines are ready.
  private static let block = 1 << 16

  init(jobs: Int, stopsOnError: Bool, makeFilter: @escaping @Sendable () throws -> PipeFilter) {
    self.jobs = jobs
    self.stopsOnError = stopsOnError
    self.makeFilter = makeFilter
  }

  /// Filters the lines of files.
  /// - Parameter limit: maximum length of a line in bytes.
  /// - Throws: `PadananError` if a file cannot be read or the output cannot be written, and for the
  ///   first error in a record if the filter stops there.
  func run(_ paths: [String], limit: Int, to file: OutputFile) throws -> Count {
    var pending: [UInt8] = []
    var count = Count()
    func flush() throws {
      try file.writeLines(pending)
      pending.removeAll(keepingCapacity: true)
    }
    let batch = Batch<LineSource, PipeFilter.Output>(jobs: jobs) { [makeFilter] in
      let filter = try makeFilter()
      return { filter.output(for: $0) }
    }
    try batch.run(LineSource(paths, limit: limit), pause: flush) { _, result in
      let output = try result.get()
      count.records += 1
      pending.append(contentsOf: output.bytes)
      if let error = output.error {
        count.errors += 1
        if stopsOnError {
          try flush()
          throw PadananError(error.code, "record \(count.records): \(error.message)")
        }
      }
      if pending.count >= LineFilter.block { try flush() }
    }
    return count
  }
}

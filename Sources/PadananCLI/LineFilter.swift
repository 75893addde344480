import Dispatch
import Padanan
import Synchronization
import TextFiles
import TextModel

/// Runs a filter over lines: one line in, one line out, in order, in one thread or in several.
///
/// Finished lines are written when the input pauses. Only a few lines for each job are in memory at
/// a time, however slowly the output is read.
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
  /// Lines in memory at a time for each job.
  private static let depth = 8
  /// A line that is longer, in bytes, is processed alone, so that memory stays small.
  private static let long = 1 << 20

  init(jobs: Int, stopsOnError: Bool, makeFilter: @escaping @Sendable () throws -> PipeFilter) {
    self.jobs = jobs
    self.stopsOnError = stopsOnError
    self.makeFilter = makeFilter
  }

  /// Filters the lines of files, one file after the other.
  /// - Parameter limit: maximum length of a line in bytes.
  /// - Throws: `PadananError` if a file cannot be read or the output cannot be written, and for the
  ///   first error in a record if the filter stops there.
  func run(_ paths: [String], limit: Int, to file: OutputFile) throws -> Count {
    var filter = try makeFilter()
    var writer = Writer(file, stopsOnError: stopsOnError)
    let workers = jobs > 1 ? try Workers(jobs, makeFilter) : nil
    for path in paths {
      var reader = try LineReader(path, limit: limit)
      while true {
        if !reader.isReady {
          try workers?.finish(&writer)
          try writer.flush()
        }
        guard let line = try reader.next() else { break }
        if let workers, line.length <= LineFilter.long {
          try workers.add(line, &writer)
        } else {
          try workers?.finish(&writer)
          try writer.append(filter.output(for: line))
        }
      }
    }
    try workers?.finish(&writer)
    try writer.flush()
    return writer.count
  }

  // MARK: Writing

  /// Collects lines of output.
  private struct Writer {
    private let file: OutputFile
    private let stopsOnError: Bool
    private var pending: [UInt8] = []
    private(set) var count = Count()

    init(_ file: OutputFile, stopsOnError: Bool) {
      self.file = file
      self.stopsOnError = stopsOnError
    }

    mutating func append(_ output: PipeFilter.Output) throws {
      count.records += 1
      pending.append(contentsOf: output.bytes)
      if let error = output.error {
        count.errors += 1
        if stopsOnError {
          try flush()
          throw PadananError(
            error.code, "record \(count.records): \(error.message)")
        }
      }
      if pending.count >= LineFilter.block { try flush() }
    }

    mutating func flush() throws {
      try file.writeLines(pending)
      pending.removeAll(keepingCapacity: true)
    }
  }

  // MARK: Several jobs

  /// Threads that process lines from a ring; the results are taken out in the order of the lines.
  private final class Workers: Sendable {
    /// A place of the ring. The semaphores decide which thread uses it.
    private final class Slot: @unchecked Sendable {
      var line = LineReader.Line.complete([])
      var result: Result<PipeFilter.Output, any Error>?
      let done = DispatchSemaphore(value: 0)
    }

    private struct Places {
      /// Number of the next line that is added, and of the next one that is processed.
      var added = 0
      var taken = 0
    }

    private let slots: [Slot]
    private let waiting = DispatchSemaphore(value: 0)
    private let places = Mutex(Places())
    /// Number of the next result; only used by the thread that adds lines.
    private let written = Mutex(0)

    init(_ jobs: Int, _ makeFilter: @escaping @Sendable () throws -> PipeFilter) throws {
      slots = (0..<jobs * LineFilter.depth).map { _ in Slot() }
      let queue = DispatchQueue(label: "padanan.pipe", attributes: .concurrent)
      for _ in 0..<jobs { queue.async { self.work(makeFilter) } }
    }

    /// Processes lines until the program ends.
    private func work(_ makeFilter: @Sendable () throws -> PipeFilter) {
      RunningProgram.leaveSignalsToOthers()
      do {
        var filter = try makeFilter()
        while true {
          let slot = next()
          slot.result = .success(filter.output(for: slot.line))
          slot.done.signal()
        }
      } catch {
        while true {
          let slot = next()
          slot.result = .failure(error)
          slot.done.signal()
        }
      }
    }

    private func next() -> Slot {
      waiting.wait()
      let number = places.withLock { places in
        places.taken += 1
        return places.taken - 1
      }
      return slots[number % slots.count]
    }

    /// Adds a line; if the ring is full, its oldest result is written first.
    func add(_ line: LineReader.Line, _ writer: inout Writer) throws {
      let number = places.withLock { $0.added }
      let first = written.withLock { $0 }
      if number - first == slots.count { try writeResult(first, to: &writer) }
      slots[number % slots.count].line = line
      places.withLock { $0.added += 1 }
      waiting.signal()
    }

    /// Waits for all results and writes them.
    func finish(_ writer: inout Writer) throws {
      let end = places.withLock { $0.added }
      for number in written.withLock({ $0 })..<end { try writeResult(number, to: &writer) }
    }

    private func writeResult(_ number: Int, to writer: inout Writer) throws {
      let slot = slots[number % slots.count]
      slot.done.wait()
      written.withLock { $0 = number + 1 }
      guard let result = slot.result else { return }
      slot.result = nil
      try writer.append(try result.get())
    }
  }
}

extension LineReader.Line {
  /// Length in bytes.
  fileprivate var length: Int {
    switch self {
    case .complete(let bytes), .tooLong(let bytes): bytes.count
    }
  }
}

internal import Glibc
public import TextModel

/// Reads a file or a pipe line by line as the data arrives, in memory that does not grow with its
/// length.
public final class LineReader {
  /// A line without its line feed.
  public enum Line: Sendable, Hashable {
    /// A complete line. A carriage return at its end is removed.
    case complete([UInt8])
    /// The first bytes of a line that is longer than the limit, as many as the limit; the rest was
    /// skipped.
    case tooLong([UInt8])
  }

  private let path: String
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Index in `buffer` of the first byte that was not returned.
  private var start = 0
  private var isAtEnd = false

  /// Opens an input.
  /// - Parameters:
  ///   - path: a file or a pipe; `-` for standard input.
  ///   - limit: maximum length of a line in bytes.
  /// - Throws: `PadananError` (P101 to P103) if it cannot be opened.
  public init(_ path: String, limit: Int) throws(PadananError) {
    descriptor = try LineReader.descriptor(of: path)
    self.path = path
    self.limit = limit
  }

  private static func descriptor(of path: String) throws(PadananError) -> Int32 {
    guard path != "-" else { return 0 }
    try FileAccess.check(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileAccess.failure(.cannotRead, path) }
    return descriptor
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Whether ``next()`` returns without waiting for the writer of a pipe, as far as can be known:
  /// a line may arrive in parts.
  public var isReady: Bool {
    if isAtEnd || buffer[start...].contains(0x0A) { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// The next line; nil at the end. A last line without a line feed is a line.
  /// - Throws: `PadananError` (P103) if the input cannot be read.
  public func next() throws(PadananError) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return line(start..<end)
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(start..<buffer.count)
      }
      if buffer.count - start > limit { return .tooLong(try skipLine()) }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      try fill()
    }
  }

  private func line(_ range: Range<Int>) -> Line {
    let line = buffer[range]
    guard line.count <= limit else { return .tooLong(Array(line.prefix(limit))) }
    return .complete(Array(line.last == 0x0D ? line.dropLast() : line))
  }

  /// Skips the rest of a line.
  /// - Returns: its first bytes.
  private func skipLine() throws(PadananError) -> [UInt8] {
    let beginning = Array(buffer[start...].prefix(limit))
    repeat {
      buffer.removeAll(keepingCapacity: true)
      start = 0
      try fill()
      if let end = buffer.firstIndex(of: 0x0A) {
        start = end + 1
        return beginning
      }
    } while !isAtEnd
    start = buffer.count
    return beginning
  }

  /// Appends the data that is available, or waits for some.
  private func fill() throws(PadananError) {
    let size = 1 << 16
    let count = buffer.count
    var length = 0
    var error: Int32 = 0
    buffer.append(contentsOf: repeatElement(0, count: size))
    buffer.withUnsafeMutableBytes { bytes in
      repeat {
        length = read(descriptor, bytes.baseAddress.map { $0 + count }, size)
        error = errno
      } while length < 0 && error == EINTR
    }
    buffer.removeSubrange((count + max(0, length))...)
    guard length >= 0 else {
      errno = error
      throw FileAccess.failure(.cannotRead, path)
    }
    if length == 0 { isAtEnd = true }
  }
}

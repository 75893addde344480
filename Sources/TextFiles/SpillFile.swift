internal import Glibc
public import TextModel

/// A temporary file for data that does not fit in memory.
///
/// It has no name, so the system removes it at the end of the process, however that ends. It lies in
/// the folder `TMPDIR`, or else `/tmp`.
public final class SpillFile {
  private let descriptor: Int32
  private let folder: String
  /// The number of bytes written.
  public private(set) var size = 0

  /// Creates an empty file.
  /// - Throws: `PadananError` (P104) if the folder takes no new file.
  public init() throws(PadananError) {
    folder = FileAccess.environment("TMPDIR") ?? "/tmp"
    var path = Array("\(folder)/.padanan-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else {
      throw FileAccess.failure(.cannotWrite, folder, "no temporary file can be created in it")
    }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Writes bytes at the end.
  /// - Throws: `PadananError` (P104), for example if the disk is full.
  public func append(_ bytes: [UInt8]) throws(PadananError) {
    guard FileAccess.writeAll(bytes, to: descriptor) else {
      throw FileAccess.failure(.cannotWrite, folder, "a temporary file in it")
    }
    size += bytes.count
  }

  /// Reads bytes.
  /// - Returns: the bytes from an offset, at most `count`; fewer only at the end.
  /// - Throws: `PadananError` (P103) if they cannot be read.
  public func read(at offset: Int, count: Int) throws(PadananError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(count, size - offset))
    var done = 0
    while done < bytes.count {
      let length = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { throw FileAccess.failure(.cannotRead, folder) }
      done += length
    }
    return bytes
  }
}

internal import Glibc
public import TextModel

/// Where results go: standard output, or a file that appears as a whole.
///
/// A file is written under a temporary name beside its own and takes its name in ``commit()``;
/// if that is never reached, nothing is left.
public final class OutputFile {
  private let path: String?
  private let temporary: String
  private var descriptor: Int32

  /// - Parameters:
  ///   - path: nil or `-` for standard output.
  ///   - inputs: files that must not be written over.
  public init(_ path: String?, inputs: [String]) throws(PadananError) {
    guard let path, path != "-" else {
      self.path = nil
      temporary = ""
      descriptor = 1
      return
    }
    for input in inputs where input == path || FileAccess.isSameFile(input, path) {
      throw PadananError(
        .outputIsInput, file: path, "is an input too; expected another file for the output")
    }
    guard !path.isEmpty else {
      throw PadananError(.cannotWrite, "the output has an empty name; expected a file")
    }
    guard !FileAccess.isFolder(path) else {
      throw PadananError(.cannotWrite, file: path, "is a folder; expected a file name")
    }
    if FileAccess.isStream(path) {
      // A pipe or device keeps its name and takes what comes.
      self.path = nil
      temporary = ""
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileAccess.failure(.cannotWrite, path) }
      return
    }
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileAccess.failure(.cannotWrite, path) }
  }

  deinit {
    guard path != nil, descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  /// - Throws: `PadananError`; one without diagnostics where standard output was closed by its reader.
  public func write(_ bytes: [UInt8]) throws(PadananError) {
    guard !bytes.isEmpty, !FileAccess.writeAll(bytes, to: descriptor) else { return }
    if errno == EPIPE { throw PadananError([]) }
    throw FileAccess.failure(.cannotWrite, path ?? "standard output")
  }

  public func write(_ text: String) throws(PadananError) { try write(Array(text.utf8)) }

  /// Gives the file its name.
  public func commit() throws(PadananError) {
    guard let path else { return }
    defer { descriptor = -1 }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let error = FileAccess.failure(.cannotWrite, path)
      unlink(temporary)
      throw error
    }
  }
}

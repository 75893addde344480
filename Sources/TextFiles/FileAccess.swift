internal import Glibc
public import TextModel

/// Reads whole files and queries paths, without Foundation.
public enum FileAccess {
  /// Reads a path that the user named.
  /// - Parameter path: a file, a pipe, a device, or `-` for standard input.
  /// - Throws: `PadananError` (P101 to P103) if it cannot be read; the message names the kind of an
  ///   unreadable path.
  public static func read(_ path: String) throws(PadananError) -> [UInt8] {
    if path == "-" { return try read(descriptor: 0, path: path, sizeHint: 0) }
    return try read(path, O_RDONLY)
  }

  /// Reads a path that the user did not name: never waits for the writer of a pipe.
  /// - Throws: `PadananError`; P102 if the path is not a regular file.
  public static func readFile(_ path: String) throws(PadananError) -> [UInt8] {
    try checkIsFile(FileStatus(path), path)
    // The path may have been replaced since the check.
    return try read(path, O_RDONLY | O_NONBLOCK) { status throws(PadananError) in
      try checkIsFile(status, path)
    }
  }

  /// The first bytes of a path that the user did not name, at most `count`.
  /// - Throws: `PadananError`; P102 if the path is not a regular file.
  public static func beginning(of path: String, count: Int) throws(PadananError) -> [UInt8] {
    try checkIsFile(FileStatus(path), path)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(.cannotRead, path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, count) }
    guard length >= 0 else { throw failure(.cannotRead, path) }
    return Array(bytes.prefix(length))
  }

  /// The kind of a path that can be read only once and may be endless: “named pipe”, “socket” or
  /// “device”; nil for files, folders and paths that do not exist.
  public static func stream(at path: String) -> String? {
    guard let kind = FileStatus(path)?.kind else { return nil }
    switch kind {
    case .file, .folder: return nil
    case .pipe, .socket, .blockDevice, .characterDevice: return kind.name
    }
  }

  private static func checkIsFile(
    _ status: FileStatus?, _ path: String
  ) throws(PadananError) {
    guard let status else { throw failure(.cannotRead, path) }
    guard status.kind == .file else {
      throw PadananError(.notAFile, file: path, "is a \(status.kind.name); expected a file")
    }
  }

  private static func read(
    _ path: String, _ flags: Int32,
    _ check: (FileStatus) throws(PadananError) -> Void = { _ in }
  ) throws(PadananError) -> [UInt8] {
    let descriptor = open(path, flags | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(.cannotRead, path) }
    defer { close(descriptor) }
    guard let status = FileStatus(descriptor: descriptor) else {
      throw failure(.cannotRead, path)
    }
    guard status.kind != .folder else {
      throw PadananError(.notAFile, file: path, "is a folder; expected a file")
    }
    try check(status)
    return try read(descriptor: descriptor, path: path, sizeHint: status.size)
  }

  /// Checks that a path can be read, before work begins.
  /// - Throws: `PadananError` (P101 to P103) if it cannot be read.
  public static func check(_ path: String) throws(PadananError) {
    guard path != "-" else { return }
    guard !isFolder(path) else {
      throw PadananError(.notAFile, file: path, "is a folder; expected a file")
    }
    guard access(path, R_OK) == 0 else { throw failure(.cannotRead, path) }
  }

  /// Whether the path exists.
  ///
  /// A symbolic link without a target exists as well.
  public static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// Which other users can change a file, as a clause for messages; nil if only this user and root
  /// can, or if it does not exist.
  public static func otherWriters(of path: String) -> String? {
    guard let status = FileStatus(path) else { return nil }
    if status.permissions & 0o002 != 0 { return "every user can write this file" }
    if status.owner != 0, status.owner != geteuid() { return "another user owns this file" }
    return nil
  }

  /// The absolute path of the current directory; `/` if it is unknown.
  public static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether a text contains any character except white space, invisible characters and a byte
  /// order mark.
  public static func holdsText(_ text: [UInt8]) -> Bool {
    if text.contains(where: { (0x21...0x7E).contains($0) }) { return true }
    return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        && scalar.properties.generalCategory != .control
    }
  }

  /// Whether a standard stream (0, 1 or 2) is a terminal.
  public static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// Whether the path is a folder or a symbolic link to one.
  public static func isFolder(_ path: String) -> Bool { FileStatus(path)?.kind == .folder }

  /// The names in a folder, sorted, without those that begin with a full stop.
  public static func list(_ folder: String) throws(PadananError) -> [String] {
    let stream: OpaquePointer? = opendir(folder)
    guard let stream else { throw failure(.cannotRead, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The paths of all files below a folder, sorted.
  ///
  /// Names that begin with a full stop are left out. A folder that is reached again by a symbolic
  /// link is read once.
  /// - Parameter entering: whether the subfolder with this name is read.
  public static func files(
    below folder: String, entering: (_ name: String) -> Bool
  ) throws(PadananError) -> [String] {
    var visited: Set<FileStatus.Identity> = []
    var paths: [String] = []
    try addFiles(below: folder, entering, &visited, to: &paths)
    return paths.sorted()
  }

  private static func addFiles(
    below folder: String, _ entering: (_ name: String) -> Bool,
    _ visited: inout Set<FileStatus.Identity>, to paths: inout [String]
  ) throws(PadananError) {
    guard let status = FileStatus(folder), visited.insert(status.identity).inserted else { return }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in try list(folder) {
      if !isFolder(prefix + name) {
        paths.append(prefix + name)
      } else if entering(name) {
        try addFiles(below: prefix + name, entering, &visited, to: &paths)
      }
    }
  }

  /// The target of a symbolic link; nil if the path is not a symbolic link.
  static func target(ofLink path: String) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { buffer in
      let count = buffer.withMemoryRebound(to: CChar.self) { buffer in
        buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? 0
      }
      return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }
  }

  /// The value of an environment variable; nil if it is not set.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func read(
    descriptor: Int32, path: String, sizeHint: Int
  ) throws(PadananError) -> [UInt8] {
    // ICU offsets have 32 bits, so texts are limited to 2 GB.
    let limit = Int(Int32.max) - 64
    var bytes: [UInt8] = []
    // Includes space for the last read, which finds the end.
    bytes.reserveCapacity(min(sizeHint + 1 + (64 << 10), limit))
    var status = 1
    while status > 0, bytes.count <= limit {
      let start = bytes.count
      let room = max(64 << 10, sizeHint + 1 - start)
      bytes.append(contentsOf: repeatElement(0, count: room))
      status = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: start), room)
      }
      bytes.removeLast(room - max(status, 0))
      if status < 0, errno == EINTR { status = 1 }
    }
    if status < 0 { throw failure(.cannotRead, path) }
    guard bytes.count <= limit else {
      throw PadananError(.cannotRead, file: path, "is larger than 2 GiB; expected a smaller file")
    }
    return bytes
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  /// The error for the system call that failed last, from `errno`.
  /// - Parameter reason: the failed operation, if the text of `errno` alone would be misleading.
  static func failure(
    _ code: DiagnosticCode, _ path: String, _ reason: String? = nil
  ) -> PadananError {
    let number = errno
    switch number {
    case ENOENT where code == .cannotRead:
      return PadananError(.fileNotFound, file: path, "there is no such file")
    case ENOENT:
      return PadananError(code, file: path, "cannot be written: its folder does not exist")
    case EISDIR: return PadananError(.notAFile, file: path, "is a folder; expected a file")
    default:
      let verb = code == .cannotWrite ? "written" : "read"
      let cause = strerror(number).map { String(cString: $0) } ?? "error \(number)"
      return PadananError(
        code, file: path,
        "cannot be \(verb): \(reason.map { "\($0) (\(cause))" } ?? cause)")
    }
  }
}

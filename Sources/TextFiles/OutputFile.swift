internal import CProcess
internal import Glibc
internal import Synchronization
public import TextModel

/// An output: standard output, or a file that is replaced only when it is complete.
///
///     let file = try OutputFile("sheet.html", inputs: ["article.txt"])
///     try file.write(page)
///     try file.commit()
///
/// A file is written under a temporary name in its folder and renamed in ``commit()``. Without
/// ``commit()`` the temporary file is removed, also by signals that end the program
/// (``RunningProgram/watchSignals()``), except SIGKILL. Symbolic links are followed, and a replaced
/// file keeps its permissions.
///
/// Two outputs that are open at the same time never write to the same file.
public final class OutputFile {
  private let destination: OutputDestination
  private var descriptor: Int32
  /// The temporary file; nil if the output is written directly.
  private var temporary: (path: String, watch: OpaquePointer)?

  /// The destinations of all open outputs of the process.
  private static let claimed = Mutex<Set<OutputDestination.Claim>>([])

  /// Opens an output.
  /// - Parameters:
  ///   - path: nil or `-` for standard output.
  ///   - inputs: files that must not be overwritten, under any name; `-` for standard input.
  /// - Throws: `PadananError`: P105 if the output is an input or another open output, P104 if it
  ///   cannot be written. Nothing is written then.
  public convenience init(_ path: String?, inputs: [String]) throws(PadananError) {
    try self.init(path, inputs: InputFiles(inputs))
  }

  /// Opens one of many outputs, like the initializer with a list of paths: the inputs are looked up
  /// once for all of them.
  public init(_ path: String?, inputs: InputFiles) throws(PadananError) {
    let destination = try OutputDestination(path)
    if let input = inputs.first(of: destination.claims) {
      let name = input == "-" ? "standard input" : input
      let other = name == destination.name ? "" : " (\(name))"
      throw PadananError(
        .outputIsInput, file: destination.name,
        "is an input too\(other); expected another file for the output")
    }
    let isFree = OutputFile.claimed.withLock { claimed in
      guard claimed.isDisjoint(with: destination.claims) else { return false }
      claimed.formUnion(destination.claims)
      return true
    }
    guard isFree else {
      throw PadananError(
        .outputIsInput, file: destination.name,
        "is another output of this run too; expected another file for one of them")
    }
    do {
      (descriptor, temporary) = try OutputFile.open(destination)
    } catch {
      OutputFile.release(destination)
      throw error
    }
    self.destination = destination
  }

  deinit {
    discard()
    OutputFile.release(destination)
  }

  /// Writes bytes.
  /// - Throws: `PadananError`; without diagnostics if the reader of standard output closed it.
  public func write(_ bytes: [UInt8]) throws(PadananError) {
    guard !bytes.isEmpty, !FileAccess.writeAll(bytes, to: descriptor) else { return }
    if errno == EPIPE { throw PadananError([]) }
    throw FileAccess.failure(.cannotWrite, destination.name)
  }

  /// Writes complete lines.
  ///
  /// A signal that ends the program is delayed until they are written, so that the output never ends
  /// inside a line. If the reader of a pipe neither reads nor closes it, only SIGKILL ends the
  /// program.
  /// - Throws: `PadananError`; without diagnostics if the reader of standard output closed it.
  public func writeLines(_ bytes: [UInt8]) throws(PadananError) {
    guard !bytes.isEmpty else { return }
    var delayed = sigset_t()
    var before = sigset_t()
    sigemptyset(&delayed)
    for signal in RunningProgram.ending { sigaddset(&delayed, signal) }
    pthread_sigmask(SIG_BLOCK, &delayed, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try write(bytes)
  }

  /// Writes a text as UTF-8, like the method for bytes.
  public func write(_ text: String) throws(PadananError) { try write(Array(text.utf8)) }

  /// Completes the output: gives the file its name.
  ///
  /// Nothing can be written afterwards.
  public func commit() throws(PadananError) { try commit(modified: nil) }

  /// Completes the output, and sets the time of its last change.
  /// - Parameter modified: in seconds since 1970; nil for the current time.
  package func commit(modified: Int?) throws(PadananError) {
    if let modified {
      let time = timespec(tv_sec: modified, tv_nsec: 0)
      _ = futimens(descriptor, [time, time])
    }
    guard let temporary, case .file(let path, _) = destination.way else { return }
    // The error of a full disk may be reported only here.
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed, rename(temporary.path, path) == 0 else {
      let error = FileAccess.failure(.cannotWrite, destination.name)
      discard()
      throw error
    }
    cprocess_forget_temporary(temporary.watch)
    self.temporary = nil
  }

  private func discard() {
    switch destination.way {
    case .descriptor: break
    case .stream, .file: if descriptor >= 0 { close(descriptor) }
    }
    descriptor = -1
    guard let temporary else { return }
    unlink(temporary.path)
    cprocess_forget_temporary(temporary.watch)
    self.temporary = nil
  }

  private static func release(_ destination: OutputDestination) {
    claimed.withLock { $0.subtract(destination.claims) }
  }

  // MARK: Opening

  private static func open(
    _ destination: OutputDestination
  ) throws(PadananError) -> (Int32, (path: String, watch: OpaquePointer)?) {
    switch destination.way {
    case .descriptor(let descriptor): return (descriptor, nil)
    case .stream(let path):
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw FileAccess.failure(.cannotWrite, destination.name)
      }
      return (descriptor, nil)
    case .file(let path, let old):
      let (descriptor, temporary) = try create(
        in: OutputDestination.folder(of: path), for: destination.name,
        // A new file has the permissions that the umask allows. A replacement is private until it
        // has the permissions of the old file.
        mode: old == nil ? 0o666 : 0o600)
      if let old { keep(old, on: descriptor) }
      return (descriptor, temporary)
    }
  }

  /// Creates a file under a new name in the folder.
  ///
  /// The name begins with a full stop, so that it is never read as a glossary, and it is short, so
  /// that the output's name may have the maximum length.
  private static func create(
    in folder: String, for name: String, mode: UInt32
  ) throws(PadananError) -> (Int32, (path: String, watch: OpaquePointer)) {
    for _ in 0..<100 {
      let part = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      let path = "\(folder)/.padanan-\(part).tmp"
      var watch: OpaquePointer?
      let descriptor = cprocess_create_temporary(path, mode, &watch)
      if descriptor >= 0, let watch { return (descriptor, (path, watch)) }
      if errno != EEXIST { break }
    }
    switch errno {
    case EACCES, EPERM, EROFS:
      throw FileAccess.failure(.cannotWrite, name, "its folder takes no new file")
    default: throw FileAccess.failure(.cannotWrite, name)
    }
  }

  /// Gives a new file the owner, the group and the permissions of the file that it replaces, as far
  /// as the system permits.
  ///
  /// If the group cannot be set, the group's permissions are limited to those of others.
  private static func keep(_ old: FileStatus, on descriptor: Int32) {
    guard let new = FileStatus(descriptor: descriptor) else { return }
    var permissions = old.permissions
    if old.owner != new.owner { _ = fchown(descriptor, old.owner, gid_t.max) }
    if old.group != new.group, fchown(descriptor, uid_t.max, old.group) != 0 {
      permissions = permissions & ~0o070 | permissions & (permissions & 0o007) << 3
    }
    _ = fchmod(descriptor, permissions)
  }
}

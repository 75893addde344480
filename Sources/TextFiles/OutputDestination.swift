internal import Glibc
import TextModel

/// The destination of an output path, determined before anything is written.
struct OutputDestination {
  enum Way {
    /// Written directly to an open descriptor.
    case descriptor(Int32)
    /// Written to an existing named pipe or device, which is not replaced.
    case stream(path: String)
    /// A file that is renamed to `path` when it is complete; `old` is the existing file.
    case file(path: String, old: FileStatus?)
  }

  /// A destination that only one output of a run may use.
  enum Claim: Hashable {
    case descriptor(Int32)
    case contents(FileStatus.Identity)
    /// A file that does not exist yet.
    case name(String, folder: FileStatus.Identity)
  }

  /// The name in messages.
  let name: String
  let way: Way
  let claims: Set<Claim>

  /// - Parameter path: as the user wrote it; nil or `-` for standard output.
  /// - Throws: `PadananError` (P104) if it cannot be written.
  init(_ path: String?) throws(PadananError) {
    guard let path, path != "-" else {
      self.init(descriptor: 1, name: "standard output")
      return
    }
    guard !path.isEmpty else {
      throw PadananError(.cannotWrite, "the output has an empty name; expected a file")
    }
    let end = try OutputDestination.end(of: path)
    if let descriptor = OutputDestination.descriptor(named: end) {
      self.init(descriptor: descriptor, name: path)
      return
    }
    guard let old = FileStatus(end) else {
      guard errno == ENOENT else { throw FileAccess.failure(.cannotWrite, path) }
      guard let folder = FileStatus(OutputDestination.folder(of: end)) else {
        throw FileAccess.failure(.cannotWrite, path)
      }
      let claim = Claim.name(OutputDestination.lastPart(of: end), folder: folder.identity)
      self.init(name: path, way: .file(path: end, old: nil), claims: [claim])
      return
    }
    let way: Way
    switch old.kind {
    case .folder:
      throw PadananError(.cannotWrite, file: path, "is a folder; expected a file name")
    case .pipe, .socket, .blockDevice, .characterDevice: way = .stream(path: end)
    case .file:
      guard access(end, W_OK) == 0 else { throw FileAccess.failure(.cannotWrite, path) }
      way = .file(path: end, old: old)
    }
    self.init(name: path, way: way, claims: OutputDestination.claims(on: old))
  }

  private init(descriptor: Int32, name: String) {
    let contents = OutputDestination.claims(on: FileStatus(descriptor: descriptor))
    self.init(
      name: name, way: .descriptor(descriptor), claims: contents.union([.descriptor(descriptor)]))
  }

  private init(name: String, way: Way, claims: Set<Claim>) {
    self.name = name
    self.way = way
    self.claims = claims
  }

  private static func claims(on status: FileStatus?) -> Set<Claim> {
    status?.contents.map { [.contents($0)] } ?? []
  }

  /// The folder of a path, with its final slash if there is one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func lastPart(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path after resolving symbolic links in the last component; the target need not exist.
  private static func end(of path: String) throws(PadananError) -> String {
    var end = path
    // The same limit as in Linux.
    for _ in 0...40 {
      // The path of a descriptor is a symbolic link, which for a pipe has no target.
      if descriptor(named: end) != nil { return end }
      guard let target = FileAccess.target(ofLink: end) else { return end }
      end = target.hasPrefix("/") ? target : folder(of: end) + "/" + target
    }
    throw PadananError(
      .cannotWrite, file: path, "cannot be written: its symbolic links go round in a circle")
  }

  /// The open descriptor that a path names.
  ///
  /// It is written to directly: if the file were replaced, the process that opened the descriptor
  /// would not get the output.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdin": return 0
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }
}

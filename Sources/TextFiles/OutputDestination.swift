internal import Glibc
import TextModel

/// Where an output path leads, asked before anything is written.
struct OutputDestination {
  enum Way {
    /// Straight into an open descriptor.
    case descriptor(Int32)
    /// Into what is there and stays: a named pipe, a device.
    case stream(path: String)
    /// A file that takes its place when it is whole; `old` is the one that is there.
    case file(path: String, old: FileStatus?)
  }

  /// Something that only one output of a run may write to.
  enum Claim: Hashable {
    case descriptor(Int32)
    case contents(FileStatus.Identity)
    /// A file that is yet to be.
    case name(String, folder: FileStatus.Identity)
  }

  /// As messages name it.
  let name: String
  let way: Way
  let claims: Set<Claim>

  /// - Parameter path: as the user named it; nil or `-` for standard output.
  /// - Throws: `PadananError` (P104) where nothing can be written there.
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

  /// The folder that a path stands in, with the stroke at its end where there is one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func lastPart(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path behind all symbolic links at the end of a path; what they lead to need not exist.
  private static func end(of path: String) throws(PadananError) -> String {
    var end = path
    // As many links as Linux follows.
    for _ in 0...40 {
      // What descriptors are called looks like a link and leads nowhere if it is a pipe.
      if descriptor(named: end) != nil { return end }
      guard let target = FileAccess.target(ofLink: end) else { return end }
      end = target.hasPrefix("/") ? target : folder(of: end) + "/" + target
    }
    throw PadananError(
      .cannotWrite, file: path, "cannot be written: its symbolic links go round in a circle")
  }

  /// The open descriptor that a path names: replaced, it would be lost to the one who opened it.
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

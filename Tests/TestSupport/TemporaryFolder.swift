internal import Foundation

/// A folder of files for one test. It is removed when the test releases it.
///
///     let folder = try TemporaryFolder(["a.txt": "Ia tiba. Ia pulang.\n"])
public final class TemporaryFolder: Sendable {
  /// The absolute path of the folder.
  public let path: String
  /// A second folder, for files that must not be visible in the first.
  public let besides: String
  private let root: String

  /// Creates the folder.
  /// - Parameter files: file names and contents; a name can contain folders.
  public init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.path + "/padanan-\(UUID().uuidString)"
    path = root + "/work"
    besides = root + "/besides"
    for folder in [path, besides] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file, and creates its folders.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Creates a folder inside the folder.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// The contents of a file; nil if there is none of that name.
  public func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + name).map { Array($0) }
  }

  /// The contents of a file as text; nil if there is none of that name.
  public func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of the files and folders directly in the folder, sorted.
  public var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// All files and folders at any depth, with the contents of the files; empty for a folder.
  public func everything() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      found[name] = bytes(of: name) ?? []
    }
    return found
  }
}

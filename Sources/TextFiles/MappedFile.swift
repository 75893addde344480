internal import Glibc
package import TextModel

/// The size of a file and when it was changed, by which a change is noticed without reading it.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// When the file was last changed, in whole seconds since 1970, and the nanoseconds beside them.
  package let seconds: Int
  /// Nanoseconds of the second.
  package let nanoseconds: Int

  /// nil if the path is not a regular file that can be queried.
  package init?(of path: String) {
    guard let status = FileStatus(path), status.kind == .file else { return nil }
    self.init(status)
  }

  init(_ status: FileStatus) {
    size = status.size
    (seconds, nanoseconds) = status.modified
  }
}

extension FileAccess {
  /// Maps a regular file into memory: nothing is read until its bytes are used, and processes share
  /// the memory.
  ///
  /// The file must not be shortened while it is used; padanan replaces files and never shortens
  /// them.
  /// - Returns: the bytes, and the stamp of the file at that time; nil if there is no such file or
  ///   it cannot be read.
  package static func map(_ path: String) -> (bytes: SharedBytes, stamp: FileStamp)? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = FileStatus(descriptor: descriptor), status.kind == .file else { return nil }
    let stamp = FileStamp(status)
    guard stamp.size > 0 else { return (SharedBytes([]), stamp) }
    guard let start = mmap(nil, stamp.size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    let buffer = UnsafeRawBufferPointer(start: start, count: stamp.size)
    let bytes = SharedBytes(buffer) { buffer in
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    }
    return (bytes, stamp)
  }

  /// Creates a folder, and the folders above it, which only the user can read.
  /// - Returns: whether the folder exists now.
  package static func makeFolder(_ path: String) -> Bool {
    if isFolder(path) { return true }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex,
      makeFolder(String(path[..<slash]))
    else { return false }
    return mkdir(path, 0o700) == 0 || isFolder(path)
  }

  /// The folder for data that can be made anew, `$XDG_CACHE_HOME` or `~/.cache`; nil if neither is
  /// known.
  package static var cacheFolder: String? {
    if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.cache"
  }
}

extension FileAccess {
  /// Removes all but the newest files of a folder, by the time when they were created or replaced.
  package static func keepNewest(_ count: Int, in folder: String) {
    guard let names = try? list(folder), names.count > count else { return }
    let aged = names.compactMap { name in
      FileStatus("\(folder)/\(name)").map { (name: name, time: $0.replaced) }
    }
    for old in aged.sorted(by: { ($0.time, $0.name) > ($1.time, $1.name) }).dropFirst(count) {
      unlink("\(folder)/\(old.name)")
    }
  }
}

internal import Glibc

/// The result of `stat`: symbolic links are followed.
struct FileStatus {
  /// Identifies a file, whichever path, symbolic link, hard link or descriptor it was reached by.
  struct Identity: Hashable {
    fileprivate let device: dev_t
    fileprivate let inode: ino_t
  }

  enum Kind {
    case file, folder, pipe, socket, blockDevice, characterDevice

    /// The name in messages.
    var name: String {
      switch self {
      case .file: "file"
      case .folder: "folder"
      case .pipe: "named pipe"
      case .socket: "socket"
      case .blockDevice, .characterDevice: "device"
      }
    }
  }

  private let info: stat

  /// nil if the path cannot be queried; `errno` has the reason.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    self.info = info
  }

  /// - Parameter descriptor: an open file; 0, 1 and 2 are the standard streams.
  init?(descriptor: Int32) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    self.info = info
  }

  var identity: Identity { Identity(device: info.st_dev, inode: info.st_ino) }

  /// The identity of a file that must not be both read and written in one run; nil for terminals
  /// and other character devices, sockets and folders.
  var contents: Identity? {
    switch kind {
    case .file, .pipe, .blockDevice: identity
    case .folder, .socket, .characterDevice: nil
    }
  }

  var kind: Kind {
    switch info.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    case S_IFBLK: .blockDevice
    case S_IFCHR: .characterDevice
    default: .file
    }
  }

  /// The size in bytes; 0 if it is not a regular file.
  var size: Int { Int(info.st_size) }
  /// When the contents were last changed, since 1970.
  var modified: (seconds: Int, nanoseconds: Int) {
    (Int(info.st_mtim.tv_sec), Int(info.st_mtim.tv_nsec))
  }
  /// When the file was last renamed or its properties changed, in seconds since 1970.
  var replaced: Int { Int(info.st_ctim.tv_sec) }
  var permissions: mode_t { info.st_mode & 0o777 }
  var owner: uid_t { info.st_uid }
  var group: gid_t { info.st_gid }
}

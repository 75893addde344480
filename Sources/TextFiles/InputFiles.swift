/// The files that no output of a run may overwrite, under any name.
public struct InputFiles: Sendable {
  /// The path of each file.
  private var names: [FileStatus.Identity: String] = [:]

  /// - Parameter paths: files, some of which may not exist; `-` for standard input.
  public init(_ paths: [String]) {
    for path in paths {
      let status = path == "-" ? FileStatus(descriptor: 0) : FileStatus(path)
      if let contents = status?.contents, names[contents] == nil { names[contents] = path }
    }
  }

  /// The path of an input that an output would overwrite; nil if there is none.
  func first(of claims: Set<OutputDestination.Claim>) -> String? {
    for case .contents(let identity) in claims {
      if let name = names[identity] { return name }
    }
    return nil
  }
}

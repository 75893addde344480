/// The folders of the project's files and of the shared data, relative to this source file.
public enum ProjectFiles {
  /// The project's folder.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// `../shared`, relative to the project; tests that need it are skipped if it does not exist.
  public static let shared = root + "/../shared"
}

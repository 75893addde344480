/// Where the project's own files and the shared data stand, seen from this source file.
public enum ProjectFiles {
  /// The project's folder.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// `../shared`, seen from the project; tests that need it are skipped where it is absent.
  public static let shared = root + "/../shared"
}

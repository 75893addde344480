/// The name and version of this program in files and messages.
public enum Product {
  /// The name of the program.
  public static let name = "padanan"
  /// Semantic Versioning 2.0.0.
  public static let version = "0.1.0"
}

internal import Foundation

extension ProjectFiles {
  /// The bytes of a file of the project, such as `Corpus/README.md`; nil where it is absent.
  public static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: root + "/" + path).map { Array($0) }
  }

  /// The names of the files in a folder of the project, in order.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
  }

  /// The stems of the Corpus's articles: `01-utusan-moskow`.
  public static let articles: [String] = names(in: "Corpus").compactMap { name in
    name.hasSuffix(".id.txt") ? String(name.dropLast(".id.txt".count)) : nil
  }
}

extension ProjectFiles {
  /// A variable of the environment, by which a run may be made longer.
  public static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// Whether a variable of the environment is set to something else than `0`.
  static func isSet(_ name: String) -> Bool { ![nil, "", "0"].contains(environment(name)) }
}

internal import Foundation

extension ProjectFiles {
  /// The bytes of a file of the project, such as `Corpus/README.md`; nil if it does not exist.
  public static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: root + "/" + path).map { Array($0) }
  }

  /// The names of the files in a folder of the project, in order.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
  }

  /// The paths of the project's glossaries below the project's folder, in order:
  /// `Glossaries/terms/law.csv`.
  public static let glossaries: [String] =
    ((try? FileManager.default.subpathsOfDirectory(atPath: root + "/Glossaries")) ?? [])
    .filter { $0.hasSuffix(".csv") && $0 != "domains.csv" }.sorted().map { "Glossaries/" + $0 }

  /// The file names of the corpus articles without extension: `01-utusan-moskow`.
  public static let articles: [String] = names(in: "Corpus").compactMap { name in
    name.hasSuffix(".id.txt") ? String(name.dropLast(".id.txt".count)) : nil
  }
}

extension ProjectFiles {
  /// The value of an environment variable that can make a run longer.
  public static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// Whether an environment variable is set to a value other than `0`.
  static func isSet(_ name: String) -> Bool { ![nil, "", "0"].contains(environment(name)) }
}

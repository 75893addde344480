public import TextModel

/// Names of outputs in a folder, one for each input.
///
///     var folder = OutputFolder("out/", ending: "tsv")
///     folder.path(for: "2026/article.txt")   // out/2026/article.tsv
///
/// A name is that of the input with another extension. Characters that some systems do not allow are
/// replaced, and a number is added where a name was given before, also in other capitals. So the
/// names depend on the inputs and their order only.
public struct OutputFolder {
  /// The maximum length of a name in bytes, with room for an extension and a number.
  private static let longestName = 200

  private let folder: String
  private let ending: String
  private var used: Set<String> = []
  /// For each name given more than once, the number of the last one.
  private var numbers: [String: Int] = [:]

  /// Whether a path names a folder: it ends with a slash, or a folder exists there.
  public static func isNamed(by path: String?) -> Bool {
    guard let path, path != "-" else { return false }
    return path.hasSuffix("/") || FileAccess.isFolder(path)
  }

  /// - Parameter ending: the extension of the outputs, without the full stop.
  public init(_ path: String, ending: String) {
    folder = path.hasSuffix("/") ? path : path + "/"
    self.ending = ending
  }

  /// Creates the folder if it does not exist.
  /// - Throws: `PadananError` (P104) if it cannot be created.
  public func create() throws(PadananError) { try FileAccess.createFolder(folder) }

  /// The path of the output for an input.
  /// - Parameter name: the name of the input, with the subfolders that the output has too.
  public mutating func path(for name: String) -> String {
    var parts = name.split(separator: "/").map { OutputFolder.safe(String($0)) }
    var last = parts.popLast() ?? "text"
    if let stop = last.lastIndex(of: "."), stop > last.startIndex { last = String(last[..<stop]) }
    let stem = (parts + [last]).joined(separator: "/")
    let key = stem.lowercased()
    var number = numbers[key] ?? 1
    var chosen = stem
    while !used.insert(chosen.lowercased()).inserted {
      number += 1
      chosen = "\(stem)-\(number)"
    }
    numbers[key] = number
    return "\(folder)\(chosen).\(ending)"
  }

  /// A part of a path without characters that Windows or macOS do not allow, not hidden, and not
  /// longer than the limit.
  private static func safe(_ name: String) -> String {
    var result = name == "-" ? "stdin" : ""
    guard result.isEmpty else { return result }
    for scalar in name.unicodeScalars {
      let isAllowed =
        scalar.value >= 0x20 && scalar.value != 0x7F && !"\\:*?\"<>|".contains(Character(scalar))
      let scalar = isAllowed ? scalar : "_"
      guard result.utf8.count + UTF8.width(scalar) <= longestName else { break }
      result.unicodeScalars.append(scalar)
    }
    return result.hasPrefix(".") || result.hasPrefix("-") ? "_" + result.dropFirst() : result
  }
}

internal import XMLSupport

extension GlossaryFormat {
  /// The endings of the files that are read in a folder, without the full stop.
  public static let endings = allCases.flatMap(\.endings)

  /// Endings that several tables share; the first line tells them apart.
  private static let sharedEndings: Set<String> = ["csv", "tsv", "txt"]

  /// The format of a file by its name and how its content begins; nil where neither tells.
  public init?(of path: String, holding bytes: [UInt8] = []) {
    let ending = GlossaryFormat.ending(of: path)
    let named = GlossaryFormat.allCases.first {
      $0.endings.contains(ending) || $0.furtherEndings.contains(ending)
    }
    let found =
      if ending == "xml" {
        GlossaryFormat(root: bytes)
      } else if GlossaryFormat.sharedEndings.contains(ending) {
        GlossaryFormat(header: FirstLine(of: bytes)) ?? named
      } else {
        named
      }
    guard let found else { return nil }
    self = found
  }

  /// The format that content tells without doubt, for pipes, whose names tell nothing: a table only
  /// by a header.
  public init?(byContent bytes: [UInt8]) {
    let signed = GlossaryFormat.allCases.first {
      !$0.signature.isEmpty && bytes.starts(with: $0.signature)
    }
    let line = FirstLine(of: bytes)
    let found =
      signed ?? GlossaryFormat(header: line) ?? (line.isNative ? .csv : nil)
      ?? GlossaryFormat(root: bytes)
    guard let found else { return nil }
    self = found
  }

  /// The table that a first line is the header of.
  ///
  /// The tools' tables, later in the list, come before the native one, some of whose column names
  /// they have too.
  private init?(header line: FirstLine) {
    guard let format = GlossaryFormat.allCases.last(where: { $0.isHeader?(line) == true }) else {
      return nil
    }
    self = format
  }

  /// The XML format whose documents have the root element of this one.
  private init?(root bytes: [UInt8]) {
    guard let root = XMLReader.root(of: bytes),
      let format = GlossaryFormat.allCases.first(where: { $0.roots.contains(root) })
    else { return nil }
    self = format
  }

  /// What follows the last full stop of a file's name, in lower case; empty where there is none.
  public static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

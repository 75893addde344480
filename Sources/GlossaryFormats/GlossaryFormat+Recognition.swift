internal import XMLSupport

extension GlossaryFormat {
  /// The file name extensions that are read in a folder, without the full stop.
  public static let endings = allCases.flatMap(\.endings)

  /// Extensions of several tables, which are distinguished by the first line.
  private static let sharedEndings: Set<String> = ["csv", "tsv", "txt"]

  /// Recognises the format of a file by its name and first bytes; nil if both are ambiguous.
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

  /// Recognises the format by content alone, for pipes, whose names are meaningless; a table only
  /// by its header.
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

  /// Recognises a table by its header.
  ///
  /// The tables of tools, which are later in the list, have priority over the native one, because
  /// they share some of its column names.
  private init?(header line: FirstLine) {
    guard let format = GlossaryFormat.allCases.last(where: { $0.isHeader?(line) == true }) else {
      return nil
    }
    self = format
  }

  /// Recognises an XML format by the root element.
  private init?(root bytes: [UInt8]) {
    guard let root = XMLReader.root(of: bytes),
      let format = GlossaryFormat.allCases.first(where: { $0.roots.contains(root) })
    else { return nil }
    self = format
  }

  /// The extension of a file name in lower case, without the full stop; empty if there is none.
  public static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

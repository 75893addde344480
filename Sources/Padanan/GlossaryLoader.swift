public import Glossary
public import GlossaryFormats
import TermSheets
import TextFiles
public import TextModel

/// Reads glossaries from files and folders.
public struct GlossaryLoader: Sendable {
  /// The format of every file; nil to recognise it by name and content.
  private let format: GlossaryFormat?
  private let options: FormatOptions
  /// The files that are supplied with padanan.
  private let supplied: Set<String>

  /// Creates a loader for files of one format, or of any.
  /// - Parameters:
  ///   - format: the format of every file; nil to recognise each by its name and content.
  ///   - options: options of the readers, such as the worksheet and the languages of a table
  ///     without a header.
  ///   - supplied: the files whose concepts are marked as supplied with padanan
  ///     (``Concept/Origin/isSupplied``).
  public init(
    format: GlossaryFormat? = nil, options: FormatOptions = FormatOptions(),
    supplied: Set<String> = []
  ) {
    self.format = format
    self.supplied = supplied
    self.options = options
  }

  /// Reads glossaries and joins their concepts.
  /// - Parameter paths: files, or folders that contain them; the concepts of earlier files have
  ///   priority.
  /// - Throws: `PadananError` with all errors of the first file that cannot be read.
  public func load(
    _ paths: [String]
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var glossary = Glossary()
    var diagnostics = try GlossaryLoader.passedOver(in: paths)
    for file in try GlossaryLoader.files(at: paths) {
      var read = try load(file: file)
      if supplied.contains(file) { read.glossary.markAsSupplied() }
      glossary.concepts += read.glossary.concepts
      glossary.extras += read.glossary.extras
      diagnostics += read.diagnostics
    }
    return (glossary, diagnostics)
  }

  /// The glossary files in `paths`; a folder is replaced by its files.
  /// - Throws: `PadananError` if a folder contains no glossary.
  public static func files(at paths: [String]) throws(PadananError) -> [String] {
    var all: [String] = []
    for path in paths { all += try files(at: path) }
    return all
  }

  private func load(
    file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let bytes = try FileAccess.read(file)
    let isNamed = file != "-" && FileAccess.stream(at: file) == nil
    guard
      let format = format ?? GlossaryFormat(of: file, holding: bytes)
        ?? (isNamed ? nil : GlossaryFormat(byContent: bytes))
    else {
      throw PadananError(
        .unknownFormat, file: file,
        "glossaries ending in `.\(GlossaryFormat.ending(of: file))` cannot be read; expected .\(GlossaryFormat.endings.joined(separator: ", ."))"
      )
    }
    guard options.sheet != nil || !GlossaryLoader.isTermSheet(bytes, format) else {
      throw PadananError(
        .termSheet, file: file,
        "is a term sheet or table of matches that padanan wrote, not a glossary; expected the glossary that it was made with (`padanan sheet ARTICLE -o terms.tbx` writes the terms of an article as one)"
      )
    }
    guard let reader = format.reader(options) else {
      throw PadananError(
        .unknownFormat, file: file, "glossaries are written as \(format.rawValue), not read")
    }
    switch format.content {
    case .text: return try reader.read(TextDecoder().decode(bytes, file: file), file: file)
    case .raw: return try reader.read(bytes, file: file)
    }
  }

  /// Notices about skipped files in the folders of `paths`, whose names are those of glossaries:
  /// pipes, sockets and devices, which could block, and padanan's own term sheets.
  public static func passedOver(in paths: [String]) throws(PadananError) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for path in paths where FileAccess.isFolder(path) {
      for member in try members(of: path) {
        if let stream = FileAccess.stream(at: member) {
          notes.append(
            Diagnostic(
              .notAFile, .warning, file: member,
              "is a \(stream) and is passed over; expected a file in a folder of glossaries"))
        } else if isTermSheet(at: member) {
          notes.append(
            Diagnostic(
              .passedOver, .warning, file: member,
              "is a term sheet or table of matches that padanan wrote and is passed over; expected glossaries in the folder"
            ))
        }
      }
    }
    return notes
  }

  private static func files(at path: String) throws(PadananError) -> [String] {
    guard FileAccess.isFolder(path) else { return [path] }
    let files = try members(of: path).filter {
      FileAccess.stream(at: $0) == nil && !isTermSheet(at: $0)
    }
    guard !files.isEmpty else {
      throw PadananError(
        .noConcepts, file: path,
        "the folder has no glossary; expected files ending in .\(GlossaryFormat.endings.joined(separator: ", ."))"
      )
    }
    return files
  }

  /// Whether a file is a term sheet; false if it cannot be read, which is reported when it is
  /// loaded.
  private static func isTermSheet(at path: String) -> Bool {
    guard let format = GlossaryFormat(of: path) else { return false }
    let bytes =
      switch format.container {
      case .workbook: try? FileAccess.readFile(path)
      case .table: try? FileAccess.beginning(of: path, count: 4096)
      case .turtle, .xml: [UInt8]?.none
      }
    return bytes.map { isTermSheet($0, format) } ?? false
  }

  private static func isTermSheet(_ bytes: [UInt8], _ format: GlossaryFormat) -> Bool {
    switch format.container {
    case .workbook: TermSheetFile.isSheet(workbook: bytes)
    case .table: TermSheetFile.isSheet(table: Array(bytes.prefix(4096)))
    case .turtle, .xml: false
    }
  }

  /// The paths of the files with names of glossaries in a folder and its subfolders, sorted.
  ///
  /// Excluded are names that begin with a full stop, subfolders called `drafts`, rejected entries
  /// (`*.exclude.csv`) and the table of domains. A folder that is reached again by a symbolic link
  /// is read once.
  private static func members(of path: String) throws(PadananError) -> [String] {
    try FileAccess.files(below: path, entering: { $0 != "drafts" }).filter {
      isGlossary($0.lastPathComponent)
    }
  }

  private static func isGlossary(_ name: String) -> Bool {
    GlossaryFormat.endings.contains(GlossaryFormat.ending(of: name))
      // Excel creates `~$name.xlsx` while a workbook is open.
      && !name.hasPrefix("~$") && !name.hasSuffix(".exclude.csv") && name != "domains.csv"
  }

  /// The folder with padanan's glossaries: `$PADANAN_GLOSSARIES`, `share/padanan/Glossaries` of the
  /// installed program, or `Glossaries` of the source folder that it was built in.
  public static func defaultFolder() -> String? {
    if let folder = FileAccess.environment("PADANAN_GLOSSARIES") { return folder }
    guard let program = RunningProgram.path else { return nil }
    var folder = parent(of: program)
    let installed = parent(of: folder) + "/share/padanan/Glossaries"
    if FileAccess.isFolder(installed) { return installed }
    while !folder.isEmpty {
      if FileAccess.isFolder(folder + "/Glossaries"),
        FileAccess.isFolder(folder + "/Sources/Padanan")
      {
        return folder + "/Glossaries"
      }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

import Languages
import Padanan
import Segmentation
internal import TOMLKit
import TextFiles
import TextModel

/// The settings of `padanan.toml`, searched from the working folder upward.
///
/// Command-line options have priority over them.
struct Configuration {
  /// Path of the file; nil if there is none.
  var path: String?
  /// A warning about the file; nil if there is none.
  var warning: Diagnostic?
  /// Absolute paths of glossary files and folders; relative paths start at the file's folder.
  var glossaries: [String] = []
  var usesDefaultGlossaries: Bool?
  var usesCLDR: Bool?
  var source: LanguageTag?
  var target: LanguageTag?
  var encoding: String?
  var offsets: OffsetUnit?
  var color: ColorChoice?
  var ui: InterfaceLanguage?
  var srx: String?
  var lineBreaks: ParagraphSplitter.LineBreaks?

  static let fileName = "padanan.toml"

  /// The settings of the nearest file; defaults if there is none.
  /// - Throws: `PadananError` (P903) with the position of the error.
  static func load() throws(PadananError) -> Configuration {
    var folder = FileAccess.workingFolder
    while true {
      let path = folder == "/" ? "/\(fileName)" : "\(folder)/\(fileName)"
      if FileAccess.exists(path) { return try read(path, folder: folder) }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return Configuration() }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private static func read(_ path: String, folder: String) throws(PadananError) -> Configuration {
    let text = String(decoding: try FileAccess.readFile(path), as: UTF8.self)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw PadananError(
        .configuration, file: fileName,
        at: TextPosition(
          line: Int(error.source.begin.line), column: Int(error.source.begin.column)),
        error.description)
    } catch {
      throw PadananError(.configuration, file: fileName, "not valid TOML")
    }
    var reader = TableReader(table: table, text: text)
    var configuration = Configuration(path: path)
    configuration.glossaries = try reader.strings("glossaries").map { absolute($0, in: folder) }
    configuration.usesDefaultGlossaries = try reader.flag("default-glossaries")
    configuration.usesCLDR = try reader.flag("cldr")
    configuration.source = try reader.language("source")
    configuration.target = try reader.language("target")
    configuration.encoding = try reader.value("encoding") { $0 }
    configuration.offsets = try reader.value("offsets") { OffsetUnit(rawValue: $0) }
    configuration.color = try reader.value("color") { ColorChoice(rawValue: $0) }
    configuration.ui = try reader.value("ui") { InterfaceLanguage(rawValue: $0) }
    configuration.lineBreaks = try reader.value("line-breaks") {
      ParagraphSplitter.LineBreaks(argument: $0)
    }
    configuration.srx = try reader.value("srx") { absolute($0, in: folder) }
    configuration.warning = warning(about: path)
    for path in configuration.glossaries { try reader.check(path, of: "glossaries") }
    if let srx = configuration.srx { try reader.check(srx, of: "srx") }
    try reader.finish()
    return configuration
  }

  /// A warning if another user can write the file: its settings change results.
  private static func warning(about path: String) -> Diagnostic? {
    FileAccess.otherWriters(of: path).map { reason in
      Diagnostic(
        .configuration, .warning, file: path,
        "\(reason), and its settings are used; expected a file of your own, or --no-config")
    }
  }

  private static func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder == "/" ? "/\(path)" : "\(folder)/\(path)"
  }
}

/// Reads the keys of a table one by one, and reports unknown keys.
private struct TableReader {
  let table: TOMLTable
  let text: String
  private var known: Set<String> = []

  init(table: TOMLTable, text: String) {
    self.table = table
    self.text = text
  }

  mutating func value<Value>(
    _ key: String, _ read: (String) -> Value?
  ) throws(PadananError) -> Value? {
    known.insert(key)
    guard let entry = table[key] else { return nil }
    guard let string = entry.string, let value = read(string) else {
      throw failure(key, "invalid value of `\(key)`; see padanan help")
    }
    return value
  }

  mutating func language(_ key: String) throws(PadananError) -> LanguageTag? {
    guard let text = try value(key, { $0 }) else { return nil }
    do { return try LanguageTag.option(text) } catch { throw failure(key, "`\(key)`: \(error)") }
  }

  mutating func flag(_ key: String) throws(PadananError) -> Bool? {
    known.insert(key)
    guard let entry = table[key] else { return nil }
    guard let flag = entry.bool else { throw failure(key, "`\(key)` is not true or false") }
    return flag
  }

  mutating func strings(_ key: String) throws(PadananError) -> [String] {
    known.insert(key)
    guard let entry = table[key] else { return [] }
    guard let array = entry.array else {
      throw failure(key, "`\(key)` is not a list; expected [\"terms.csv\", …]")
    }
    var strings: [String] = []
    for element in array {
      guard let string = element.string else {
        throw failure(key, "`\(key)` contains a value that is not a string; expected paths")
      }
      strings.append(string)
    }
    return strings
  }

  /// Rejects missing files, and pipes and devices: reading them can wait forever, and the user is
  /// perhaps not aware of the setting.
  func check(_ path: String, of key: String) throws(PadananError) {
    guard FileAccess.exists(path) else {
      throw failure(key, "`\(key)` names \(path), which does not exist; expected a file")
    }
    guard let stream = FileAccess.stream(at: path) else { return }
    throw failure(key, "`\(key)` names \(path), which is a \(stream); expected a file or a folder")
  }

  func finish() throws(PadananError) {
    for key in table.keys where !known.contains(key) {
      throw failure(
        key, "unknown setting `\(key)`; expected \(known.sorted().joined(separator: ", "))")
    }
  }

  private func failure(_ key: String, _ message: String) -> PadananError {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { line in
      line.drop { $0 == " " || $0 == "\t" || $0 == "\"" }.hasPrefix(key)
    }
    return PadananError(
      .configuration, file: Configuration.fileName,
      at: line.map { TextPosition(line: $0 + 1, column: 1) }, message)
  }
}

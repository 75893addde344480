public import BitextFormats
import GlossaryFormats
import TextFiles
public import TextModel

/// Reads bilingual files of any format.
///
/// The format is recognised by the name and the first bytes.
public struct BitextLoader: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag

  /// Creates a loader of files with these two languages, or varieties of them.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// The file name extensions that are read.
  public static let endings = ["tmx", "xlf", "xliff", "sdlxliff", "mqxliff", "csv", "tsv", "xlsx"]

  /// Reads a bilingual file.
  /// - Throws: `PadananError` if the file cannot be read; no unit is returned then.
  public func load(
    _ path: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let bytes = try FileAccess.read(path)
    let reader: any BitextReader
    switch GlossaryFormat.ending(of: path) {
    case "tmx": reader = TMXReader(source: source, target: target)
    case "xlf", "xliff", "sdlxliff", "mqxliff": reader = XLIFFReader(source: source, target: target)
    case "csv": reader = BitextTableReader(source: source, target: target)
    case "tsv":
      reader = BitextTableReader(source: source, target: target, delimiter: UInt8(ascii: "\t"))
    case "xlsx": reader = BitextWorkbookReader(source: source, target: target)
    default:
      throw PadananError(
        .unknownFormat, file: path,
        "no bilingual file ends in `.\(GlossaryFormat.ending(of: path))`; expected .\(Self.endings.joined(separator: ", ."))"
      )
    }
    return try reader.read(bytes, file: path)
  }
}

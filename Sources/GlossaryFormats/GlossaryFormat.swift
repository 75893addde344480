internal import XMLSupport

/// The file formats that glossaries are read from and written to.
///
///     let format = GlossaryFormat(of: "terms.tbx", holding: bytes)
///     let read = try format?.reader(options)?.read(bytes, file: "terms.tbx")
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
  /// The native format, and the same with tabs.
  case csv, tsv
  /// A workbook of Excel (Office Open XML).
  case xlsx
  /// TermBase eXchange (ISO 30042:2019), and its forerunner TBX 2 (ISO 30042:2008, Martif).
  case tbx
  /// OmegaT's glossary: term, equivalent and comment, parted by tabs.
  case omegat
  /// Universal Terminology eXchange 1.11.
  case utx
  /// Tables as these tools and services import and export them.
  case weblate, memoq, phrase, lokalise
  case google, deepl, amazon, azure
  /// SDL MultiTerm's XML.
  case multiterm
  /// SKOS in Turtle (W3C).
  case skos
  /// The glossary module of XLIFF 2.1.
  case xliff
  /// Translation Memory eXchange 1.4b, a unit being a concept.
  case tmx

  /// What a reader is given.
  public enum Content: Sendable {
    /// UTF-8 without a byte order mark, whatever the file's encoding was.
    case text
    /// The file's own bytes.
    case raw
  }

  public var content: Content {
    switch self {
    case .csv, .tsv, .omegat, .utx, .weblate, .memoq, .phrase, .lokalise, .google, .deepl,
      .amazon, .azure, .skos:
      .text
    case .xlsx, .tbx, .multiterm, .xliff, .tmx: .raw
    }
  }

  /// The endings of file names that say a format, without the full stop.
  public static let endings = [
    "csv", "tsv", "xlsx", "tbx", "utx", "ttl", "xlf", "xliff", "tmx", "mtf",
  ]

  /// The format of a file by its name and how its content begins; nil where neither tells.
  public init?(of path: String, holding bytes: [UInt8] = []) {
    switch GlossaryFormat.ending(of: path) {
    case "csv": self = TableSniffer.format(of: bytes) ?? .csv
    case "tsv": self = TableSniffer.format(of: bytes) ?? .tsv
    case "xlsx": self = .xlsx
    case "utx": self = .utx
    case "tab", "utf8": self = .omegat
    // OmegaT's glossaries, UTX and Excel's “Unicode text” are all called so.
    case "txt": self = TableSniffer.format(of: bytes) ?? .omegat
    case "ttl": self = .skos
    case "xlf", "xliff": self = .xliff
    case "tmx": self = .tmx
    case "mtf": self = .multiterm
    case "tbx": self = .tbx
    case "xml":
      guard let format = XMLReader.root(of: bytes).flatMap(GlossaryFormat.init(root:)) else {
        return nil
      }
      self = format
    default: return nil
    }
  }

  /// The format that content tells without doubt, for pipes, whose names tell nothing: a table only
  /// by a header.
  public init?(byContent bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .xlsx
    } else if let format = TableSniffer.format(of: bytes) ?? TableSniffer.native(bytes) {
      self = format
    } else if let format = XMLReader.root(of: bytes).flatMap(GlossaryFormat.init(root:)) {
      self = format
    } else {
      return nil
    }
  }

  /// The XML format whose documents have a root element of that name.
  private init?(root: String) {
    switch root {
    case "tbx", "martif", "TBX": self = .tbx
    case "mtf": self = .multiterm
    case "xliff": self = .xliff
    case "tmx": self = .tmx
    default: return nil
    }
  }

  /// What follows the last full stop of a file's name, in lower case; empty where there is none.
  public static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// nil where the format is written only.
  public func reader(_ options: FormatOptions) -> (any GlossaryReader)? {
    switch self {
    case .csv: CSVGlossaryReader(options: options)
    case .tsv: CSVGlossaryReader(delimiter: UInt8(ascii: "\t"), options: options)
    case .xlsx: XLSXGlossaryReader(options: options)
    case .tbx: TBXGlossaryReader()
    case .omegat: OmegaTGlossaryReader(options: options)
    case .utx: UTXGlossaryReader(options: options)
    case .weblate: WeblateGlossaryReader(options: options)
    case .memoq: MemoQGlossaryReader()
    case .phrase: FlaggedGlossaryReader(.phrase, options: options)
    case .lokalise: FlaggedGlossaryReader(.lokalise, options: options)
    case .google: ServiceGlossaryReader(.google, options: options)
    case .deepl: ServiceGlossaryReader(.deepl, options: options)
    case .amazon: ServiceGlossaryReader(.amazon, options: options)
    case .azure: ServiceGlossaryReader(.azure, options: options)
    case .multiterm: MultiTermReader()
    case .skos: SKOSReader(options: options)
    case .xliff: XLIFFGlossaryReader(options: options)
    case .tmx: TMXGlossaryReader()
    }
  }

  /// nil where the format is read only.
  public func writer(_ options: FormatOptions) -> (any GlossaryWriter)? {
    switch self {
    case .csv: CSVGlossaryWriter(options: options)
    case .tsv: CSVGlossaryWriter(delimiter: UInt8(ascii: "\t"), options: options)
    case .xlsx: XLSXGlossaryWriter(options: options)
    case .tbx:
      TBXGlossaryWriter(
        dialect: options.dialect, style: options.style, language: options.source)
    case .omegat: OmegaTGlossaryWriter(options: options)
    case .utx: UTXGlossaryWriter(options: options)
    case .weblate: WeblateGlossaryWriter(options: options)
    case .memoq: MemoQGlossaryWriter(options: options)
    case .phrase: FlaggedGlossaryWriter(.phrase, options: options)
    case .lokalise: FlaggedGlossaryWriter(.lokalise, options: options)
    case .google: ServiceGlossaryWriter(.google, options: options)
    case .deepl: ServiceGlossaryWriter(.deepl, options: options)
    case .amazon: ServiceGlossaryWriter(.amazon, options: options)
    case .azure: ServiceGlossaryWriter(.azure, options: options)
    case .multiterm: MultiTermWriter()
    case .skos: SKOSWriter(options: options)
    case .xliff: XLIFFGlossaryWriter(options: options)
    case .tmx: TMXGlossaryWriter(options: options)
    }
  }
}

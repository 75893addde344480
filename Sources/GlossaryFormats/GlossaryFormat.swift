/// A file format that glossaries are read from and written to.
///
///     let format = GlossaryFormat(of: "terms.tbx", holding: bytes)
///     let read = try format?.reader(options)?.read(bytes, file: "terms.tbx")
///
/// Each format is declared in one file, `…Format.swift` in its folder, and listed in ``allCases``.
public struct GlossaryFormat: Sendable {
  /// What a file of the format is made of.
  public enum Container: Sendable, Hashable {
    /// Rows of fields, in text.
    case table
    /// Statements of RDF, in text.
    case turtle
    case workbook, xml
  }

  /// What a reader is given.
  public enum Content: Sendable {
    /// UTF-8 without a byte order mark, whatever the file's encoding was.
    case text
    /// The file's own bytes.
    case raw
  }

  /// The name, as options of the command line have it.
  public let rawValue: String
  public let container: Container
  /// The endings of file names that tell the format, without the full stop; files with these are
  /// read in a folder.
  let endings: [String]
  /// Endings that tell the format of a file that is named, and are passed over in a folder.
  let furtherEndings: [String]
  /// Whether the first line of a table is a header of this format and of no other.
  let isHeader: (@Sendable (FirstLine) -> Bool)?
  /// The names of the root element of XML documents.
  let roots: Set<String>
  /// The first bytes of every file; empty where they tell nothing.
  let signature: [UInt8]
  /// The fields that the format holds, at least with some values.
  package let held: HeldFields
  /// What the writer may report as lost beside the fields that are not held: the beginnings of the
  /// words after “does not hold”.
  package let limits: [String]
  private let makeReader: (@Sendable (FormatOptions) -> any GlossaryReader)?
  private let makeWriter: (@Sendable (FormatOptions) -> any GlossaryWriter)?

  init(
    _ name: String, _ container: Container, endings: [String] = [], furtherEndings: [String] = [],
    isHeader: (@Sendable (FirstLine) -> Bool)? = nil, roots: Set<String> = [],
    signature: [UInt8] = [], holds held: HeldFields, limits: [String] = [],
    reader: (@Sendable (FormatOptions) -> any GlossaryReader)?,
    writer: (@Sendable (FormatOptions) -> any GlossaryWriter)?
  ) {
    rawValue = name
    self.container = container
    self.endings = endings
    self.furtherEndings = furtherEndings
    self.isHeader = isHeader
    self.roots = roots
    self.signature = signature
    self.held = held
    self.limits = limits
    makeReader = reader
    makeWriter = writer
  }

  public var content: Content {
    switch container {
    case .table, .turtle: .text
    case .workbook, .xml: .raw
    }
  }

  /// nil where the format is written only.
  public func reader(_ options: FormatOptions) -> (any GlossaryReader)? { makeReader?(options) }

  /// nil where the format is read only.
  public func writer(_ options: FormatOptions) -> (any GlossaryWriter)? { makeWriter?(options) }
}

extension GlossaryFormat: CaseIterable {
  /// Every format, the native ones first.
  public static let allCases: [GlossaryFormat] = [
    .csv, .tsv, .xlsx, .tbx, .omegat, .utx, .weblate, .memoq, .phrase, .lokalise, .google, .deepl,
    .amazon, .azure, .multiterm, .skos, .xliff, .tmx,
  ]
}

extension GlossaryFormat: RawRepresentable, Hashable, CustomStringConvertible {
  public init?(rawValue: String) {
    guard let format = GlossaryFormat.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = format
  }

  public static func == (one: GlossaryFormat, other: GlossaryFormat) -> Bool {
    one.rawValue == other.rawValue
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  public var description: String { rawValue }
}

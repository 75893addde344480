/// A file format of glossaries.
///
///     let format = GlossaryFormat(of: "terms.tbx", holding: bytes)
///     let read = try format?.reader(options)?.read(bytes, file: "terms.tbx")
///
/// Each format is declared in one file, `…Format.swift` in its folder, and listed in ``allCases``.
public struct GlossaryFormat: Sendable {
  /// The structure of a file in the format.
  public enum Container: Sendable, Hashable {
    /// Rows of fields in a text file.
    case table
    /// RDF statements in a text file.
    case turtle
    case workbook, xml
  }

  /// The input of a reader.
  public enum Content: Sendable {
    /// The decoded text as UTF-8 without a byte order mark.
    case text
    /// The bytes of the file.
    case raw
  }

  /// The name of the format, also in command line options.
  public let rawValue: String
  /// The structure of a file in this format.
  public let container: Container
  /// The file name extensions of the format, without the full stop; files with these extensions are
  /// read in a folder.
  let endings: [String]
  /// Extensions that identify the format of a file named by the user, but are skipped in a folder.
  let furtherEndings: [String]
  /// Whether the first line of a table is a header of this format and not of another.
  let isHeader: (@Sendable (FirstLine) -> Bool)?
  /// The names of the root elements of XML documents in this format.
  let roots: Set<String>
  /// The first bytes of every file in the format; empty if they vary.
  let signature: [UInt8]
  /// The fields that the format can store, for some values at least.
  package let held: HeldFields
  /// The losses that the writer can report in addition to the fields that are not in `held`: the
  /// beginnings of the text after “does not hold” in the message.
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

  /// The input that the format's reader expects.
  public var content: Content {
    switch container {
    case .table, .turtle: .text
    case .workbook, .xml: .raw
    }
  }

  /// The reader of the format; nil if the format can only be written.
  public func reader(_ options: FormatOptions) -> (any GlossaryReader)? { makeReader?(options) }

  /// The writer of the format; nil if the format can only be read.
  public func writer(_ options: FormatOptions) -> (any GlossaryWriter)? { makeWriter?(options) }
}

extension GlossaryFormat: CaseIterable {
  /// All formats, the native ones first.
  public static let allCases: [GlossaryFormat] = [
    .csv, .tsv, .xlsx, .tbx, .omegat, .utx, .weblate, .memoq, .phrase, .lokalise, .google, .deepl,
    .amazon, .azure, .multiterm, .skos, .xliff, .tmx,
  ]
}

extension GlossaryFormat: RawRepresentable, Hashable, CustomStringConvertible {
  /// Finds a format by its name; nil if there is none.
  public init?(rawValue: String) {
    guard let format = GlossaryFormat.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = format
  }

  /// Whether two formats have the same name.
  public static func == (one: GlossaryFormat, other: GlossaryFormat) -> Bool {
    one.rawValue == other.rawValue
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// The name.
  public var description: String { rawValue }
}

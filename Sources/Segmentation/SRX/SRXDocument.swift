public import TextModel

/// A set of segmentation rules for many languages (Segmentation Rules eXchange, SRX 2.0).
public struct SRXDocument: Sendable, Hashable {
  /// The rules of one `languagerule` element, in order.
  public struct LanguageRule: Sendable, Hashable {
    /// The attribute `languagerulename`.
    public var name: String
    /// In the order of the file; the first rule that matches at a position decides.
    public var rules: [SRXRule]
  }

  /// A `languagemap` element: assigns rules to the languages whose tag matches a regular
  /// expression.
  public struct LanguageMap: Sendable, Hashable {
    /// Regular expression (ICU) that must match a whole language tag; case is ignored.
    public var pattern: String
    /// The ``LanguageRule/name`` of the assigned rules.
    public var ruleName: String
    /// 1-based line of the element in the file.
    public var line: Int
  }

  /// Whether a language gets the rules of every map that matches it, or only those of the first
  /// one.
  public enum Cascade: Sendable, Hashable { case all, firstOnly }

  /// The file from which the rules were read, as the user named it.
  public var file: String
  /// The attribute `cascade` of the file's header.
  public var cascade: Cascade
  /// The `languagerule` elements, in the order of the file.
  public var languageRules: [LanguageRule]
  /// The `languagemap` elements, in the order of the file.
  public var languageMaps: [LanguageMap]

  init(
    file: String, cascade: Cascade, languageRules: [LanguageRule], languageMaps: [LanguageMap]
  ) {
    self.file = file
    self.cascade = cascade
    self.languageRules = languageRules
    self.languageMaps = languageMaps
  }

  /// Reads an SRX file.
  /// - Throws: ``PadananError`` (P215) with the line of the error.
  public init(_ bytes: [UInt8], file: String) throws(PadananError) {
    self = try SRXReader.read(bytes, file: file)
  }

  /// The rules that replace ICU's sentence breaks in tools that have no breaks without rules.
  ///
  /// padanan ignores them, because it uses ICU's breaks.
  static let standIns = "Unicode sentences"

  /// The built-in rules.
  public static func builtIn(starts: SentenceStarts = .upperCase) throws(PadananError)
    -> SRXDocument
  {
    var document = try parsedBuiltIn.get()
    switch starts {
    case .upperCase: break
    case .anyCase:
      for index in document.languageMaps.indices
      where document.languageMaps[index].ruleName == "Small letters go on" {
        document.languageMaps[index].ruleName = "Small letters may open"
      }
    }
    return document
  }

  private static let parsedBuiltIn = Result { () throws(PadananError) in
    try SRXDocument(builtInSource, file: builtInFile)
  }

  /// The name of the built-in rules in messages.
  static let builtInFile = "padanan.srx"

  /// The built-in rules as an SRX file, which other tools can load.
  public static var builtInSource: [UInt8] { RuleTemplate.expanded(PackageResources.padanan_srx) }
}

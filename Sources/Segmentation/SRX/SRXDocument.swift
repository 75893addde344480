public import TextModel

/// A set of segmentation rules for many languages (Segmentation Rules eXchange, SRX 2.0).
public struct SRXDocument: Sendable, Hashable {
  /// The rules of one `languagerule` element, in order.
  public struct LanguageRule: Sendable, Hashable {
    /// The attribute `languagerulename`.
    public var name: String
    /// In the order of the file: the first that matches decides.
    public var rules: [SRXRule]
  }

  /// `languagemap`: which rules a language takes, by a regular expression over its tag.
  public struct LanguageMap: Sendable, Hashable {
    /// Regular expression (ICU) for a whole language tag, in any case.
    public var pattern: String
    /// The ``LanguageRule/name`` of the rules.
    public var ruleName: String
    /// 1-based line in the file.
    public var line: Int
  }

  /// Whether every map that fits a language adds its rules, or only the first one does.
  public enum Cascade: Sendable, Hashable { case all, firstOnly }

  /// The file it was read from, as the user named it.
  public var file: String
  /// The attribute `cascade` of the header.
  public var cascade: Cascade
  /// In the order of the file.
  public var languageRules: [LanguageRule]
  /// In the order of the file.
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
  /// - Throws: ``PadananError`` (P215) with the line of what is wrong.
  public init(_ bytes: [UInt8], file: String) throws(PadananError) {
    self = try SRXReader.read(bytes, file: file)
  }

  /// The group of rules that replaces ICU's breaks in tools without their own sentence
  /// segmentation.
  ///
  /// padanan does not use it.
  static let standIns = "Unicode sentences"

  /// The rules that come with padanan.
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
    try SRXDocument(builtInSource, file: "padanan.srx")
  }

  /// The built-in rules as the file that other tools can load.
  public static var builtInSource: [UInt8] { RuleTemplate.expanded(PackageResources.padanan_srx) }
}

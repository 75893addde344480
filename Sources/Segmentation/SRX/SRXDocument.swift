/// A set of segmentation rules for many languages (Segmentation Rules eXchange, SRX 2.0).
public struct SRXDocument: Sendable, Hashable {
  /// The rules of one `languagerule` element, in order.
  public struct LanguageRule: Sendable, Hashable {
    public var name: String
    public var rules: [SRXRule]
  }

  /// `languagemap`: which rules a language takes, by a regular expression over its tag.
  public struct LanguageMap: Sendable, Hashable {
    public var pattern: String
    public var ruleName: String
    /// 1-based line in the file.
    public var line: Int
  }

  /// Whether every map that fits a language adds its rules, or only the first one does.
  public enum Cascade: Sendable, Hashable { case all, firstOnly }

  /// The file it was read from, as the user named it.
  public var file: String
  public var cascade: Cascade
  public var languageRules: [LanguageRule]
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
  /// - Throws: ``SRXError`` with the line of what is wrong.
  public init(_ bytes: [UInt8], file: String) throws(SRXError) {
    self = try SRXReader.read(bytes, file: file)
  }

  /// The group of rules that does ICU's work in tools that break nowhere by themselves. It is
  /// left out wherever padanan segments.
  static let standIns = "Unicode sentences"

  /// The rules that come with padanan.
  public static func builtIn(starts: SentenceStarts = .upperCase) throws(SRXError) -> SRXDocument {
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

  private static let parsedBuiltIn = Result { () throws(SRXError) in
    try SRXDocument(builtInSource, file: "padanan.srx")
  }

  /// The built-in rules as the file that other tools can load.
  public static var builtInSource: [UInt8] { RuleTemplate.expanded(PackageResources.padanan_srx) }
}

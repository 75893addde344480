internal import TextModel
internal import XMLSupport

/// Parses SRX 2.0, and SRX 1.0 files.
///
/// For padanan, SRX 1.0 differs in two points only: the maps are in a `maprule` element, and there
/// is no cascade.
///
/// Ignored without an error: `formathandle` and `segmentsubflows`, which concern markup that plain
/// text does not have; elements in another namespace with their content; and unknown elements
/// outside a rule.
struct SRXReader {
  private let reader: XMLReader
  private var document: SRXDocument
  private var place = Place.outside
  /// The namespace of the root element; nil before it was read.
  ///
  /// Elements in another namespace are additions of other tools.
  private var namespace: String?
  /// Number of open elements that are such additions.
  private var depthOfAddition = 0
  private var sawRules = false
  /// The rule whose element is open; nil outside a rule.
  ///
  /// `parts` has the names of the elements read in it, and `label` the name from the comment before
  /// it.
  private var rule: SRXRule?
  private var parts: Set<String> = []
  private var label: String?
  private var text = ""

  /// The innermost open element, of those that matter here.
  private enum Place { case outside, languageRule, rule, part }

  static func read(_ bytes: [UInt8], file: String) throws(PadananError) -> SRXDocument {
    do {
      var reader = try SRXReader(bytes, file: file)
      return try reader.read()
    } catch let error as XMLError {
      throw invalid("not well-formed XML: \(error.message)", file: file, line: error.line)
    } catch let error as PadananError {
      throw error
    } catch {
      throw invalid("\(error)", file: file, line: 1)
    }
  }

  private init(_ bytes: [UInt8], file: String) throws(XMLError) {
    reader = try XMLReader(bytes)
    document = SRXDocument(file: file, cascade: .firstOnly, languageRules: [], languageMaps: [])
  }

  private mutating func read() throws -> SRXDocument {
    while let event = try reader.next() {
      switch event {
      case .start where isAddition: depthOfAddition += 1
      case .end where depthOfAddition > 0: depthOfAddition -= 1
      case .text where depthOfAddition > 0, .comment where depthOfAddition > 0: break
      case .start(let element): try start(element)
      case .end(let element): end(element)
      case .text(let characters): text += characters
      case .comment(let comment): if place == .languageRule { label = name(from: comment) }
      }
    }
    guard sawRules else { throw invalid("the file has no <languagerules>") }
    for map in document.languageMaps
    where !document.languageRules.contains(where: { $0.name == map.ruleName }) {
      throw SRXReader.invalid(
        "the language map names the rules \(map.ruleName), which are not defined",
        file: document.file, line: map.line)
    }
    return document
  }

  /// Whether the element that just began is in another namespace, or inside such an element.
  private var isAddition: Bool {
    depthOfAddition > 0 || namespace.map { $0 != reader.namespace } ?? false
  }

  private mutating func start(_ element: String) throws(PadananError) {
    text = ""
    if namespace == nil {
      guard element == "srx" else { throw invalid("the root element is <\(element)>, not <srx>") }
      namespace = reader.namespace
    }
    switch element {
    case "srx":
      let version = reader.attribute("version") ?? "2.0"
      guard ["1.0", "2.0"].contains(version) else {
        throw invalid("version=\"\(version)\" of <srx> is neither 2.0 nor 1.0")
      }
    case "header":
      document.cascade = try yes("cascade", of: element, otherwise: "no") ? .all : .firstOnly
    case "languagerules": sawRules = true
    case "languagerule":
      let name = try required("languagerulename", of: element)
      document.languageRules.append(SRXDocument.LanguageRule(name: name, rules: []))
      place = .languageRule
    case "rule": try startRule()
    case "beforebreak", "afterbreak":
      guard place == .rule else { throw invalid("<\(element)> is outside a <rule>") }
      guard parts.insert(element).inserted else {
        throw invalid("a <rule> has a second <\(element)>")
      }
      place = .part
    case "languagemap":
      document.languageMaps.append(
        SRXDocument.LanguageMap(
          pattern: try required("languagepattern", of: element),
          ruleName: try required("languagerulename", of: element), line: reader.line))
    default:
      guard place == .outside || place == .languageRule else {
        throw invalid("<\(element)> in a <rule> is neither <beforebreak> nor <afterbreak>")
      }
    }
  }

  private mutating func startRule() throws(PadananError) {
    guard place == .languageRule, let group = document.languageRules.last else {
      throw invalid("<rule> is outside a <languagerule>")
    }
    let isBreak = try yes("break", of: "rule", otherwise: "yes")
    rule = SRXRule(
      name: label ?? "\(group.name)-\(group.rules.count + 1)",
      effect: isBreak ? .isBreak : .noBreak, before: "", after: "", line: reader.line)
    parts = []
    place = .rule
  }

  private mutating func end(_ element: String) {
    switch element {
    case "beforebreak":
      rule?.before = text
      place = .rule
    case "afterbreak":
      rule?.after = text
      place = .rule
    case "rule":
      if let rule { document.languageRules[document.languageRules.count - 1].rules.append(rule) }
      rule = nil
      label = nil
      place = .languageRule
    case "languagerule": place = .outside
    default: break
    }
    text = ""
  }

  private func required(_ attribute: String, of element: String) throws(PadananError) -> String {
    guard let value = reader.attribute(attribute) else {
      throw invalid("<\(element)> lacks the attribute \(attribute)")
    }
    return value
  }

  /// Parses an attribute with the value `yes` or `no`.
  private func yes(
    _ attribute: String, of element: String, otherwise usual: String
  ) throws(PadananError) -> Bool {
    let value = reader.attribute(attribute) ?? usual
    guard ["yes", "no"].contains(value) else {
      throw invalid("\(attribute)=\"\(value)\" of a <\(element)> is neither yes nor no")
    }
    return value == "yes"
  }

  private func invalid(_ message: String) -> PadananError {
    SRXReader.invalid(message, file: document.file, line: reader.line)
  }

  private static func invalid(_ message: String, file: String, line: Int) -> PadananError {
    PadananError(.invalidRules, file: file, at: TextPosition(line: line, column: 1), message)
  }

  /// The name that a comment gives to the rule after it: a single word before a colon; nil if there
  /// is none.
  private func name(from comment: String) -> String? {
    guard let colon = comment.firstIndex(of: ":") else { return nil }
    let name = comment[..<colon].drop { $0.isWhitespace }
    return name.isEmpty || name.contains(where: \.isWhitespace) ? nil : String(name)
  }
}

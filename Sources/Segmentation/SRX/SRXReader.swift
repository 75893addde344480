internal import XMLSupport

/// Reads SRX 2.0, and SRX 1.0 where it differs in nothing that is used here.
///
/// Accepted and without effect: `formathandle`, and `segmentsubflows`, which speak of markup
/// that plain text does not have.
enum SRXReader {
  static func read(_ bytes: [UInt8], file: String) throws(SRXError) -> SRXDocument {
    do {
      return try parse(bytes, file: file)
    } catch let error as XMLError {
      throw .notWellFormed(
        file: file, line: error.line, column: error.column, message: error.message)
    } catch let error as SRXError {
      throw error
    } catch {
      throw .invalid(file: file, line: 1, message: "\(error)")
    }
  }

  private static func parse(_ bytes: [UInt8], file: String) throws -> SRXDocument {
    let reader = try XMLReader(bytes)
    var document = SRXDocument(file: file, cascade: .firstOnly, languageRules: [], languageMaps: [])
    var sawRoot = false
    var rule: SRXRule?
    var text = ""
    var label: String?
    func invalid(_ message: String) -> SRXError {
      .invalid(file: file, line: reader.line, message: message)
    }
    func required(_ attribute: String, of element: String) throws -> String {
      guard let value = reader.attribute(attribute) else {
        throw invalid("<\(element)> lacks the attribute \(attribute)")
      }
      return value
    }
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        if !sawRoot {
          guard element == "srx" else {
            throw invalid("the root element is <\(element)>, not <srx>")
          }
          sawRoot = true
        }
        text = ""
        switch element {
        case "header":
          document.cascade = reader.attribute("cascade") == "yes" ? .all : .firstOnly
        case "languagerule":
          let name = try required("languagerulename", of: element)
          document.languageRules.append(SRXDocument.LanguageRule(name: name, rules: []))
        case "rule":
          guard let group = document.languageRules.last else {
            throw invalid("<rule> stands outside a <languagerule>")
          }
          let value = reader.attribute("break") ?? "yes"
          guard let effect = SRXRule.Effect(rawValue: value) else {
            throw invalid("break=\"\(value)\" of a <rule> is neither yes nor no")
          }
          rule = SRXRule(
            name: label ?? "\(group.name)-\(group.rules.count + 1)",
            effect: effect, before: "", after: "", line: reader.line)
        case "languagemap":
          document.languageMaps.append(
            SRXDocument.LanguageMap(
              pattern: try required("languagepattern", of: element),
              ruleName: try required("languagerulename", of: element), line: reader.line))
        default: break
        }
      case .text(let characters): text += characters
      case .comment(let comment): label = name(from: comment)
      case .end(let element):
        switch element {
        case "beforebreak": rule?.before = text
        case "afterbreak": rule?.after = text
        case "rule":
          if let rule {
            document.languageRules[document.languageRules.count - 1].rules.append(rule)
          }
          rule = nil
          label = nil
        default: break
        }
        text = ""
      }
    }
    for map in document.languageMaps
    where !document.languageRules.contains(where: { $0.name == map.ruleName }) {
      throw SRXError.invalid(
        file: file, line: map.line,
        message: "the language map names the rules \(map.ruleName), which are not defined")
    }
    return document
  }

  /// The name that a comment gives the rule behind it: one word before a colon.
  private static func name(from comment: String) -> String? {
    guard let colon = comment.firstIndex(of: ":") else { return nil }
    let name = comment[..<colon].drop { $0.isWhitespace }
    return name.isEmpty || name.contains(where: \.isWhitespace) ? nil : String(name)
  }
}

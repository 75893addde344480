import Checks
import TextModel

/// A report as SARIF 2.1.0, for code hosts and editors.
struct SARIFReport {
  private(set) var bytes: [UInt8]

  init(_ report: CheckReport) {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array([report]) { json, report in
        json.object { json in
          SARIFReport.writeTool(to: &json)
          json.field("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array(report.entries) { json, entry in SARIFReport.write(entry, to: &json) }
        }
      }
    }
    json.endLine()
    bytes = json.bytes
  }

  private static func writeTool(to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "padanan")
        json.key("rules")
        json.array(Finding.Verdict.allCases) { json, verdict in
          json.object { json in
            json.field("id", verdict.code.rawValue)
            json.field("name", verdict.rawValue)
            json.key("shortDescription")
            json.object { $0.field("text", summary(of: verdict)) }
          }
        }
      }
    }
  }

  private static func write(_ entry: CheckReport.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.field("ruleId", entry.verdict.code.rawValue)
      json.field("ruleIndex", Finding.Verdict.allCases.firstIndex(of: entry.verdict) ?? 0)
      json.field("level", level(of: entry.severity))
      json.key("message")
      json.object { $0.field("text", entry.message) }
      // The location is that of the text to be corrected: the translation, if there is one.
      json.key("locations")
      json.array([entry.target ?? entry.source]) { json, place in
        json.object { write(place, to: &$0) }
      }
      if entry.target != nil {
        json.key("relatedLocations")
        json.array([entry.source]) { json, place in
          json.object { json in
            json.field("id", 1)
            write(place, to: &json)
            json.key("message")
            json.object { $0.field("text", "the source") }
          }
        }
      }
      json.key("partialFingerprints")
      json.object { $0.field("padanan/1", entry.fingerprint) }
    }
  }

  private static func write(_ place: CheckReport.Place, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.field("uri", uri(of: place.document)) }
      json.key("region")
      json.object { json in
        json.field("startLine", place.position.line)
        json.field("startColumn", place.position.column)
        json.key("snippet")
        json.object { $0.field("text", place.text) }
      }
    }
  }

  /// A relative reference (RFC 3986), other characters percent-encoded.
  private static func uri(of path: String) -> String {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    var result = ""
    for byte in path.utf8 {
      if allowed.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }

  private static func level(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "note"
    }
  }

  private static func summary(of verdict: Finding.Verdict) -> String {
    switch verdict {
    case .missing: "A term has no approved equivalent in the translation."
    case .unapproved: "A term is rendered by words that the glossary does not have for it."
    case .forbidden: "A term is rendered by a forbidden or deprecated equivalent."
    case .inconsistent: "A term is rendered in two ways."
    case .name: "A name is spelt otherwise or left out."
    case .number: "A number was changed or dropped."
    case .date: "A date or time was changed or dropped."
    case .percent: "A percentage was changed or dropped."
    case .currency: "A sum of money was changed or dropped."
    case .unit: "A unit of measure was changed."
    case .negation: "A negation was lost or added."
    case .translated: "A term that is not to be translated was translated."
    case .untranslated: "A sentence is not translated."
    case .omitted: "A sentence has no translation."
    }
  }
}

import Checks
import DelimitedText
public import Reports
import TextFiles
public import TextModel

/// Known findings, which a check does not report again: a table of fingerprints.
///
///     report.remove(try Baseline.load("known.csv"))
///
/// A fingerprint depends on the sentence and the error, not on the line number. A finding that is
/// twice in the file suppresses two findings.
public struct Baseline: Sendable {
  private var counts: [String: Int] = [:]

  private static let header = ["fingerprint", "code", "document", "term", "message"]

  /// Reads a baseline file.
  /// - Throws: `PadananError` if the file is not a baseline.
  public static func load(_ path: String) throws(PadananError) -> Baseline {
    let text = try TextDecoder().decode(FileAccess.read(path), file: path)
    let records: [DelimitedReader.Record]
    do {
      records = try DelimitedReader().records(in: text)
    } catch {
      throw PadananError(.csvQuote, file: path, at: error.position, error.message)
    }
    guard records.first?.fields.first?.text == header[0] else {
      throw PadananError(
        .invalidBaseline, file: path, at: TextPosition(line: 1, column: 1),
        "the file is not a baseline; expected one that --write-baseline wrote")
    }
    var baseline = Baseline()
    for record in records.dropFirst() {
      baseline.counts[record.fields.first?.text ?? "", default: 0] += 1
    }
    return baseline
  }

  /// The baseline file for the findings of a report.
  public static func bytes(of report: CheckReport) -> [UInt8] {
    var table = DelimitedWriter()
    table.append(record: header)
    for entry in report.entries {
      table.append(record: [
        entry.fingerprint, entry.verdict.code.rawValue, entry.source.document, entry.term,
        entry.message,
      ])
    }
    return table.bytes
  }

  /// The report without the findings of the baseline.
  public func removing(from report: CheckReport) -> CheckReport {
    var report = report
    var left = counts
    report.entries.removeAll { entry in
      guard let count = left[entry.fingerprint], count > 0 else { return false }
      left[entry.fingerprint] = count - 1
      return true
    }
    return report
  }
}

import Checks
import DelimitedText
public import Reports
import TextFiles
public import TextModel

/// Findings that were there before, which a check passes over: a table of fingerprints.
///
///     report.remove(try Baseline.load("known.csv"))
///
/// A fingerprint holds the sentence and what is wrong in it, and no line number. Of a finding that
/// stands twice in the file two are passed over.
public struct Baseline: Sendable {
  private var counts: [String: Int] = [:]

  private static let header = ["fingerprint", "code", "document", "term", "message"]

  /// - Throws: `PadananError` where the file is no baseline.
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
        "the file is no baseline; expected one that --write-baseline wrote")
    }
    var baseline = Baseline()
    for record in records.dropFirst() {
      baseline.counts[record.fields.first?.text ?? "", default: 0] += 1
    }
    return baseline
  }

  /// The findings of a report, to be passed over from now on.
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

  /// What is in a report and was not there before.
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

public import Checks
import Normalization
import Segmentation
public import TextModel

/// What a check found, with places in the user's own files.
public struct CheckReport: Sendable {
  public struct Place: Sendable, Hashable {
    /// The file, as the user named it.
    public var document: String
    /// Of the first character; a bilingual file's unit begins there.
    public var position: TextPosition
    /// Offsets in the document's own text, in the unit of the report; in a bilingual file, in the
    /// unit's text.
    public var range: TextRange
    public var text: String
    /// The unit of a bilingual file; empty in a text file.
    public var unit: String
  }

  public struct Entry: Sendable, Hashable {
    public var verdict: Finding.Verdict
    public var severity: Diagnostic.Severity
    public var source: Place
    public var target: Place?
    public var term: String
    public var expected: [String]
    public var message: String
    /// The source sentence, by which a finding is known again when lines have moved.
    public var sentence: String

    /// The same from run to run as long as the sentence and what is wrong in it are the same.
    public var fingerprint: String {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for part in [verdict.code.rawValue, term, source.text, target?.text ?? "", sentence] {
        // FNV-1a (Fowler, Noll, Vo), with a separator that no text has.
        for byte in Array(part.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  public var offsets: OffsetUnit
  public var entries: [Entry]

  public init(offsets: OffsetUnit = .utf8, entries: [Entry] = []) {
    self.offsets = offsets
    self.entries = entries
  }

  /// Adds the findings of a text and its translation.
  public mutating func append(_ findings: [Finding], source: CheckedText, target: CheckedText) {
    let from = Side(source, offsets)
    let to = Side(target, offsets)
    for finding in findings {
      entries.append(
        Entry(
          verdict: finding.verdict, severity: finding.severity, source: from.place(finding.source),
          target: finding.target.map { to.place($0) }, term: finding.term,
          expected: finding.expected, message: finding.message,
          sentence: source.text.surface(of: source.segments[finding.segment].range)))
    }
  }

  private struct Side {
    let side: CheckedText
    let offset: OffsetConverter

    init(_ side: CheckedText, _ unit: OffsetUnit) {
      self.side = side
      offset = OffsetConverter(side.text.document.text, unit: unit)
    }

    func place(_ normalized: TextRange) -> Place {
      let document = side.text.document
      let range = side.text.source(of: normalized)
      return Place(
        document: document.id,
        position: TextPosition(offset: range.start, in: document.text),
        range: TextRange(offset(range.start), offset(range.end)), text: document.slice(range),
        unit: "")
    }
  }
}

public import Checks
public import Normalization
import Segmentation
public import TermMatching
public import TextModel

/// The findings of a check, with positions in the user's files.
public struct CheckReport: Sendable {
  /// A position in a file.
  public struct Place: Sendable, Hashable {
    /// The name of the file as the user gave it.
    public var document: String
    /// The line and column of the first character; in a bilingual file, of the beginning of the
    /// unit.
    public var position: TextPosition
    /// Offsets in the text of the document, or in the text of the unit of a bilingual file.
    public var range: TextRange
    /// The characters in ``range``.
    public var text: String
    /// The name of the unit in a bilingual file; empty in a text file.
    public var unit: String
  }

  /// A finding with its positions.
  public struct Entry: Sendable, Hashable {
    /// The kind of error.
    public var verdict: Finding.Verdict
    /// How certain it is that this is an error.
    public var severity: Diagnostic.Severity
    /// The position in the source.
    public var source: Place
    /// The position in the translation; nil if the words are missing there.
    public var target: Place?
    /// The glossary term, name or number concerned; empty for a whole sentence.
    public var term: String
    /// Texts, one of which the translation should contain; empty if unknown.
    public var expected: [String]
    /// The message for the user.
    public var message: String
    /// The source sentence.
    ///
    /// It identifies the finding when line numbers have changed.
    public var sentence: String

    /// A hash that stays the same between runs as long as the sentence and the error do not change.
    public var fingerprint: String {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for part in [verdict.code.rawValue, term, source.text, target?.text ?? "", sentence] {
        // FNV-1a (Fowler, Noll, Vo), with a separator that is not a UTF-8 byte.
        for byte in Array(part.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  /// Makes every suggestion a warning.
  public mutating func raiseSuggestions() {
    for place in entries.indices {
      entries[place].severity = max(entries[place].severity, .warning)
    }
  }

  /// The unit of all offsets.
  public let offsets: OffsetUnit
  /// The findings, in the order in which they were added.
  public var entries: [Entry] = []

  /// Creates an empty report.
  public init(offsets: OffsetUnit = .utf8) { self.offsets = offsets }

  /// Adds the findings of a text and its translation.
  public mutating func append(_ findings: [Finding], source: MatchedText, target: MatchedText) {
    append(findings, source: source, translation: target.text)
  }

  /// Adds the findings of a text and its translation.
  public mutating func append(
    _ findings: [Finding], source: MatchedText, translation: NormalizedText
  ) {
    let from = Side(source.text, offsets)
    let to = Side(translation, offsets)
    for finding in findings {
      entries.append(
        entry(finding, source, from.place(finding.source), finding.target.map { to.place($0) }))
    }
  }

  /// Adds the findings of a bilingual file, whose units are the segments of both sides.
  /// - Parameter units: for each segment the name of its unit and the line on which the unit
  ///   begins.
  public mutating func append(
    _ findings: [Finding], source: MatchedText, target: MatchedText, file: String,
    units: [(name: String, line: Int)]
  ) {
    let offsets = (
      source: OffsetConverter(source.text.document.text, unit: offsets),
      target: OffsetConverter(target.text.document.text, unit: offsets)
    )
    for finding in findings {
      func place(_ range: TextRange, in side: MatchedText, _ offset: OffsetConverter) -> Place {
        let next = side.segments.partitionPoint { $0.range.start <= range.start }
        let segment = next > 0 ? next - 1 : finding.segment
        let own = side.text.source(of: range)
        let start = side.text.source(of: side.segments[segment].range).start
        return Place(
          document: file, position: TextPosition(line: max(units[segment].line, 1), column: 1),
          range: TextRange(offset(own.start) - offset(start), offset(own.end) - offset(start)),
          text: side.text.document.slice(own), unit: units[segment].name)
      }
      entries.append(
        entry(
          finding, source, place(finding.source, in: source, offsets.source),
          finding.target.map { place($0, in: target, offsets.target) }))
    }
  }

  private func entry(
    _ finding: Finding, _ source: MatchedText, _ place: Place, _ target: Place?
  ) -> Entry {
    Entry(
      verdict: finding.verdict, severity: finding.severity, source: place, target: target,
      term: finding.term, expected: finding.expected, message: finding.message,
      sentence: source.text.surface(of: source.segments[finding.segment].range))
  }

  private struct Side {
    let text: NormalizedText
    let offset: OffsetConverter
    let lines: LineIndex

    init(_ text: NormalizedText, _ unit: OffsetUnit) {
      self.text = text
      offset = OffsetConverter(text.document.text, unit: unit)
      lines = LineIndex(text.document.text)
    }

    func place(_ normalized: TextRange) -> Place {
      let document = text.document
      let range = text.source(of: normalized)
      return Place(
        document: document.id,
        position: lines.position(of: range.start),
        range: TextRange(offset(range.start), offset(range.end)), text: document.slice(range),
        unit: "")
    }
  }
}

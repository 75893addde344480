import Glossary
public import Normalization
public import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  /// How terms are marked in the lines.
  public enum Marking: Sendable, Hashable {
    /// `«kesepakatan = agreement»`
    case brackets
    /// Escape sequences of a colour terminal.
    case ansi
  }

  /// Adds one line for each sentence, with each term marked and followed by its first equivalent
  /// (``EquivalentOrder``); a question mark follows the equivalent of an ambiguous match.
  ///
  /// Nested terms are left out.
  public mutating func append(
    marked matched: MatchedText, target: LanguageTag, _ marking: Marking
  ) {
    let text = matched.text
    let equivalents = EquivalentOrder(of: matched.index, target: target)
    var rest = matched.matches[...]
    for (number, segment) in matched.segments.enumerated() {
      let matches = rest.prefix { $0.segment == number }
      rest = rest[matches.endIndex...]
      let sentence = text.source(of: segment.range)
      let marks = matches.map { match in
        let range = text.source(of: match.range)
        let equivalent =
          equivalents.terms(for: match, in: matched).first { $0.status.isApproved }?.text ?? "–"
        return (
          range: TextRange(range.start - sentence.start, range.end - sentence.start),
          mark: match.isAmbiguous ? equivalent + "?" : equivalent
        )
      }
      let marked = MarkedText(text.document.slice(sentence), marks: marks)
      line(
        marked.withoutNested.onOneLine.runs.map { run in
          let surface = run.text.visible
          guard let equivalent = run.opened.first?.onOneLine.visible else { return surface }
          return switch marking {
          case .brackets: "«\(surface) = \(equivalent)»"
          case .ansi: "\u{1B}[1;33m\(surface)\u{1B}[0m \u{1B}[2m[\(equivalent)]\u{1B}[0m"
          }
        }.joined())
    }
  }

  /// Adds one line for each sentence, in the characters of the document; a line break inside a
  /// sentence becomes a space.
  public mutating func append(linesOf segments: [Segment], of text: NormalizedText) {
    reserve(text.document.text.count + segments.count)
    for segment in segments { line(text.document.text[text.source(of: segment.range).range]) }
  }
}

import Glossary
public import Normalization
public import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  /// How terms are marked in running text.
  public enum Marking: Sendable, Hashable {
    /// `«kesepakatan = agreement»`
    case brackets
    /// Escape sequences of a colour terminal.
    case ansi
  }

  /// One sentence a line, each term marked and followed by its preferred equivalent. Nested terms
  /// are left out.
  public mutating func append(
    marked matched: MatchedText, target: LanguageTag, _ marking: Marking
  ) {
    let (text, segments, matches) = (matched.text, matched.segments, matched.matches)
    var next = 0
    for (number, segment) in segments.enumerated() {
      var out = ""
      var place = segment.range.start
      while next < matches.count, matches[next].segment == number {
        let match = matches[next]
        next += 1
        guard match.range.start >= place else { continue }
        out += text.surface(of: TextRange(place, match.range.start))
        let concept = matched.concept(of: match)
        let equivalent = concept.approvedTerms(in: target).first?.text ?? "–"
        let surface = text.surface(of: match.range)
        switch marking {
        case .brackets: out += "«\(surface) = \(equivalent)»"
        case .ansi: out += "\u{1B}[1;33m\(surface)\u{1B}[0m \u{1B}[2m[\(equivalent)]\u{1B}[0m"
        }
        place = match.range.end
      }
      out += text.surface(of: TextRange(place, segment.range.end))
      line(oneLine(out))
    }
  }

  /// One sentence a line, the document's own characters; a line break inside one is a space.
  public mutating func append(linesOf segments: [Segment], of text: NormalizedText) {
    reserve(text.document.text.count + segments.count)
    for segment in segments { line(text.document.text[text.source(of: segment.range).range]) }
  }
}

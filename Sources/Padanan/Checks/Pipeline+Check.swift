import Alignment
public import BitextFormats
public import Checks
public import TextModel

extension Pipeline {
  /// A translation with what was found wrong in it.
  public struct Checked: Sendable {
    public var source: CheckedText
    public var target: CheckedText
    public var findings: [Finding]
  }

  /// Checks a translation against its source.
  public mutating func check(
    _ document: Document, against translation: Document, sentences: Sentences = .found
  ) throws -> Checked {
    let analysis = try analyse(document, sentences: sentences)
    let (read, targetIndex) = try analyse(translation: translation, sentences: sentences)
    let source = CheckedText(
      text: analysis.text, segments: analysis.segments, matches: analysis.matches, index: index)
    let target = CheckedText(
      text: read.text, segments: read.segments, matches: read.matches, index: targetIndex)
    let (from, to) = (
      AlignmentText(source.text, segments: source.segments),
      AlignmentText(target.text, segments: target.segments)
    )
    let pairs: [SentencePair]
    switch sentences {
    case .found:
      pairs = SentenceAligner().align(
        from, to, sourceConcepts: ConceptMention.mentions(in: source.matches),
        targetConcepts: ConceptMention.mentions(in: target.matches))
    case .lines:
      pairs = source.segments.indices.map {
        SentencePair(
          source: [$0], target: target.segments.indices.contains($0) ? [$0] : [], score: 1)
      }
    }
    return Checked(
      source: source, target: target,
      findings: TranslationChecker().findings(
        source, target, pairs: pairs, links: WordLinks(from, to)))
  }

  /// Checks the units of a bilingual file; each is a segment of both sides of the result.
  public mutating func check(_ bitext: Bitext, file: String) throws -> Checked {
    let units = Pipeline.checkedUnits(of: bitext)
    return try check(
      Document(
        id: file, language: bitext.source, text: lines(units.map { $0.source.content.text })),
      against: Document(
        id: file, language: bitext.target,
        text: lines(units.map { $0.isUntranslated ? "" : $0.target?.content.text ?? "" })),
      sentences: .lines)
  }

  /// The units of a bilingual file that are to be translated, whether they are or not. Those that a
  /// reviewer left empty are not among them.
  public static func checkedUnits(of bitext: Bitext) -> [BitextUnit] {
    bitext.units.filter { unit in
      guard unit.role == .segment, unit.treatment == .translated, !unit.source.content.isBlank
      else { return false }
      return unit.isUntranslated || unit.target?.content.isBlank == false
    }
  }

  /// One unit a line; line breaks inside become spaces, as long as they were.
  private func lines(_ texts: [String]) -> [UInt8] {
    texts.flatMap { text in
      text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A]
    }
  }
}

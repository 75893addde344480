import Alignment
public import Checks
import ICUSupport
import Normalization
import Segmentation
import TermMatching
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
    _ document: Document, against translation: Document
  ) throws -> Checked {
    let analysis = try analyse(document)
    let source = CheckedText(
      text: analysis.text, segments: analysis.segments, matches: analysis.matches, index: index)
    var side = try targetSide()
    let text = try normalizer.normalize(translation)
    let segments = try side.segmenter.segments(of: text)
    let target = CheckedText(
      text: text, segments: segments, matches: side.matcher.matches(in: text, segments: segments),
      index: side.matcher.index)
    keep(side)
    let pairs = SentenceAligner().align(
      AlignmentText(source.text, segments: source.segments),
      AlignmentText(target.text, segments: target.segments),
      sourceConcepts: ConceptMention.mentions(in: source.matches),
      targetConcepts: ConceptMention.mentions(in: target.matches))
    return Checked(
      source: source, target: target,
      findings: TranslationChecker().findings(source, target, pairs: pairs))
  }
}

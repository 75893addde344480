import Alignment
public import BitextFormats
import Normalization
import Segmentation
public import TermMatching
public import TermSheets
public import TextModel

extension Bitext {
  /// Creates a bilingual text from an aligned translation, with one unit for each bead.
  ///
  /// Units have the scores of the beads. Sentences without a translation are left out, because
  /// every unit has two sides.
  public init(
    _ source: MatchedText, _ translation: TranslatedText, target: LanguageTag
  ) {
    let units = translation.pairs.compactMap { pair -> BitextUnit? in
      guard !pair.source.isEmpty, !pair.target.isEmpty else { return nil }
      let from = pair.source.map { source.text.surface(of: source.segments[$0].range) }
      let to = pair.target.map { translation.text.surface(of: translation.segments[$0].range) }
      var unit = BitextUnit(
        id: "\(source.segments[pair.source[0]].id)",
        source: BitextUnit.Side(
          source.text.document.language, InlineText(Bitext.line(from))),
        target: BitextUnit.Side(target, InlineText(Bitext.line(to))))
      unit.score = pair.score
      unit.state = .translated
      return unit
    }
    self.init(
      format: .csv, source: source.text.document.language, target: target,
      sections: [Section(units)])
  }

  /// The sentences joined by spaces, on one line.
  private static func line(_ sentences: [String]) -> String {
    sentences.joined(separator: " ").split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

internal import Alignment
public import BitextFormats
public import Checks
internal import Normalization
public import TermMatching
public import TextModel

extension Session {
  /// A translation with the findings of the check.
  public struct Checked: Sendable {
    /// The document with its matches.
    public var source: MatchedText
    /// The translation with the matches of its own language.
    public var target: MatchedText
    /// The findings in the order of the document.
    public var findings: [Finding]

    /// The warning that a text is clearly in another language than the given one (P111).
    public var languageWarning: Diagnostic? {
      LanguageNotice.warning(
        about: source.text.document, translation: target.text.document)
    }
  }

  /// Checks a translation against its source.
  public func check(
    _ document: Document, against translation: Document, sentences: Sentences = .found
  ) throws(PadananError) -> Checked {
    let texts = try bilingual(document, translation, sentences: sentences)
    let pairs: [SentencePair]
    switch sentences {
    case .found: pairs = SentenceAligner().align(texts)
    case .lines: pairs = Session.pairsOfLines(texts)
    }
    return Checked(
      source: texts.source, target: texts.target,
      findings: TranslationChecker().findings(in: texts, pairs: pairs))
  }

  /// Checks the units of a bilingual file; each is a segment of both sides of the result.
  public func check(_ bitext: Bitext, file: String) throws(PadananError) -> Checked {
    let (source, target) = Session.documents(of: bitext, file: file)
    return try check(source, against: target, sentences: .lines)
  }

  /// Pairs the lines of two texts.
  static func pairsOfLines(_ texts: BilingualText) -> [SentencePair] {
    texts.source.segments.indices.map {
      SentencePair(
        source: [$0], target: texts.target.segments.indices.contains($0) ? [$0] : [], score: 1)
    }
  }

  /// The two sides of a bilingual file as documents with a line for each unit.
  static func documents(of bitext: Bitext, file: String) -> (source: Document, target: Document) {
    let units = checkedUnits(of: bitext)
    return (
      Document(
        id: file, language: bitext.source, text: lines(units.map { $0.source.content.text })),
      Document(
        id: file, language: bitext.target,
        text: lines(units.map { $0.isUntranslated ? "" : $0.target?.content.text ?? "" }))
    )
  }

  /// The translatable units of a bilingual file, translated or not.
  ///
  /// Units that a reviewer left empty on purpose are excluded.
  public static func checkedUnits(of bitext: Bitext) -> [BitextUnit] {
    bitext.units.filter { unit in
      guard unit.role == .segment, unit.treatment == .translated, !unit.source.content.isBlank
      else { return false }
      return unit.isUntranslated || unit.target?.content.isBlank == false
    }
  }

  /// One line for each unit; line breaks inside a unit become spaces, one for each byte.
  private static func lines(_ texts: [String]) -> [UInt8] {
    texts.flatMap { text in
      text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A]
    }
  }
}

import Languages
import Segmentation
import TextModel

/// Collects the names of a text, one pattern after another.
///
/// Names do not overlap, and a pattern does not examine the names that earlier patterns found.
struct NameSpans {
  /// The maximum number of tokens in a name.
  static let maximumLength = 10

  let reader: TextReader
  private(set) var mentions: [NameMention] = []
  /// For each token, whether it is already in a name.
  private var isCovered: [Bool]
  /// The long forms of acronyms by their first tokens; they give the end of an institution's name.
  let longForms: [Int: Range<Int>]
  /// The forms of single words that are persons' names, as a verb of saying or an age shows.
  let personForms: Set<Int>
  /// The forms of words that occur in the text inside a sentence, with a capital and without
  /// another such word beside them.
  let aloneForms: Set<Int>

  init(_ reader: TextReader, longForms: [Range<Int>]) {
    self.reader = reader
    isCovered = [Bool](repeating: false, count: reader.count)
    self.longForms = Dictionary(
      longForms.map { ($0.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    personForms = NameSpans.personForms(reader)
    aloneForms = NameSpans.aloneForms(reader)
  }

  var vocabulary: Vocabulary { reader.vocabulary }

  mutating func add(
    _ kind: NameKind, _ tokens: Range<Int>, head: Range<Int>? = nil, _ evidence: NameEvidence
  ) {
    guard !tokens.isEmpty, !tokens.contains(where: { isCovered[$0] }) else { return }
    // Initials alone are not a person's name.
    guard kind != .person || tokens.contains(where: { reader.isPersonWordShape($0) }) else {
      return
    }
    for token in tokens { isCovered[token] = true }
    mentions.append(NameMention(kind, tokens, head: head, evidence))
  }

  /// Whether a token is not yet in a name.
  func isFree(_ token: Int) -> Bool { !isCovered[token] }

  /// The token ranges of the segments in which capitals mark names.
  var nameSegments: [Range<Int>] {
    reader.text.segments.indices.filter { reader.hasNameCapitals[$0] }.map {
      reader.text.tokenRange(of: $0)
    }
  }

  func examine() {
    #if DEBUG
      ReadingMeter.current?.count(.nameExamination)
    #endif
  }

  private static func aloneForms(_ reader: TextReader) -> Set<Int> {
    var forms: Set<Int> = []
    for token in 0..<reader.count where reader.shapes[token] == .capitalised {
      let isBesideCapital =
        reader.adjoins(token) && reader.isCapital(token - 1)
        || token + 1 < reader.count && reader.adjoins(token + 1) && reader.isCapital(token + 1)
      if !isBesideCapital, !reader.isOpening(token),
        reader.hasNameCapitals[Int(reader.segments[token])]
      {
        forms.insert(reader.form(token))
      }
    }
    return forms
  }

  /// Words after a verb of quoting (`kata Retno`), and single words before an age in brackets.
  private static func personForms(_ reader: TextReader) -> Set<Int> {
    var forms: Set<Int> = []
    let vocabulary = reader.vocabulary
    for segment in reader.text.segments.indices where reader.hasNameCapitals[segment] {
      let range = reader.text.tokenRange(of: segment)
      for token in range.dropFirst() where reader.shapes[token] == .capitalised {
        guard reader.links[token] == .space,
          vocabulary.quotingVerbs.length(at: token - 1, before: token, in: reader) == 1,
          vocabulary.areas.length(at: token, before: range.upperBound, in: reader) == 0,
          vocabulary.classWordsBefore.length(at: token, before: range.upperBound, in: reader) == 0,
          vocabulary.offices.length(at: token, before: range.upperBound, in: reader) == 0,
          vocabulary.honorifics.length(at: token, before: range.upperBound, in: reader) == 0,
          !vocabulary.isOpener(reader.word(token))
        else { continue }
        let isAlone =
          token + 1 == range.upperBound || !reader.adjoins(token + 1)
          || !reader.isCapital(token + 1)
        if isAlone { forms.insert(reader.form(token)) }
      }
    }
    return forms
  }
}

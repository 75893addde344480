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
  /// The token ranges of the segments in which capitals mark names.
  let nameSegments: [Range<Int>]
  /// For each form, whether it is a single word that is a person's name, as a verb of saying or an
  /// age shows.
  let isPersonForm: [Bool]
  /// For each form, whether it occurs in the text inside a sentence, with a capital and without
  /// another such word beside it.
  let isAloneForm: [Bool]

  init(_ reader: TextReader, longForms: [Range<Int>]) {
    self.reader = reader
    isCovered = [Bool](repeating: false, count: reader.count)
    self.longForms = Dictionary(
      longForms.map { ($0.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    nameSegments = reader.text.segments.indices.filter { reader.hasNameCapitals[$0] }.map {
      reader.text.tokenRange(of: $0)
    }
    isPersonForm = NameSpans.personForms(reader)
    isAloneForm = NameSpans.aloneForms(reader)
  }

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

  func examine() {
    #if DEBUG
      ReadingMeter.current?.count(.nameExamination)
    #endif
  }

  private static func aloneForms(_ reader: TextReader) -> [Bool] {
    var forms = [Bool](repeating: false, count: reader.text.forms.count)
    for token in 0..<reader.count where reader.shapes[token] == .capitalised {
      let isBesideCapital =
        reader.adjoins(token) && reader.isCapital(token - 1)
        || token + 1 < reader.count && reader.adjoins(token + 1) && reader.isCapital(token + 1)
      if !isBesideCapital, !reader.isOpening(token),
        reader.hasNameCapitals[Int(reader.segments[token])]
      {
        forms[reader.form(token)] = true
      }
    }
    return forms
  }

  /// Words after a verb of quoting (`kata Retno`), and single words before an age in brackets.
  private static func personForms(_ reader: TextReader) -> [Bool] {
    var forms = [Bool](repeating: false, count: reader.text.forms.count)
    for segment in reader.text.segments.indices where reader.hasNameCapitals[segment] {
      let range = reader.text.tokenRange(of: segment)
      for token in range.dropFirst() where reader.shapes[token] == .capitalised {
        guard reader.links[token] == .space,
          reader.length(of: .quotingVerbs, at: token - 1, before: token) == 1,
          reader.length(of: .areas, at: token, before: range.upperBound) == 0,
          reader.length(of: .classWordsBefore, at: token, before: range.upperBound) == 0,
          reader.length(of: .offices, at: token, before: range.upperBound) == 0,
          reader.length(of: .honorifics, at: token, before: range.upperBound) == 0,
          !reader.isWord(of: .openers, at: token)
        else { continue }
        let isAlone =
          token + 1 == range.upperBound || !reader.adjoins(token + 1)
          || !reader.isCapital(token + 1)
        if isAlone { forms[reader.form(token)] = true }
      }
    }
    return forms
  }
}

import Languages
import Segmentation
import TextModel

/// Which words the running text writes as names, for segments in which capitals show nothing.
///
/// Headlines and other segments in which nearly every word has a capital are not asked, nor is the
/// first word of a sentence or of a quotation.
struct WrittenNames {
  /// The fewest words of four letters or more that show how a segment is written: one without a full
  /// stop at its end, such as a headline, and a sentence.
  private static let fewest = (headline: 3, sentence: 5)
  /// A segment in title case has less than one in so many words in small letters.
  private static let share = 6

  /// For each form of the text, whether it is in small letters somewhere.
  private var smalls: [Bool]
  /// For each form of the text, whether it has a capital inside a sentence.
  private var capitals: [Bool]
  /// The forms that follow one another, the second with a capital.
  private var pairs: Set<UInt64> = []

  init(_ walk: MatchWalk, _ text: AnalyzedText, _ functionWords: FunctionWords) {
    smalls = [Bool](repeating: false, count: text.forms.count)
    capitals = smalls
    for segment in text.segments.indices {
      let range = text.tokenRange(of: segment)
      let isTitle = WrittenNames.isTitle(range, walk, functionWords)
      for token in range where walk.tokens[token].kind == .word {
        let form = walk.textForms[token]
        guard SlotReader.isCapitalised(walk.word(token)) else {
          smalls[Int(form)] = true
          continue
        }
        if isTitle || WrittenNames.isOpening(token, range.lowerBound, walk) { continue }
        capitals[Int(form)] = true
        pairs.insert(WrittenNames.key(walk.textForms[token - 1], form))
      }
    }
  }

  /// Whether nearly every word of a segment has a capital; of a sentence with a full stop, every
  /// word.
  ///
  /// Function words and words of less than four letters are not counted.
  static func isTitle(
    _ range: Range<Int>, _ walk: MatchWalk, _ functionWords: FunctionWords
  ) -> Bool {
    var (small, count) = (0, 0)
    let isSentence = range.last.map { walk.hasStop(after: $0) } ?? false
    for token in range where walk.tokens[token].kind == .word {
      let bytes = walk.word(token)
      guard bytes.count >= 4 else { continue }
      if LetterCase.isNameLike(bytes) {
        count += 1
      } else if !functionWords.contains(walk.folded(token)) {
        small += 1
        count += 1
        // Most sentences are decided after a few words.
        if isSentence || small * share >= range.count { return false }
      }
    }
    return count >= (isSentence ? fewest.sentence : fewest.headline) && small * share < count
  }

  /// Whether the capital of a token can be due to the beginning of a sentence or a quotation.
  static func isOpening(_ token: Int, _ first: Int, _ walk: MatchWalk) -> Bool {
    guard token > first else { return true }
    guard walk.tokens[token].gap == .barrier else { return false }
    let gap = walk.slice(Int(walk.tokens[token - 1].end), Int(walk.tokens[token].start))
    return !(gap.elementsEqual(", ".utf8) || gap.elementsEqual(" (".utf8))
  }

  /// Whether a form is in small letters somewhere in the text.
  func isSmall(_ form: Int32) -> Bool { smalls[Int(form)] }

  /// Whether a form has a capital inside a sentence and is nowhere in small letters.
  func isName(_ form: Int32) -> Bool { capitals[Int(form)] && !smalls[Int(form)] }

  /// Whether a form with a capital follows another inside a sentence.
  func follows(_ form: Int32, _ before: Int32) -> Bool {
    pairs.contains(WrittenNames.key(before, form))
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }
}

extension SlotReader {
  /// The end of the words from a token on that the running text writes as a name; the token itself
  /// if it does not.
  ///
  /// An everyday word is one only behind the same word as in the running text: `Melati` of `Hotel
  /// Melati`.
  func writtenEnd(from start: Int, limit: Int, _ walk: inout MatchWalk) -> Int {
    guard let names = walk.writtenNames else { return start }
    var end = start
    while end < limit {
      let form = walk.textForms[end]
      let isPair =
        end > walk.bounds.lowerBound && names.follows(form, walk.textForms[end - 1])
      guard isPair || names.isName(form) && !isCommon(end, &walk) else { break }
      end += 1
    }
    return end
  }

  /// Whether a word is known as an ordinary one: a function word, a word that the text has in small
  /// letters, a term that is not a name, or an entry of the spelling dictionary.
  func isCommon(_ token: Int, _ walk: inout MatchWalk) -> Bool {
    let folded = walk.folded(token)
    if isFunctional(folded) { return true }
    if walk.writtenNames?.isSmall(walk.textForms[token]) == true { return true }
    if walk.mayBegin(at: token) {
      walk.run(from: token)
      if walk.candidates.contains(where: { $0.end == token + 1 && !walk.isName($0) }) {
        return true
      }
    }
    return walk.forms.dictionary.stems(of: folded)?.isEmpty == false
  }

  /// Whether a word never begins a name, such as a function word, a month or a numeral.
  func isFunctional(_ folded: [UInt8]) -> Bool {
    if words.functionWords.contains(folded) || words.openers.contains(folded) { return true }
    switch words.classes[folded] {
    case .month, .weekday, .numeral: return true
    case .title, .place, nil: return false
    }
  }
}

import Glossary
import Languages
import Segmentation
import TextModel

/// A term of the glossary, prepared for matching: a view of its record in the tables of an index,
/// valid as long as they are.
struct TermEntry {
  private let record: Record
  private let texts: IndexTexts

  /// The record of a term in the tables of an index; places refer to the words and texts of the
  /// index.
  struct Record: BitwiseCopyable, Sendable {
    var concept: Int32 = -1
    var term: Int32 = 0
    var firstWord: Int32 = 0
    var wordCount: Int32 = 0
    var root = TextPlace()
    /// The signs before and after the words, one directly after the other.
    var signs = TextPlace()
    var signsBefore: Int32 = 0
    var isInflected = false
    var mayEndWithoutSigns = false
    var caseRule: UInt8 = 0
    /// 1 and the place among all parts of speech; 0 if it has none.
    var partOfSpeech: UInt8 = 0
  }

  /// - Parameters:
  ///   - conceptCount: the number of concepts in the index.
  /// - Returns: nil if the record is damaged.
  init?(_ record: Record, _ texts: IndexTexts, conceptCount: Int) {
    guard record.concept >= 0, Int(record.concept) < conceptCount, record.wordCount > 0,
      record.firstWord >= 0, Int(record.firstWord) + Int(record.wordCount) <= texts.words.count
    else { return nil }
    self.record = record
    self.texts = texts
  }

  /// Index of the concept in the glossary.
  var concept: Int32 { record.concept }
  /// Index of the term in the concept.
  var term: Int32 { record.term }
  /// At least one word.
  var words: Words { Words(record: record, texts: texts) }
  var isInflected: Bool { record.isInflected }
  var caseRule: MatchOptions.CaseRule { IndexCodes.caseRule(record.caseRule) }
  var partOfSpeech: PartOfSpeech? { IndexCodes.partOfSpeech(record.partOfSpeech) }
  /// The folded base of a verb, given by `root=`; empty if there is none.
  var root: [UInt8] { Array(texts[record.root]) }

  /// The signs at the edges of the term that belong to it: `++` of `C++`.
  var signs: EdgeSigns {
    let all = texts[record.signs]
    let before = min(max(0, Int(record.signsBefore)), all.count)
    return EdgeSigns(
      before: UnsafeBufferPointer(rebasing: all[..<before]),
      after: UnsafeBufferPointer(rebasing: all[before...]),
      mayEndWithout: record.mayEndWithoutSigns)
  }

  /// The words of a term.
  struct Words: RandomAccessCollection {
    fileprivate let record: Record
    fileprivate let texts: IndexTexts

    var startIndex: Int { 0 }
    var endIndex: Int { Int(record.wordCount) }

    /// A word; an empty one if the term has fewer.
    subscript(_ place: Int) -> Word { texts.word(Int(record.firstWord) + place) }
  }

  /// A word of a term.
  struct Word {
    /// The word as the glossary writes it.
    let bytes: UnsafeBufferPointer<UInt8>
    let letterCase: LetterCase
    /// What separates it from the word before it.
    let gap: Token.Gap
    /// The punctuation between the two, if the gap is a barrier; it must be the same in the text.
    let punctuation: UnsafeBufferPointer<UInt8>

    /// The record of a word in the tables of an index.
    struct Record: BitwiseCopyable, Sendable {
      var text = TextPlace()
      var punctuation = TextPlace()
      var letterCase: UInt8 = 0
      var gap: UInt8 = 0
      var unused: UInt16 = 0
    }
  }

  /// Whether the term is a single word with these bytes.
  func isWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard record.wordCount == 1 else { return false }
    let own = words[0].bytes
    return own.count == word.count && own.elementsEqual(word)
  }

  /// Whether a form with these features can be a form of this term, judged by its part of speech.
  func allows(_ features: FormFeatures, base: [UInt8], by inflection: any Inflection) -> Bool {
    if features.isEmpty { return true }
    if !isInflected { return features.isSubset(of: TermEntry.unchanged) }
    if base.isEmpty, !features.isDisjoint(with: .voices) {
      // A foreign word used as a verb.
      return partOfSpeech != .proper && words.count == 1
    }
    if !features.isDisjoint(with: [.passive, .bare]),
      !mayBeVerb || !mayHaveVoice(features, by: inflection)
    {
      return false
    }
    if features.contains(.active), partOfSpeech != .verb { return false }
    if features.contains(.iterative), !mayBeVerb { return false }
    if features.contains(.plural), partOfSpeech == .verb || partOfSpeech == .proper { return false }
    if !features.isDisjoint(with: [.past, .progressive, .thirdSingular]), !mayBeVerb {
      return false
    }
    if !features.isDisjoint(with: [.comparative, .superlative]), !mayBeCompared { return false }
    if base.isEmpty { return true }
    let root = root
    return root.isEmpty || inflection.isSameRoot(base, root)
  }

  /// The features that a term without inflection can have.
  private static let unchanged: FormFeatures = [.letterCase, .hyphen, .space, .spelling]

  private var mayBeCompared: Bool {
    switch partOfSpeech {
    case .adjective, .adverb, .phrase, nil: true
    default: false
    }
  }

  private var mayBeVerb: Bool {
    switch partOfSpeech {
    case .verb, .phrase, nil: true
    default: false
    }
  }

  /// Whether a lemma can have a form in another voice.
  ///
  /// A lemma in the active voice has a passive and a bare base; a bare base has only a passive.
  private func mayHaveVoice(_ features: FormFeatures, by inflection: any Inflection) -> Bool {
    inflection.isActive(Array(words[0].bytes))
      || (features.contains(.passive) && partOfSpeech == .verb)
  }
}

/// A part of the texts of an index.
struct TextPlace: BitwiseCopyable, Sendable {
  var start: Int32 = 0
  var count: Int32 = 0
}

/// The words and texts of an index, to which its records refer.
struct IndexTexts: @unchecked Sendable {
  let words: PackedValues<TermEntry.Word.Record>
  let bytes: UnsafeBufferPointer<UInt8>

  /// A text; empty if the place does not exist.
  subscript(_ place: TextPlace) -> UnsafeBufferPointer<UInt8> {
    let (start, end) = (Int(place.start), Int(place.start) + Int(place.count))
    guard start >= 0, start <= end, end <= bytes.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// A word; an empty one if it does not exist.
  func word(_ place: Int) -> TermEntry.Word {
    let record = words[place]
    return TermEntry.Word(
      bytes: self[record.text], letterCase: IndexCodes.letterCase(record.letterCase),
      gap: Token.Gap(rawValue: record.gap) ?? .barrier, punctuation: self[record.punctuation])
  }
}

/// The numbers of values in the records of an index, which are part of the format of compiled files.
enum IndexCodes {
  private static let partsOfSpeech = PartOfSpeech.allCases

  static func caseRule(_ code: UInt8) -> MatchOptions.CaseRule {
    switch code {
    case 1: .exact
    case 2: .any
    default: .automatic
    }
  }

  static func code(of rule: MatchOptions.CaseRule) -> UInt8 {
    switch rule {
    case .automatic: 0
    case .exact: 1
    case .any: 2
    }
  }

  static func letterCase(_ code: UInt8) -> LetterCase {
    switch code {
    case 1: .capitalised
    case 2: .acronym
    default: .small
    }
  }

  static func code(of letterCase: LetterCase) -> UInt8 {
    switch letterCase {
    case .small: 0
    case .capitalised: 1
    case .acronym: 2
    }
  }

  static func partOfSpeech(_ code: UInt8) -> PartOfSpeech? {
    code > 0 && Int(code) <= partsOfSpeech.count ? partsOfSpeech[Int(code) - 1] : nil
  }

  static func code(of part: PartOfSpeech?) -> UInt8 {
    part.flatMap { partsOfSpeech.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
  }

  /// The bits of all classes.
  static func code(of classes: Set<WordClass>) -> Int32 {
    classes.reduce(0) { $0 | code(of: $1) }
  }

  /// The bit of a class.
  private static func code(of wordClass: WordClass) -> Int32 {
    switch wordClass {
    case .numeral: 1
    case .month: 1 << 1
    case .weekday: 1 << 2
    case .title: 1 << 3
    case .place: 1 << 4
    }
  }
}

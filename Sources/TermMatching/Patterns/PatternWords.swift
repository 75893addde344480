import Languages
import Segmentation

/// The words of a language that show where a slot ends, for lookup by folded UTF-8.
final class PatternWords: Sendable {
  /// Words before and after the name of a place that belong to it.
  let wordsBefore: Set<[UInt8]>
  let wordsAfter: Set<[UInt8]>
  let directionsBefore: Set<[UInt8]>
  /// Names of places, and fields of work.
  let places: Phrases
  let fields: Phrases
  /// Titles and ranks before a person's name; after them no name of a place or field goes on.
  let titles: Set<[UInt8]>
  let honorifics: Phrases
  /// Offices of all kinds: after `Ketua KPU`, a name is rather a person's than a place's.
  let holders: Phrases
  /// The first words of names of institutions and firms: `Bank`.
  let bodies: Set<[UInt8]>
  /// Words after a name that are not part of it: `No` of `Jl. Merdeka No. 5`.
  let wordsPastName: Set<[UInt8]>
  /// Offices that are followed by the name of an area, then often directly by a person's name.
  let offices: Phrases
  let particles: Set<[UInt8]>
  let joints: Set<[UInt8]>
  let openers: Set<[UInt8]>
  let functionWords: FunctionWords
  let classes: WordClasses
  let quantities: QuantityWords
  /// The word that joins the last two parts of a list.
  let and: [UInt8]
  /// Whether an apostrophe and -s at the end of a name is the possessive.
  let hasPossessives: Bool

  init(_ language: Language) {
    let (facts, names) = (language.places, language.names)
    wordsBefore = PatternWords.words(facts.wordsBefore)
    wordsAfter = PatternWords.words(facts.wordsAfter)
    directionsBefore = PatternWords.words(facts.directionsBefore)
    places = Phrases(facts.names.phrases + names.areas.phrases)
    fields = Phrases(names.fields.phrases)
    let onlyWithStop = PatternWords.words(names.titlesOnlyWithStop)
    let titles = language.orthography.titles.map {
      Folding.fold(Array($0.prefix { $0 != " " }.utf8))
    }
    self.titles = Set(titles.filter { $0.count > 1 && !onlyWithStop.contains($0) })
    honorifics = Phrases(names.honorifics.phrases)
    holders = Phrases(names.offices.phrases)
    wordsPastName = PatternWords.words(facts.wordsPastName)
    bodies = Set(
      names.classWords.filter {
        $0.position == .beforeName && ($0.kind == .institution || $0.kind == .company)
      }.flatMap { $0.words.phrases.compactMap(\.first) })
    offices = Phrases(names.regionalOffices.phrases)
    particles = PatternWords.words(names.particles)
    joints = PatternWords.words(names.joints)
    openers = PatternWords.words(names.openers)
    functionWords = language.functionWords
    classes = language.wordClasses
    quantities = language.quantityWords
    and = Array(facts.and.utf8)
    hasPossessives = language.orthography.finalApostrophe == .possessive
  }

  /// The first words of a list.
  private static func words(_ list: PhraseList) -> Set<[UInt8]> {
    Set(list.phrases.compactMap { $0.count == 1 ? $0[0] : nil })
  }

  /// Phrases by their first word; a hyphen separates two words.
  struct Phrases: Sendable {
    private var byFirst: [[UInt8]: [[[UInt8]]]] = [:]

    init(_ phrases: [[[UInt8]]]) {
      for phrase in phrases {
        let words = phrase.flatMap { $0.split(separator: UInt8(ascii: "-")).map(Array.init) }
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(Array(words.dropFirst()))
      }
    }

    /// The numbers of words of the phrases that begin with `first`, the longest first.
    /// - Parameter word: the folded word at a distance from the first; nil after the last one.
    func lengths(from first: [UInt8], _ word: (Int) -> [UInt8]?) -> [Int] {
      guard let rests = byFirst[first] else { return [] }
      return rests.filter { rest in
        rest.enumerated().allSatisfy { word($0 + 1) == $1 }
      }.map { $0.count + 1 }.sorted(by: >)
    }
  }
}

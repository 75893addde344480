internal import Glibc
internal import Languages

/// What each feature of one side says about a sentence of the other: how much speaks for the pair
/// where an answer is found, and how much against it where none is.
///
/// A feature's answers stand in a sentence of n words by chance with a probability c that their
/// frequency tells, and in the right one with a probability h. Found says ln h/c, not found
/// ln (1−h)/(1−c): common words say nothing, and rare ones much.
struct EvidenceTable {
  /// Classes of sentence length in words.
  static let bounds = [5, 9, 13, 18, 24, 32, 44, 64]
  private static let middles: [Double] = [4, 7, 11, 15, 21, 28, 38, 54, 90]
  static let classes = middles.count

  /// For each sentence, the features that say anything, each once.
  private(set) var features: [[Int32]] = []
  /// For each sentence and class, what it says when nothing is found.
  private(set) var silence: [Float] = []
  /// For each feature and class, what is added when its answer is found.
  private(set) var surprise: [Float] = []
  /// For each feature: the sentences that hold it, and its place in their lists.
  private(set) var postings: [[(sentence: Int32, place: Int32)]] = []

  /// The class of a sentence of so many words.
  static func lengthClass(_ words: Int) -> Int { bounds.firstIndex { words < $0 } ?? bounds.count }

  init(
    of side: SideEvidence, answeredBy other: SideEvidence, links: [[LinkGraph.Link]],
    cap: Float, coverage: Float
  ) {
    let count = side.features.count
    var frequencies = [Double](repeating: 0, count: other.features.count)
    for sentence in other.occurrences {
      for occurrence in sentence { frequencies[Int(occurrence.feature)] += 1 }
    }
    let total = Double(other.words.count) + 300
    var misses = [Float](repeating: 0, count: count * EvidenceTable.classes)
    surprise = misses
    var speaks = [Bool](repeating: false, count: count)
    for feature in 0..<count where !links[feature].isEmpty {
      let answers = links[feature].reduce(0) { $0 + frequencies[Int($1.other)] }
      let frequency = min(0.5, (answers + 0.3) / total)
      let faithful = side.features[feature].faithfulness
      for (place, length) in EvidenceTable.middles.enumerated() {
        let chance = 1 - pow(1 - frequency, length)
        guard chance < faithful * 0.95 else { continue }
        let miss = Float(log((1 - faithful) / (1 - chance)))
        let hit = min(cap, Float(log(faithful / chance)))
        misses[feature * EvidenceTable.classes + place] = miss
        surprise[feature * EvidenceTable.classes + place] = hit - miss
        speaks[feature] = true
      }
    }
    postings = [[(sentence: Int32, place: Int32)]](repeating: [], count: count)
    silence = [Float](repeating: 0, count: side.occurrences.count * EvidenceTable.classes)
    for (sentence, occurrences) in side.occurrences.enumerated() {
      var list: [Int32] = []
      for occurrence in occurrences
      where speaks[Int(occurrence.feature)] && !list.contains(occurrence.feature) {
        postings[Int(occurrence.feature)].append((Int32(sentence), Int32(list.count)))
        list.append(occurrence.feature)
        for place in 0..<EvidenceTable.classes {
          silence[sentence * EvidenceTable.classes + place] +=
            misses[Int(occurrence.feature) * EvidenceTable.classes + place]
        }
      }
      features.append(list)
    }
    addCoverage(of: side, links: links, share: coverage)
  }

  /// What says that a sentence was translated at all: its words have answers somewhere in the other
  /// text. Half as many are supposed to in a sentence that was left out.
  private mutating func addCoverage(
    of side: SideEvidence, links: [[LinkGraph.Link]], share: Float
  ) {
    let functionWords = Language.of(side.language).functionWords
    let counts = side.forms.map { form in
      form.count > 2 && !functionWords.contains(form) && form.allSatisfy { $0 >= 0x3A }
    }
    let content = side.words.filter { counts[Int($0.form)] }
    let linked = content.filter { !links[Int($0.form)].isEmpty }
    let rate = (Double(linked.count) + 5) / (Double(content.count) + 10)
    let found = share * Float(log(2.0))
    let missing = share * Float(log((1 - rate) / (1 - rate / 2)))
    for (sentence, words) in side.sentenceWords.enumerated() {
      var total: Float = 0
      for word in side.words[words] where counts[Int(word.form)] {
        total += links[Int(word.form)].isEmpty ? missing : found
      }
      for place in 0..<EvidenceTable.classes {
        silence[sentence * EvidenceTable.classes + place] += total
      }
    }
  }
}

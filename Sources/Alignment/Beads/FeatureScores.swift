internal import Glibc
internal import Languages

/// Scores of one side's features, for a counterpart found or not found in a sentence of the other
/// side.
///
/// Let c be the probability that a sentence of n words contains a counterpart by chance (from its
/// frequency), and h the probability that the correct sentence contains one. A counterpart found
/// scores ln h/c, one not found ln (1−h)/(1−c). So common words score near 0, and rare ones high.
struct FeatureScores {
  /// Exclusive upper limits of the length classes, in words.
  static let bounds = [5, 9, 13, 18, 24, 32, 44, 64]
  private static let middles: [Double] = [4, 7, 11, 15, 21, 28, 38, 54, 90]
  static let classes = middles.count

  /// For each sentence, its distinct features with a score.
  private(set) var features: [[Int32]] = []
  /// For each sentence and length class, the score if no counterpart is found.
  private(set) var missScores: [Float] = []
  /// For each feature and length class, the score added if a counterpart is found.
  private(set) var hitGains: [Float] = []
  /// For each feature, the sentences that contain it, and its index in their lists of features.
  private(set) var postings: [[(sentence: Int32, place: Int32)]] = []

  /// The length class of a sentence with this number of words.
  static func lengthClass(_ words: Int) -> Int { bounds.firstIndex { words < $0 } ?? bounds.count }

  init(
    of side: AlignmentFeatures, answeredBy other: AlignmentFeatures, links: [[LinkGraph.Link]],
    cap: Float, coverage: Float
  ) {
    let count = side.features.count
    var frequencies = [Double](repeating: 0, count: other.features.count)
    for sentence in other.occurrences {
      for occurrence in sentence { frequencies[Int(occurrence.feature)] += 1 }
    }
    let total = Double(other.words.count) + 300
    var misses = [Float](repeating: 0, count: count * FeatureScores.classes)
    hitGains = misses
    var isInformative = [Bool](repeating: false, count: count)
    for feature in 0..<count where !links[feature].isEmpty {
      let answers = links[feature].reduce(0) { $0 + frequencies[Int($1.other)] }
      let frequency = min(0.5, (answers + 0.3) / total)
      let faithful = side.features[feature].faithfulness
      for (place, length) in FeatureScores.middles.enumerated() {
        let chance = 1 - pow(1 - frequency, length)
        guard chance < faithful * 0.95 else { continue }
        let miss = Float(log((1 - faithful) / (1 - chance)))
        let hit = min(cap, Float(log(faithful / chance)))
        misses[feature * FeatureScores.classes + place] = miss
        hitGains[feature * FeatureScores.classes + place] = hit - miss
        isInformative[feature] = true
      }
    }
    postings = [[(sentence: Int32, place: Int32)]](repeating: [], count: count)
    missScores = [Float](repeating: 0, count: side.occurrences.count * FeatureScores.classes)
    for (sentence, occurrences) in side.occurrences.enumerated() {
      var list: [Int32] = []
      for occurrence in occurrences
      where isInformative[Int(occurrence.feature)] && !list.contains(occurrence.feature) {
        postings[Int(occurrence.feature)].append((Int32(sentence), Int32(list.count)))
        list.append(occurrence.feature)
        for place in 0..<FeatureScores.classes {
          missScores[sentence * FeatureScores.classes + place] +=
            misses[Int(occurrence.feature) * FeatureScores.classes + place]
        }
      }
      features.append(list)
    }
    addCoverage(of: side, links: links, share: coverage)
  }

  /// Adds the evidence that a sentence was translated at all: the share of its words with a
  /// counterpart anywhere in the other text.
  ///
  /// The share is assumed to be half as high in an omitted sentence.
  private mutating func addCoverage(
    of side: AlignmentFeatures, links: [[LinkGraph.Link]], share: Float
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
      for place in 0..<FeatureScores.classes {
        missScores[sentence * FeatureScores.classes + place] += total
      }
    }
  }
}

import Languages
import Segmentation

/// Chooses between concepts that match the same form, by their context cues.
///
/// A cue counts 2 anywhere in the sentence, and 3 if all its words are within two tokens of the
/// form. A cue that is a numeral, month or weekday makes its whole word class a cue: 2 if any word
/// of the class is within two tokens of the form.
struct SenseChoice {
  /// The index that has the context cues of the concepts.
  let index: TermIndex
  /// The words of the sentence outside the form, and those within two tokens of it, as numbers in
  /// the vocabulary.
  let words: [Int32]
  let neighbours: [Int32]
  let neighbourClasses: Set<WordClass>

  /// The candidate whose concept has the highest weight.
  ///
  /// If several concepts have it, the first candidate among them, and `isAmbiguous` is true.
  func choose(
    among rivals: [MatchCandidate]
  ) -> (winner: MatchCandidate, weight: Int, isAmbiguous: Bool) {
    var winner = rivals[0]
    var most = -1
    var isTie = false
    for rival in rivals {
      let weight = weight(of: rival)
      if weight > most {
        (winner, most, isTie) = (rival, weight, false)
      } else if weight == most, rival.concept != winner.concept {
        isTie = true
      }
    }
    return (winner, most, isTie)
  }

  private func weight(of rival: MatchCandidate) -> Int {
    let cues = index.cues(of: Int(rival.concept))
    let classes = cues.classes & IndexCodes.code(of: neighbourClasses)
    var weight = 2 * classes.nonzeroBitCount
    for cue in cues.words where cue.allSatisfy(words.contains) {
      weight += cue.allSatisfy(neighbours.contains) ? 3 : 2
    }
    return weight
  }
}

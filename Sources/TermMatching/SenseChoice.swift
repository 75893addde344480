import Languages
import Segmentation

/// Chooses among concepts that claim one form, by the context cues of their rows.
///
/// A cue anywhere in the sentence counts; one right beside the form counts more. A cue that is a
/// numeral, a month or a weekday stands for its whole class, beside the form only.
struct SenseChoice {
  /// For each concept, what speaks for it.
  let cues: [ContextCues]
  /// The words that the sentence holds outside the form, and those within two tokens of it.
  let words: [Int32]
  let neighbours: [Int32]
  let neighbourClasses: Set<WordClass>

  /// The candidate whose concept has the most in its favour; with equals the first of them, and
  /// then nothing has decided.
  func choose(among rivals: [MatchCandidate]) -> (winner: MatchCandidate, isAmbiguous: Bool) {
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
    return (winner, isTie)
  }

  private func weight(of rival: MatchCandidate) -> Int {
    let cues = cues[Int(rival.concept)]
    var weight = 2 * cues.classes.intersection(neighbourClasses).count
    for cue in cues.words where cue.allSatisfy(words.contains) {
      weight += cue.allSatisfy(neighbours.contains) ? 3 : 2
    }
    return weight
  }
}

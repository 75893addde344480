/// Chooses among concepts that claim one form, by the context cues of their rows.
struct SenseChoice {
  let index: TermIndex
  /// The words that the sentence holds.
  let words: Set<Int32>

  /// The candidate whose concept has the most cues in the sentence; with equal counts the first,
  /// and then nothing has decided.
  func choose(among rivals: [MatchCandidate]) -> (winner: MatchCandidate, isAmbiguous: Bool) {
    var winner = rivals[0]
    var most = -1
    var isTie = false
    for rival in rivals {
      let count = index.cues[Int(rival.concept)].count { cue in cue.allSatisfy(words.contains) }
      if count > most {
        (winner, most, isTie) = (rival, count, false)
      } else if count == most, rival.concept != winner.concept {
        isTie = true
      }
    }
    return (winner, isTie)
  }
}

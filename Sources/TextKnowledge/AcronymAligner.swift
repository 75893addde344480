/// Aligns the letters of a short form with the words of its long form.
///
/// After Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in
/// Biomedical Text" (2003), which searches the words before a bracket backwards for the letters.
/// This implementation takes the alignment with the lowest cost, because Indonesian also forms
/// acronyms from syllables (`Kemendikdasmen` from *Kementerian Pendidikan Dasar dan Menengah*):
/// each word contributes its first letters, a sequence of letters inside it, or nothing, at a cost.
///
/// The work for one short form is bounded: at most ``maximumLetters`` letters and ``maximumWords`` words.
struct AcronymAligner {
  static let maximumLetters = 16
  static let maximumWords = 20

  /// One word of a possible long form.
  struct Word {
    /// Folded UTF-8.
    let letters: [UInt8]
    /// Whether the short form may skip the word without cost: function words, a repeated word
    /// (`Undang-Undang`), `Republik Indonesia` at the end.
    let isOptional: Bool
    /// Whether the word counts towards the minimum of two words in a long form.
    let isContent: Bool
  }

  /// Which ends of the list of words are the ends of the long form.
  enum Anchor { case end, start, both }

  /// The words that the short form abbreviates, and the cost.
  struct Alignment {
    let words: Range<Int>
    let cost: Double
  }

  private let letters: [UInt8]
  private let isInitials: Bool

  /// - Parameters:
  ///   - letters: the folded letters and digits of the short form, without separators.
  ///   - isInitials: whether it is written in capitals, so that most letters are initials.
  init?(_ letters: [UInt8], isInitials: Bool) {
    let spelled = AcronymAligner.spellingOut(letters)
    guard spelled.count >= 2, spelled.count <= AcronymAligner.maximumLetters,
      spelled.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    self.letters = spelled
    self.isInitials = isInitials
  }

  /// Repeats a letter as often as a digit indicates: `P3K` becomes `pppk`, `3T` becomes `ttt`.
  static func spellingOut(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var pending = 1
    for letter in letters {
      if (0x32...0x35).contains(letter) {
        let times = Int(letter - 0x30)
        if let last = result.last {
          result += [UInt8](repeating: last, count: times - 1)
        } else {
          pending = times
        }
      } else {
        result += [UInt8](repeating: letter, count: pending)
        pending = 1
      }
    }
    return result
  }

  private var limit: Double {
    isInitials ? (letters.count <= 3 ? 0.5 : 1.6) : Double(letters.count) * 0.4
  }

  /// The alignment with the lowest cost; of several, the one with the fewest words.
  func align(_ words: [Word], _ anchor: Anchor) -> Alignment? {
    let words = words.count <= AcronymAligner.maximumWords ? words : []
    guard !words.isEmpty else { return nil }
    let starts = anchor == .end ? Array(words.indices) : [0]
    // costs[w * width + k]: the lowest cost of aligning the letters from index k with the words from
    // index w.
    let n = letters.count
    let isOpenEnded = anchor == .start
    let width = n + 1
    var costs = [Double](repeating: .infinity, count: (words.count + 1) * width)
    var ends = [Int](repeating: words.count, count: (words.count + 1) * width)
    costs[words.count * width + n] = 0
    for word in words.indices.reversed() {
      let row = word * width
      if isOpenEnded { (costs[row + n], ends[row + n]) = (0, word) }
      for letter in 0...n {
        if letter == n && isOpenEnded { continue }
        for taken in 0...min(n - letter, words[word].letters.count) {
          let next = costs[row + width + letter + taken]
          // A cost is never negative.
          guard next < costs[row + letter] - 1e-9 else { continue }
          let cost = next + self.cost(of: words[word], from: letter, count: taken)
          if cost < costs[row + letter] - 1e-9 {
            costs[row + letter] = cost
            ends[row + letter] = ends[row + width + letter + taken]
          }
        }
      }
    }
    var best: Alignment?
    for start in starts.reversed() where words[start].letters.first == letters[0] || !isInitials {
      // The first word must contribute the first letter.
      var cost = Double.infinity
      var end = start
      for taken in 1...min(n, max(1, words[start].letters.count)) {
        let rest = costs[(start + 1) * width + taken]
        // A single letter from inside the first word is not enough evidence.
        guard rest < .infinity, taken > 1 || words[start].letters.first == letters[0] else {
          continue
        }
        let total = rest + self.cost(of: words[start], from: 0, count: taken)
        if total < cost { (cost, end) = (total, ends[(start + 1) * width + taken]) }
      }
      guard !words[start].isOptional || anchor == .both else { continue }
      let content = words[start..<max(start, end)].count { $0.isContent }
      guard content >= 2, cost <= limit else { continue }
      if cost < (best?.cost ?? .infinity) - 1e-9 {
        best = Alignment(words: start..<end, cost: cost)
      }
    }
    return best
  }

  /// The cost of aligning these letters of the short form with a word.
  private func cost(of word: Word, from first: Int, count: Int) -> Double {
    if count == 0 { return word.isOptional ? 0.1 : (isInitials ? 3 : 1.5) }
    let part = letters[first..<(first + count)]
    let inner = innerCost(of: word.letters, part)
    // Initials take one letter from each word; more letters (`TNI AL`, `BAPPENAS`) cost extra.
    return inner + (isInitials && count > 1 ? 0.4 : 0)
  }

  private func innerCost(of word: [UInt8], _ part: ArraySlice<UInt8>) -> Double {
    if word.starts(with: part) { return 0 }
    guard word.count >= part.count else { return .infinity }
    if position(of: part, in: word[...]) != nil {
      return part.count >= 2 ? (isInitials ? 1.2 : 0.5) : 1.5
    }
    guard part.count >= 2 else { return .infinity }
    // Two separate parts of the word: `p…il` of *pemilihan*.
    for split in (part.startIndex + 1)..<part.endIndex {
      let (front, back) = (part[..<split], part[split...])
      guard word.starts(with: front) || front.count >= 2,
        let place = position(of: front, in: word[...])
      else { continue }
      if position(of: back, in: word[(place + front.count)...]) != nil {
        return (place == 0 ? 0.8 : 1.0) + (back.count == 1 ? 0.2 : 0) + (isInitials ? 1 : 0)
      }
    }
    return .infinity
  }

  private func position(of part: ArraySlice<UInt8>, in word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= part.count else { return nil }
    return (word.startIndex...(word.endIndex - part.count)).first {
      word[$0..<($0 + part.count)].elementsEqual(part)
    }
  }
}

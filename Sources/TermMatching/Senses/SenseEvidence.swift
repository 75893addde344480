import Glossary
import Languages
import Segmentation
import TextModel

/// Weighs the senses of a homograph at one place of a text.
///
/// The weights of the evidence:
///
/// | evidence | weight |
/// |---|---:|
/// | an expression that decides for the sense | 8 |
/// | a word or phrase directly beside the form | 4 |
/// | a function word directly beside the form | 2 |
/// | a word class directly beside the form | 3 |
/// | a capital inside the sentence, for the name of something | 1 |
/// | a cue within three words of the form, in the sentence, in a neighbouring sentence | 3, 2, 1 |
///
/// A cue counts once, and cues that are not within three words of the form count together at most
/// 4: a text about a subject has many of its words in every sentence. Only sixty words on each side of the form are read, so the time for a text
/// is linear in its length even if it has no full stops.
struct SenseEvidence {
  /// The weight of a sense, and the words that contribute most to it.
  struct Weight {
    var total = 0
    /// A sense that the text excludes.
    var isExcluded = false
    /// The tokens of the strongest evidence; nil if there is none.
    var evidence: Range<Int>?
    private var strongest = 0
    /// Whether an expression decides for the sense.
    var isDecided: Bool { strongest >= SenseEvidence.decisive }

    mutating func add(_ weight: Int, _ tokens: Range<Int>?) {
      total += weight
      if let tokens, weight > strongest { (strongest, evidence) = (weight, tokens) }
    }
  }

  static let reach = 60
  /// The weight of an expression that decides for a sense.
  fileprivate static let decisive = 8
  /// Maximum weight of the cues of a sense that are not within three words of the form.
  private static let mostDistant = 4

  private let text: AnalyzedText
  private let wordClasses: WordClasses
  private let words: WordAnalyses
  /// The readings of the forms of the text: the form itself and its possible lemmas, as word numbers
  /// of the inventory.
  private var readings: [Int32] = []
  /// For each form of the text, the range of its readings; empty until needed.
  private var ranges: [Range<Int32>]
  /// Whether capitals distinguish names in a segment; nil until needed.
  private var capitals: [Int: Bool] = [:]

  /// - Parameter words: the words of the inventory.
  init(_ text: AnalyzedText, index: TermIndex, words: WordAnalyses) {
    self.words = words
    self.text = text
    wordClasses = index.wordClasses
    ranges = [Range<Int32>](repeating: 0..<0, count: text.forms.count)
  }

  /// The weight of each sense.
  /// - Parameters:
  ///   - form: indices of the tokens of the form.
  ///   - segment: index of its segment.
  mutating func weights(
    of homograph: CompiledHomograph, at form: Range<Int>, in segment: Int
  ) -> [Weight] {
    var weights = [Weight](repeating: Weight(), count: homograph.senses.count)
    let bounds = text.tokenRange(of: segment)
    for (number, sense) in homograph.senses.enumerated() {
      for expression in sense.excluding where surrounds(expression, form, bounds) != nil {
        weights[number].isExcluded = true
      }
      for expression in sense.deciding {
        if let place = surrounds(expression, form, bounds) {
          weights[number].add(SenseEvidence.decisive, place)
          break
        }
      }
      weighNeighbours(sense.before, isBefore: true, form, segment, &weights[number])
      weighNeighbours(sense.after, isBefore: false, form, segment, &weights[number])
      if sense.partOfSpeech == .proper, !homograph.isAcronym {
        if !isCapital(form.lowerBound) {
          weights[number].isExcluded = true
        } else if capitalsDistinguish(form.lowerBound, in: segment) {
          weights[number].add(1, form)
        }
      }
    }
    weighCues(of: homograph, form, segment, &weights)
    return weights
  }

  // MARK: Beside the form

  private mutating func weighNeighbours(
    _ neighbours: [CompiledHomograph.Neighbour], isBefore: Bool, _ form: Range<Int>,
    _ segment: Int, _ weight: inout Weight
  ) {
    let bounds = text.tokenRange(of: segment)
    let nearest = isBefore ? form.lowerBound - 1 : form.upperBound
    guard bounds.contains(nearest), isAdjacent(nearest, 1, isBefore: isBefore, form) else { return }
    var best = 0
    var place: Range<Int>?
    for number in neighbours.indices {
      switch neighbours[number].kind {
      case .words:
        let weight = neighbours[number].isFunctionWord ? 2 : 4
        guard best < weight, hasReading(neighbours[number].nearest, at: nearest) else { continue }
        let phrase = neighbours[number].phrase
        let start = isBefore ? form.lowerBound - phrase.count : form.upperBound
        guard start >= bounds.lowerBound, start + phrase.count <= bounds.upperBound,
          isAdjacent(start, phrase.count, isBefore: isBefore, form), matches(phrase, at: start)
        else { continue }
        (best, place) = (weight, start..<(start + phrase.count))
      case .wordClass(let wordClass):
        guard best < 3, self.wordClass(of: nearest) == wordClass else { continue }
        (best, place) = (3, nearest..<(nearest + 1))
      case .name:
        guard best < 3, isCapital(nearest), text.tokens[nearest].kind == .word,
          hasDistinctCapitals(segment)
        else { continue }
        (best, place) = (3, nearest..<(nearest + 1))
      }
    }
    if best > 0 { weight.add(best, place) }
  }

  /// Whether only spaces and hyphens separate the tokens from the form.
  private func isAdjacent(
    _ start: Int, _ count: Int, isBefore: Bool, _ form: Range<Int>
  ) -> Bool {
    let gaps =
      isBefore ? (start + 1)..<(form.lowerBound + 1) : form.upperBound..<(start + count)
    return gaps.allSatisfy { text.tokens[$0].gap != .barrier }
  }

  /// The range of an expression if the words around the form are those of the expression.
  private mutating func surrounds(
    _ expression: CompiledHomograph.Expression, _ form: Range<Int>, _ bounds: Range<Int>
  ) -> Range<Int>? {
    let start = form.lowerBound - expression.before.count
    let end = form.upperBound + expression.after.count
    guard start >= bounds.lowerBound, end <= bounds.upperBound,
      matches(expression.before, at: start), matches(expression.after, at: form.upperBound)
    else { return nil }
    return start..<end
  }

  // MARK: Cues

  /// For each cue of a homograph, its highest weight at one place, and the token where it begins.
  private struct FoundCues {
    var weights: [Int]
    var places: [Int]

    init(_ homograph: CompiledHomograph) {
      weights = [Int](repeating: 0, count: homograph.cues.count)
      places = weights
    }
  }

  private mutating func weighCues(
    of homograph: CompiledHomograph, _ form: Range<Int>, _ segment: Int,
    _ weights: inout [Weight]
  ) {
    guard !homograph.cues.isEmpty else { return }
    var found = FoundCues(homograph)
    let own = text.tokenRange(of: segment)
    let near = max(own.lowerBound, form.lowerBound - SenseEvidence.reach)
    let far = min(own.upperBound, form.upperBound + SenseEvidence.reach)
    find(homograph, in: near..<far, besides: form, isOwn: true, &found)
    if segment > 0 {
      let before = text.tokenRange(of: segment - 1).suffix(SenseEvidence.reach)
      find(homograph, in: before, besides: form, isOwn: false, &found)
    }
    if segment + 1 < text.segments.count {
      let after = text.tokenRange(of: segment + 1).prefix(SenseEvidence.reach)
      find(homograph, in: after, besides: form, isOwn: false, &found)
    }
    var distant = [Int](repeating: 0, count: weights.count)
    for number in homograph.cues.indices where found.weights[number] > 0 {
      let sense = homograph.cues[number].sense
      var weight = found.weights[number]
      if weight < 3 {
        weight = min(weight, SenseEvidence.mostDistant - distant[sense])
        distant[sense] += weight
      }
      guard weight > 0 else { continue }
      let start = found.places[number]
      weights[sense].add(weight, start..<(start + homograph.cues[number].words.count))
    }
  }

  /// Finds the cues of a homograph in a range of tokens of one segment.
  private mutating func find(
    _ homograph: CompiledHomograph, in tokens: Range<Int>, besides form: Range<Int>, isOwn: Bool,
    _ found: inout FoundCues
  ) {
    for token in tokens where !form.contains(token) {
      for place in readings(of: token) {
        guard let cues = homograph.cues(of: readings[place]) else { continue }
        for cue in cues {
          let count = homograph.cues[cue].words.count
          if count > 1 {
            guard token + count <= tokens.upperBound, matches(homograph.cues[cue].words, at: token)
            else { continue }
          }
          let isNear = isOwn && token >= form.lowerBound - 3 && token < form.upperBound + 3
          if homograph.cues[cue].isFunctionWord && !isNear { continue }
          let weight = isNear ? 3 : isOwn ? 2 : 1
          if weight > found.weights[cue] {
            found.weights[cue] = weight
            found.places[cue] = token
          }
        }
      }
    }
  }

  // MARK: Words

  private mutating func matches(_ phrase: CompiledHomograph.Phrase, at start: Int) -> Bool {
    for offset in phrase.indices {
      guard hasReading(phrase[offset], at: start + offset) else { return false }
    }
    return true
  }

  private mutating func hasReading(_ word: Int32, at token: Int) -> Bool {
    let range = readings(of: token)
    for place in range where readings[place] == word { return true }
    return false
  }

  /// The readings of a token, as indices in ``readings``.
  private mutating func readings(of token: Int) -> Range<Int> {
    let form = text.tokenForms[token]
    var range = ranges[Int(form)]
    if range.isEmpty {
      let start = Int32(readings.count)
      let word = words.number(of: form, in: text.forms)
      if text.tokens[token].kind == .word {
        words.appendAnalyses(of: word, to: &readings)
      } else {
        readings.append(word)
      }
      range = start..<Int32(readings.count)
      ranges[Int(form)] = range
    }
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  private func wordClass(of token: Int) -> WordClass? {
    if text.tokens[token].kind == .number { return .numeral }
    return wordClasses[text.forms.bytes(of: text.tokenForms[token])]
  }

  private func isCapital(_ token: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterCase.isNameLike(UnsafeBufferPointer(rebasing: bytes[text.tokens[token].range.range]))
    }
  }

  /// Whether a capital at a token indicates a name: it is neither the first word of a sentence or
  /// quotation nor in a headline in capitals.
  private mutating func capitalsDistinguish(_ token: Int, in segment: Int) -> Bool {
    let bounds = text.tokenRange(of: segment)
    guard token > bounds.lowerBound else { return false }
    if text.tokens[token].gap == .barrier {
      let between = text.bytes[Int(text.tokens[token - 1].end)..<Int(text.tokens[token].start)]
      // A full stop, a colon or a quotation mark; after a comma a capital still indicates a name.
      if between.contains(where: { $0 != UInt8(ascii: ",") && $0 != 0x20 }) { return false }
    }
    return hasDistinctCapitals(segment)
  }

  /// Whether at most half of the words of a segment have a capital.
  private mutating func hasDistinctCapitals(_ segment: Int) -> Bool {
    if let known = capitals[segment] { return known }
    let read = text.tokenRange(of: segment).prefix(2 * SenseEvidence.reach)
    let known = 2 * read.count { isCapital($0) } <= read.count
    capitals[segment] = known
    return known
  }
}

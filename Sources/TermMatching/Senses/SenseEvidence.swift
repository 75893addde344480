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

    mutating func add(_ weight: Int, _ tokens: Range<Int>?) {
      total += weight
      if let tokens, weight > strongest { (strongest, evidence) = (weight, tokens) }
    }
  }

  static let reach = 60
  /// Maximum weight of the cues of a sense that are not within three words of the form.
  private static let mostDistant = 4

  private let text: AnalyzedText
  private let wordClasses: WordClasses
  private let inflection: any Inflection
  private let lemmas: LemmaCache
  /// For each form of the text, its readings as word numbers of the inventory; nil until needed.
  private var readings: [[Int32]?]
  /// Whether capitals distinguish names in a segment; nil until needed.
  private var capitals: [Int: Bool] = [:]

  init(_ text: AnalyzedText, index: TermIndex, lemmas: LemmaCache) {
    self.lemmas = lemmas
    self.text = text
    wordClasses = index.wordClasses
    inflection = index.inflection
    readings = Array(repeating: nil, count: text.forms.count)
  }

  /// The weight of each sense.
  /// - Parameters:
  ///   - form: indices of the tokens of the form.
  ///   - segment: index of its segment.
  mutating func weights(
    of homograph: CompiledHomograph, at form: Range<Int>, in segment: Int, words: WordTable
  ) -> [Weight] {
    var weights = [Weight](repeating: Weight(), count: homograph.senses.count)
    let bounds = text.tokenRange(of: segment)
    for (number, sense) in homograph.senses.enumerated() {
      for expression in sense.excluding where surrounds(expression, form, bounds, words) != nil {
        weights[number].isExcluded = true
      }
      for expression in sense.deciding {
        if let place = surrounds(expression, form, bounds, words) {
          weights[number].add(8, place)
          break
        }
      }
      weighNeighbours(sense.before, isBefore: true, form, segment, words, &weights[number])
      weighNeighbours(sense.after, isBefore: false, form, segment, words, &weights[number])
      if sense.partOfSpeech == .proper, !homograph.isAcronym {
        if !isCapital(form.lowerBound) {
          weights[number].isExcluded = true
        } else if capitalsDistinguish(form.lowerBound, in: segment) {
          weights[number].add(1, form)
        }
      }
    }
    weighCues(of: homograph, form, segment, words, &weights)
    return weights
  }

  // MARK: Beside the form

  private mutating func weighNeighbours(
    _ neighbours: [CompiledHomograph.Neighbour], isBefore: Bool, _ form: Range<Int>,
    _ segment: Int, _ words: WordTable, _ weight: inout Weight
  ) {
    let bounds = text.tokenRange(of: segment)
    var best = 0
    var place: Range<Int>?
    for neighbour in neighbours {
      switch neighbour {
      case .words(let phrase, let isFunctionWord):
        let start = isBefore ? form.lowerBound - phrase.count : form.upperBound
        let weight = isFunctionWord ? 2 : 4
        guard best < weight, start >= bounds.lowerBound, start + phrase.count <= bounds.upperBound,
          isAdjacent(start, phrase.count, isBefore: isBefore, form),
          matches(phrase, at: start, words)
        else { continue }
        (best, place) = (weight, start..<(start + phrase.count))
      case .wordClass(let wordClass):
        let token = isBefore ? form.lowerBound - 1 : form.upperBound
        guard best < 3, bounds.contains(token), isAdjacent(token, 1, isBefore: isBefore, form),
          self.wordClass(of: token) == wordClass
        else { continue }
        (best, place) = (3, token..<(token + 1))
      case .name:
        let token = isBefore ? form.lowerBound - 1 : form.upperBound
        guard best < 3, bounds.contains(token), isAdjacent(token, 1, isBefore: isBefore, form),
          isCapital(token), text.tokens[token].kind == .word, hasDistinctCapitals(segment)
        else { continue }
        (best, place) = (3, token..<(token + 1))
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
    _ expression: CompiledHomograph.Expression, _ form: Range<Int>, _ bounds: Range<Int>,
    _ words: WordTable
  ) -> Range<Int>? {
    let start = form.lowerBound - expression.before.count
    let end = form.upperBound + expression.after.count
    guard start >= bounds.lowerBound, end <= bounds.upperBound,
      matches(expression.before, at: start, words),
      matches(expression.after, at: form.upperBound, words)
    else { return nil }
    return start..<end
  }

  // MARK: Cues

  private mutating func weighCues(
    of homograph: CompiledHomograph, _ form: Range<Int>, _ segment: Int, _ words: WordTable,
    _ weights: inout [Weight]
  ) {
    var best = [Int](repeating: 0, count: homograph.cues.count)
    var places = [Int](repeating: 0, count: homograph.cues.count)
    func read(_ tokens: Range<Int>, isOwn: Bool) {
      for token in tokens where !form.contains(token) {
        for word in readings(of: token, words) {
          guard let cues = homograph.cuesByWord[word] else { continue }
          for cue in cues {
            let phrase = homograph.cues[cue].words
            let end = token + phrase.count
            if phrase.count > 1 {
              guard end <= tokens.upperBound, matches(phrase, at: token, words) else { continue }
            }
            let isNear = isOwn && token >= form.lowerBound - 3 && token < form.upperBound + 3
            if homograph.cues[cue].isFunctionWord && !isNear { continue }
            let weight = isNear ? 3 : isOwn ? 2 : 1
            if weight > best[cue] { (best[cue], places[cue]) = (weight, token) }
          }
        }
      }
    }
    let own = text.tokenRange(of: segment)
    read(
      max(
        own.lowerBound, form.lowerBound - SenseEvidence.reach)..<min(
          own.upperBound, form.upperBound + SenseEvidence.reach), isOwn: true)
    if segment > 0 {
      read(text.tokenRange(of: segment - 1).suffix(SenseEvidence.reach), isOwn: false)
    }
    if segment + 1 < text.segments.count {
      read(text.tokenRange(of: segment + 1).prefix(SenseEvidence.reach), isOwn: false)
    }
    var distant = [Int](repeating: 0, count: weights.count)
    for (number, cue) in homograph.cues.enumerated() where best[number] > 0 {
      var weight = best[number]
      if weight < 3 {
        weight = min(weight, SenseEvidence.mostDistant - distant[cue.sense])
        distant[cue.sense] += weight
      }
      guard weight > 0 else { continue }
      weights[cue.sense].add(weight, places[number]..<(places[number] + cue.words.count))
    }
  }

  // MARK: Words

  private mutating func matches(
    _ phrase: CompiledHomograph.Phrase, at start: Int, _ words: WordTable
  ) -> Bool {
    for (offset, word) in phrase.enumerated() {
      guard readings(of: start + offset, words).contains(word) else { return false }
    }
    return true
  }

  /// The form itself and its possible lemmas, as word numbers of the inventory.
  private mutating func readings(of token: Int, _ words: WordTable) -> [Int32] {
    let number = Int(text.tokenForms[token])
    if let known = readings[number] { return known }
    let form = text.forms.bytes(of: Int32(number))
    var found: [Int32] = []
    let own = words.find(form)
    if own >= 0 { found.append(own) }
    if text.tokens[token].kind == .word {
      for lemma in lemmas.lemmas(of: form, by: inflection) {
        let word = words.find(lemma)
        if word >= 0, !found.contains(word) { found.append(word) }
      }
    }
    readings[number] = found
    return found
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

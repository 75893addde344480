internal import Glossary
internal import Languages
internal import Normalization
public import Segmentation
internal import TextModel

/// Finds the words of a text that have the same root as a term.
///
///     var finder = RelatedWordFinder(index)
///     for word in finder.words(in: text, besides: matches) { … }
///
/// Only terms of one word are considered. For names and acronyms, only words with a prefix and a
/// hyphen are found (`ber-AC`).
public struct RelatedWordFinder {
  private struct Relative {
    let concept: Int
    let term: Int
    let explanation: String
  }

  private let index: TermIndex
  private let dictionary: WordDictionary
  /// For each root, the terms that are derived from it, or equal to it.
  private var terms: [[UInt8]: [(concept: Int, term: Int, derivation: Derivation)]] = [:]
  /// For each word as the glossary writes it, the terms that a prefix with a hyphen can be attached
  /// to.
  private var joined: [[UInt8]: [(concept: Int, term: Int)]] = [:]
  private var known: [[UInt8]: [Relative]] = [:]

  /// A finder for the terms of an index.
  /// - Parameter spelling: the dictionaries that decide whether a base is a word.
  public init(_ index: TermIndex, spelling: SpellingDictionaries = .system) {
    self.index = index
    dictionary = spelling.dictionary(named: index.inflection.dictionaryName)
    for number in 0..<index.entryCount {
      guard let entry = index.entry(Int32(number)), entry.words.count == 1 else { continue }
      let word = entry.words[0]
      let bytes = Array(word.bytes)
      let place = (concept: Int(entry.concept), term: Int(entry.term))
      joined[bytes, default: []].append(place)
      guard word.letterCase == .small else { continue }
      for derivation in derivations(of: Folding.fold(bytes)) {
        terms[derivation.root, default: []].append((place.concept, place.term, derivation))
      }
    }
  }

  /// The related words outside `matches`, in text order: one element for each word and term.
  public mutating func words(
    in text: AnalyzedText, besides matches: [TermMatch]
  ) -> [RelatedWord] {
    var words: [RelatedWord] = []
    var next = 0
    for number in text.segments.indices {
      let bounds = text.tokenRange(of: number)
      var place = bounds.lowerBound
      while place < bounds.upperBound {
        while next < matches.count, matches[next].range.end <= text.tokens[place].range.start {
          next += 1
        }
        let (end, relatives) = relatives(at: place, in: bounds, of: text)
        let range = TextRange(text.tokens[place].range.start, text.tokens[end - 1].range.end)
        let isTaken = next < matches.count && matches[next].range.start < range.end
        if !isTaken {
          words += relatives.map {
            RelatedWord(
              concept: $0.concept, term: $0.term, segment: number, range: range,
              explanation: $0.explanation)
          }
        }
        place = isTaken || relatives.isEmpty ? place + 1 : end
      }
    }
    return words
  }

  /// The terms that the word at a token is related to, and the index of the first token after the
  /// word.
  private mutating func relatives(
    at place: Int, in bounds: Range<Int>, of text: AnalyzedText
  ) -> (end: Int, relatives: [Relative]) {
    let tokens = text.tokens
    func isJoined(_ token: Int) -> Bool {
      token < bounds.upperBound && tokens[token].gap == .hyphen
    }
    func bytes(_ token: Int) -> [UInt8] { Array(text.bytes[tokens[token].range.range]) }
    guard tokens[place].kind == .word, tokens[place].gap != .hyphen else { return (place + 1, []) }
    let word = text.forms.bytes(of: text.tokenForms[place])
    guard isJoined(place + 1) else { return (place + 1, relatives(of: word)) }
    var end = place + 2
    if text.tokenForms[place] == text.tokenForms[place + 1], !isJoined(end) {
      let isOwnWord = index.inflection.isLexicalised(word[...], hyphen: word[...])
      return (end, isOwnWord ? [] : relatives(of: word))
    }
    guard index.derivation.isDerivingPrefix(word[...]), let terms = joined[bytes(place + 1)] else {
      return (place + 1, [])
    }
    while isJoined(end) { end += 1 }
    let written = (place + 1..<end).map { String(decoding: bytes($0), as: UTF8.self) }
    let explanation =
      String(decoding: word, as: UTF8.self) + "- + " + written.joined(separator: " + -")
    return (
      end,
      terms.map { Relative(concept: $0.concept, term: $0.term, explanation: explanation) }
    )
  }

  private mutating func relatives(of word: [UInt8]) -> [Relative] {
    if let found = known[word] { return found }
    var found: [Relative] = []
    for stem in [word] + index.inflection.withoutClitics(word[...]) {
      for own in derivations(of: stem) {
        for term in terms[own.root] ?? [] {
          let lemma = index.concept(term.concept).term(term.term).text
          let isKnown = found.contains { $0.concept == term.concept && $0.term == term.term }
          guard !isKnown, Folding.fold(Array(lemma.utf8)) != stem else { continue }
          let other =
            term.derivation.root == Folding.fold(Array(lemma.utf8))
            ? lemma : "\(term.derivation.explanation) (\(lemma))"
          found.append(
            Relative(
              concept: term.concept, term: term.term,
              explanation: "\(own.explanation) ~ \(other)"))
        }
      }
    }
    known[word] = found
    return found
  }

  /// The derivations of a word that the dictionary does not exclude.
  ///
  /// If the dictionary has the word, it must have it as a form of the root. Otherwise a root of at
  /// most three bytes is too short to be evidence.
  private func derivations(of word: [UInt8]) -> [Derivation] {
    let stems = dictionary.stems(of: word) ?? []
    return index.derivation.derivations(of: word[...]).filter { derivation in
      if derivation.root == word { return true }
      return stems.isEmpty ? derivation.root.count >= 4 : stems.contains(derivation.root)
    }
  }
}

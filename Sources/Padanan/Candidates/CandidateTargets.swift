internal import Alignment
internal import ICUSupport
internal import Languages
internal import Segmentation
internal import TermDiscovery
internal import TermMatching
internal import TermSheets
internal import TextModel

/// Finds the words of a translation that stand for candidates.
struct CandidateTargets {
  /// The maximum number of equivalents of a candidate.
  private static let most = 5

  private let language: Language
  private let translation: TranslatedText
  /// For each source segment, the bead that contains it.
  private var pairs: [Int: SentencePair] = [:]
  private let dictionary = WordDictionary(name: nil)

  /// - Parameter target: the language of the translation.
  init(_ target: LanguageTag, _ translation: TranslatedText) {
    language = Language.of(target)
    self.translation = translation
    for pair in translation.pairs { for segment in pair.source { pairs[segment] = pair } }
  }

  /// A proposal, with the number of its occurrences and the sum of their scores.
  private struct Proposal {
    var text: String
    var count: Int
    var sum: Double
  }

  /// The equivalents of a candidate, the most probable first, then those composed of its parts.
  ///
  /// A name or acronym that the translation writes in the same way is its own equivalent. Otherwise
  /// they are the words of the alignment, and the noun phrase of the translation around them.
  func targets(
    of candidate: FoundCandidate, likely: inout LikelyTerms
  ) -> [TermCandidate.Target] {
    var proposals: [[UInt8]: Proposal] = [:]
    func add(_ text: String, score: Double, count: Int = 1) {
      let key = CaseFolding.fold(Array(text.utf8))
      guard !key.isEmpty else { return }
      proposals[key, default: Proposal(text: text, count: 0, sum: 0)].count += count
      proposals[key, default: Proposal(text: text, count: 0, sum: 0)].sum += score
    }
    let occurrences = candidate.occurrences.prefix(50)
    for occurrence in occurrences {
      guard let pair = pairs[occurrence.segment], !pair.isNull else { continue }
      if candidate.isName, isWritten(candidate.text, in: pair) {
        add(candidate.text, score: 1)
        continue
      }
      guard let place = likely.place(of: occurrence.range, in: occurrence.segment, pair: pair)
      else { continue }
      let tokens = tokens(in: place.range, segment: place.sentence)
      guard !tokens.isEmpty else { continue }
      add(shown(tokens, isName: candidate.isName), score: place.score)
      for phrase in phrases(around: tokens, segment: place.sentence) where phrase != tokens {
        add(shown(phrase, isName: candidate.isName), score: place.score * 0.6)
      }
    }
    var targets = proposals.values.map { proposal in
      TermCandidate.Target(
        text: proposal.text,
        score: min(1, proposal.sum / Double(max(1, occurrences.count))),
        count: proposal.count, isComposed: false)
    }
    targets.sort { $0.score != $1.score ? $0.score > $1.score : $0.text < $1.text }
    targets = Array(targets.prefix(Self.most))
    for composed in candidate.targets where composed.isComposed {
      if let known = targets.firstIndex(where: { $0.text == composed.text }) {
        // Found in the translation and composed: certain.
        let found = targets.remove(at: known)
        targets.insert(found, at: 0)
      } else {
        targets.insert(composed, at: min(1, targets.count))
      }
    }
    return targets
  }

  /// Whether the target sentences of a bead contain a text.
  private func isWritten(_ text: String, in pair: SentencePair) -> Bool {
    pair.target.contains { sentence in
      let range = translation.segments[sentence].range
      let bytes = translation.text.bytes[range.range]
      let wanted = Array(text.utf8)
      guard let first = wanted.first else { return false }
      return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
    }
  }

  private func tokens(in range: TextRange, segment: Int) -> Range<Int> {
    let analyzed = translation.analyzed
    var tokens = analyzed.tokenRange(of: segment)
    while let first = tokens.first, Int(analyzed.tokens[first].end) <= range.start {
      tokens = first + 1..<tokens.upperBound
    }
    while let last = tokens.last, Int(analyzed.tokens[last].start) >= range.end {
      tokens = tokens.lowerBound..<last
    }
    while let first = tokens.first, isFunctionWord(first) { tokens = first + 1..<tokens.upperBound }
    while let last = tokens.last, isFunctionWord(last) { tokens = tokens.lowerBound..<last }
    return tokens
  }

  private func form(_ token: Int) -> [UInt8] {
    translation.analyzed.forms.bytes(of: translation.analyzed.tokenForms[token])
  }

  private func isFunctionWord(_ token: Int) -> Bool {
    language.functionWords.contains(form(token))
  }

  /// The noun phrases that contain tokens: to the right, to the left, and both.
  private func phrases(around tokens: Range<Int>, segment: Int) -> [Range<Int>] {
    guard let grammar = language.phrases else { return [] }
    let analyzed = translation.analyzed
    let limits = analyzed.tokenRange(of: segment)
    func isPhrase(_ token: Int) -> Bool {
      guard analyzed.tokens[token].kind == .word, !isFunctionWord(token) else { return false }
      switch grammar.word(form(token), in: dictionary).role {
      case .noun, .agent, .action, .kind, .weakHead: return true
      case .quality, .period, .link, .time, .verb, .other: return false
      }
    }
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while end < limits.upperBound, end - tokens.upperBound < 3,
      analyzed.tokens[end].gap == .space || analyzed.tokens[end].gap == .hyphen, isPhrase(end)
    {
      end += 1
    }
    while start > limits.lowerBound, tokens.lowerBound - start < 3,
      analyzed.tokens[start].gap == .space || analyzed.tokens[start].gap == .hyphen,
      isPhrase(start - 1)
    {
      start -= 1
    }
    return [
      tokens.lowerBound..<end, start..<tokens.upperBound, start..<end,
    ]
  }

  /// The words of tokens: of a name as written, otherwise in lower case and in the singular.
  private func shown(_ tokens: Range<Int>, isName: Bool) -> String {
    let analyzed = translation.analyzed
    let text = analyzed.text.slice(analyzed.range(of: tokens)).onOneLine
    guard !isName, let grammar = language.phrases, let last = tokens.last else { return text }
    let head = Array(analyzed.text.slice(analyzed.range(of: last..<last + 1)).utf8)
    let base = grammar.base(of: form(last), in: dictionary)
    var shown = text
    if base != form(last) {
      shown =
        String(shown.dropLast(String(decoding: head, as: UTF8.self).count))
        + String(decoding: base, as: UTF8.self)
    }
    // Only the capital of a sentence's beginning is removed.
    let isFirst = analyzed.tokens[tokens.lowerBound].gap == .barrier
    let isAcronym = shown.dropFirst().first?.isUppercase ?? false
    return isFirst && !isAcronym ? shown.prefix(1).lowercased() + shown.dropFirst() : shown
  }
}

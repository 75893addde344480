import Glossary
import Languages
import Segmentation
import TextModel

/// Finds in the index every term that begins at a given token of a segment.
struct MatchWalk {
  let index: TermIndex
  /// The tokens of the text; `bounds` are the indices of those in the segment.
  private(set) var tokens: [Token] = []
  private(set) var bounds = 0..<0
  /// The form of each token of the segment.
  private var segmentForms: [FormReadings.Form] = []
  private(set) var forms: FormReadings
  /// The terms that begin at the token of the last call of ``run(from:)``.
  private(set) var candidates: [MatchCandidate] = []
  private var source: AnalyzedText?
  /// Which words the running text writes as names; nil until it is asked for.
  private var knownNames: WrittenNames?
  /// The number of each token's form in the text's own table of forms.
  private(set) var textForms: [Int32] = []
  private(set) var formTable = WordTable()
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// For each form of the text, its number in `forms`; -1 until it is first met.
  private var numbers: [Int32] = []
  /// For each word of the path: its first token, and the features of the form in the text.
  private var path: [Int] = []
  private var pathFeatures: [FormFeatures] = []
  /// The tokens that form the term's first word, counted from the first token of the path.
  ///
  /// Two tokens if the text has a hyphen where the term has none; only the second if the first is a
  /// prefix (`di-PHK`).
  private var firstWord = 0..<1

  init(index: TermIndex, dictionary: WordDictionary) {
    self.index = index
    forms = FormReadings(dictionary: dictionary)
  }

  /// Selects a text; earlier candidates become invalid.
  /// - Parameter bytes: the bytes of `source`; they must stay alive while the walk is used.
  mutating func begin(_ source: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    forms.trim()
    self.source = source
    knownNames = nil
    text = bytes
    tokens = source.tokens
    textForms = source.tokenForms
    formTable = source.forms
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(-1, count: source.forms.count))
  }

  /// Selects a segment of the text.
  mutating func read(_ segment: Int) {
    guard let source else { return }
    bounds = source.tokenRange(of: segment)
    segmentForms.removeAll(keepingCapacity: true)
    for token in bounds {
      if tokens[token].gap == .hyphen, let last = segmentForms.indices.last {
        // The two may be one word.
        segmentForms[last].beginsTerm = true
      }
      let number = number(of: token)
      segmentForms.append(forms.form(number))
    }
  }

  /// The number of a token's form in `forms`.
  private mutating func number(of token: Int) -> Int32 {
    let form = textForms[token]
    if numbers[Int(form)] < 0 {
      numbers[Int(form)] = forms.number(
        of: form, in: formTable, isAddress: tokens[token].kind == .address, index: index)
    }
    return numbers[Int(form)]
  }

  func form(_ token: Int) -> FormReadings.Form { segmentForms[token - bounds.lowerBound] }

  /// Which words the running text writes as names; nil if the index has no patterns.
  var writtenNames: WrittenNames? {
    mutating get {
      if let knownNames { return knownNames }
      guard let source, let patterns = index.patterns else { return nil }
      let names = WrittenNames(self, source, patterns.words.functionWords)
      knownNames = names
      return names
    }
  }

  /// The folded form of a token.
  func folded(_ token: Int) -> [UInt8] { formTable.bytes(of: textForms[token]) }

  /// The number of words on each side of a form that count as its sentence.
  static let reach = 200

  /// What the sentence shows about the sense of a form.
  /// - Parameter includesForm: whether the words of the form itself can be cues, as in a compound.
  func senseChoice(for match: Range<Int>, includesForm: Bool = false) -> SenseChoice {
    var words: [Int32] = []
    var neighbours: [Int32] = []
    var classes: Set<WordClass> = []
    // A segment without full stops may be as long as the text.
    let window =
      max(
        bounds.lowerBound, match.lowerBound - MatchWalk.reach)..<min(
        bounds.upperBound, match.upperBound + MatchWalk.reach)
    for token in window where includesForm || !match.contains(token) {
      let form = form(token)
      let isNear = token >= match.lowerBound - 2 && token < match.upperBound + 2
      for number in form.readings {
        let word = forms.readings[Int(number)].word
        words.append(word)
        if isNear { neighbours.append(word) }
      }
      guard isNear else { continue }
      if tokens[token].kind == .number { classes.insert(.numeral) }
      if let wordClass = form.wordClass { classes.insert(wordClass) }
    }
    return SenseChoice(
      index: index, words: words, neighbours: neighbours, neighbourClasses: classes)
  }

  /// Removes the candidates that the `except` column excludes at their place.
  /// - Returns: the removed candidates, each with the value that excludes it.
  mutating func removeExceptions(from start: Int) -> [(MatchCandidate, value: String)] {
    var removed: [(MatchCandidate, value: String)] = []
    var kept: [MatchCandidate] = []
    for candidate in candidates {
      if let value = exception(for: candidate, from: start) {
        removed.append((candidate, value))
      } else {
        kept.append(candidate)
      }
    }
    if !removed.isEmpty { candidates = kept }
    return removed
  }

  private func exception(for candidate: MatchCandidate, from start: Int) -> String? {
    let match = start..<candidate.end
    for exception in index.exceptions(of: candidate.concept) {
      let isThere =
        exception.containsTerm
        ? surrounds(exception.words, match) : isInSentence(exception.words, besides: match)
      if isThere { return index.text(at: exception.value) }
    }
    return nil
  }

  /// Whether the words are in the text at a place that contains the match.
  private func surrounds(_ words: NumberList, _ match: Range<Int>) -> Bool {
    guard words.count >= match.count else { return false }
    let first = max(bounds.lowerBound, match.upperBound - words.count)
    let last = min(match.lowerBound, bounds.upperBound - words.count)
    return first <= last && (first...last).contains { hasWords(words, at: $0) }
  }

  private func isInSentence(_ words: NumberList, besides match: Range<Int>) -> Bool {
    let first = max(bounds.lowerBound, match.lowerBound - MatchWalk.reach)
    let last = min(bounds.upperBound, match.upperBound + MatchWalk.reach) - words.count
    return first <= last
      && (first...last).contains {
        !match.overlaps($0..<($0 + words.count)) && hasWords(words, at: $0)
      }
  }

  private func hasWords(_ words: NumberList, at start: Int) -> Bool {
    words.indices.allSatisfy { place in
      form(start + place).readings.contains { forms.readings[Int($0)].word == words[place] }
    }
  }

  /// Whether a term can begin at a token; false for most tokens.
  func mayBegin(at start: Int) -> Bool { form(start).beginsTerm }

  /// Collects the terms that begin at a token.
  mutating func run(from start: Int) {
    candidates.removeAll(keepingCapacity: true)
    for number in form(start).readings {
      follow(forms.readings[Int(number)], at: start, length: 1)
    }
    guard start + 1 < bounds.upperBound, tokens[start + 1].gap == .hyphen else { return }
    let (first, second) = (number(of: start), number(of: start + 1))
    let pair = forms.ofPair(first, second, in: index)
    for number in pair { follow(forms.readings[Int(number)], at: start, length: 2) }
  }

  /// Starts from one analysis of the first word and continues with the following words.
  private mutating func follow(_ reading: FormReadings.Reading, at start: Int, length: Int) {
    let node = index.firstNode(of: reading.word)
    guard node >= 0 else { return }
    path.removeAll(keepingCapacity: true)
    path.append(start)
    pathFeatures.removeAll(keepingCapacity: true)
    pathFeatures.append(reading.features)
    let isPrefixed = length == 2 && reading.base < 0 && !reading.features.isDisjoint(with: .voices)
    firstWord = isPrefixed ? 1..<2 : 0..<(reading.features.contains(.hyphen) ? length : 1)
    step(node, end: start + length, features: reading.features, base: reading.base)
  }

  private mutating func step(_ node: Int32, end: Int, features: FormFeatures, base: Int32) {
    if !index.trie.endings(of: node).isEmpty {
      accept(node, end: end, features: features, base: base)
    }
    // A clitic ends the term: `rumahnya sakit` does not match `rumah sakit`.
    guard index.trie.hasChildren(node), end < bounds.upperBound, features.isDisjoint(with: .clitics)
    else { return }
    for number in form(end).readings {
      let reading = forms.readings[Int(number)]
      guard let next = index.trie.next(node, reading.word),
        index.inflection.mayFollow(reading.features, after: features)
      else { continue }
      path.append(end)
      pathFeatures.append(reading.features)
      step(next, end: end + 1, features: features.union(reading.features), base: base)
      path.removeLast()
      pathFeatures.removeLast()
    }
  }

  private mutating func accept(_ node: Int32, end: Int, features: FormFeatures, base: Int32) {
    var end = end
    var features = features
    if end < bounds.upperBound, tokens[end].gap == .hyphen, features.isDisjoint(with: .clitics),
      let clitic = index.inflection.clitic(folded(end)[...])
    {
      features.formUnion(clitic)
      end += 1
    }
    guard edgesAllow(path[0]..<end) else { return }
    let isBare = features.isEmpty && path.count == 1
    let range = Int(tokens[path[0]].start)..<Int(tokens[end - 1].end)
    let trie = index.trie
    for place in trie.endings(of: node) {
      let number = trie.entry(place)
      guard let entry = index.entry(number), let signs = entry.signs.extent(around: range, in: text)
      else { continue }
      let isWhole = signs.after == entry.signs.after.count
      if isBare, isWhole, entry.isWord(word(path[0])) {
        // Most matches need no further check.
        candidates.append(
          MatchCandidate(
            entry: number, concept: entry.concept, end: end, kind: .exact,
            features: [], base: base, signs: signs))
        continue
      }
      guard isInflectedOnHead(entry), var form = spelling(of: entry, features: features) else {
        continue
      }
      form.features.formUnion(features)
      guard
        entry.allows(form.features, base: forms.base(base), by: index.inflection)
      else { continue }
      candidates.append(
        MatchCandidate(
          entry: number, concept: entry.concept, end: end,
          kind: kind(form.features, isAsWritten: form.isAsWritten && isWhole),
          features: form.features, base: base, signs: signs))
    }
  }

  private func isInflectedOnHead(_ entry: TermEntry) -> Bool {
    guard entry.words.count > 1, path.count == entry.words.count else { return true }
    return pathFeatures.enumerated().allSatisfy { position, features in
      features.isEmpty
        || index.inflection.mayInflect(
          features, at: position, of: entry.words.map { Array($0.bytes) })
    }
  }

  private func kind(_ features: FormFeatures, isAsWritten: Bool) -> FormKind {
    if !features.isDisjoint(with: .variants) { return .variant }
    if features.isEmpty { return isAsWritten ? .exact : .folded }
    return features == .letterCase ? .folded : .inflected
  }

  /// Compares case and spacing with the glossary's spelling; nil if the case rule forbids them.
  private func spelling(
    of entry: TermEntry, features: FormFeatures
  ) -> (features: FormFeatures, isAsWritten: Bool)? {
    var result: FormFeatures = []
    var isAsWritten = true
    guard path.count == entry.words.count else {
      // Written as one word, or as several where the term is one.
      let gap = path.count == 1 ? entry.words[1].gap : tokens[path[1]].gap
      guard gap == .space || gap == .hyphen else { return nil }
      let first = LetterCase.isNameLike(word(path[0]))
      if first != (entry.words[0].letterCase != .small) {
        if !first { return nil }
        result.formUnion(.letterCase)
      }
      return (result.union(gap == .hyphen ? .hyphen : .space), false)
    }
    for (position, expected) in entry.words.enumerated() {
      let own = position == 0 ? firstWord : 0..<1
      let token = path[position] + own.lowerBound
      let last = path[position] + own.upperBound - 1
      let form = CaseCheck(
        slice(Int(tokens[token].start), Int(tokens[last].end)), against: expected,
        features: features)
      guard form.satisfies(entry.caseRule) else { return nil }
      if form.differsInCase { result.formUnion(.letterCase) }
      if !form.isAsWritten { isAsWritten = false }
      guard position > 0 else { continue }
      guard hasPunctuation(expected.punctuation, before: token) else { return nil }
      guard tokens[token].gap != expected.gap else { continue }
      result.formUnion(tokens[token].gap == .hyphen ? .hyphen : .space)
    }
    return (result, isAsWritten)
  }

  /// Whether the punctuation before a word is the same as in the term.
  func hasPunctuation(_ expected: UnsafeBufferPointer<UInt8>, before token: Int) -> Bool {
    guard tokens[token].gap == .barrier else { return expected.isEmpty }
    let between = slice(Int(tokens[token - 1].end), Int(tokens[token].start))
    return !expected.isEmpty
      && between.lazy.filter { !($0 == 0x20 || $0 == 0x0A) }.elementsEqual(expected)
  }

  /// Whether the boundaries of a match are allowed: inside a hyphenated compound, only a name next to
  /// another name or to a bound prefix can match alone (`AS-Iran`, `se-Indonesia`).
  private func edgesAllow(_ match: Range<Int>) -> Bool {
    let first = match.lowerBound
    if tokens[first].gap == .hyphen {
      guard LetterCase.isNameLike(word(first)) else { return false }
      let before = word(first - 1)
      guard
        LetterCase.isNameLike(before)
          || index.inflection.isBoundPrefix(folded(first - 1)[...])
      else { return false }
    }
    if match.upperBound < bounds.upperBound, tokens[match.upperBound].gap == .hyphen {
      return LetterCase.isNameLike(word(match.upperBound - 1))
        && LetterCase.isNameLike(word(match.upperBound))
    }
    return true
  }

  func word(_ token: Int) -> UnsafeBufferPointer<UInt8> {
    slice(Int(tokens[token].start), Int(tokens[token].end))
  }

  /// Whether a full stop is directly after a token.
  func hasStop(after token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return end < text.count && text[end] == UInt8(ascii: ".")
  }

  func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[start..<end])
  }
}

import Alignment
import Glossary
import Languages
import Normalization
import Segmentation
import TermMatching
import TextKnowledge
import TextModel

/// Finds names that the translation spells differently, by one or two letters, and names of persons
/// that it leaves out.
///
/// Words with capitals are not all names: offices, ranks and common words with a counterpart in a
/// dictionary, and loan words with a regular spelling (`Universitas`, `University`), are not
/// compared.
struct NameRule {
  /// How certain it is that a word is a name that translations keep.
  private enum Kind: Comparable {
    /// A word with a capital.
    case capital
    /// A word of a name that a pattern recognized.
    case name
    /// A word of a person's name.
    case person
  }

  private let context: CheckContext
  private let entities: TextEntities
  /// The certainty for each folded word of a recognized name.
  private var kinds: [String: Kind] = [:]
  /// Runs of unknown words with capitals directly behind an office or a rank, with their segments.
  private var titled: [(words: [CheckWord], segment: Int)] = []
  /// The folded words of the translation, without diacritics.
  private let targetForms: Set<String>
  /// Folded words of offices, ranks, titles and class words.
  private let commonWords: Set<String>

  init(_ context: CheckContext) {
    self.context = context
    entities = context.source.entities ?? TextEntities(of: context.source.analyzed)
    targetForms = Set(context.targetWords.joined().map { Spelling.plain($0.folded) })
    commonWords = NameRule.commonWords(of: Language.of(context.source.index.language))
    for name in entities.names {
      let kind: Kind = name.kind == .person ? .person : .name
      for mention in name.mentions {
        for word in words(of: mention) {
          kinds[word.folded] = max(kinds[word.folded] ?? .capital, kind)
        }
      }
    }
    readRuns()
  }

  /// Finds runs of two or more unknown words with capitals: `Luka Modrić`.
  private mutating func readRuns() {
    let pair = LanguagePair.joining(context.source.index.language, context.targetLanguage)
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      var run: [CheckWord] = []
      var before: CheckWord?
      func isUnknown(_ word: CheckWord) -> Bool {
        word.isCapital && !word.isFirst && !commonWords.contains(word.folded)
          && word.text.utf8.count >= 3
          && pair?.knows(Array(word.folded.utf8), in: context.source.index.language) != true
          && !context.isQuantity(word.range, in: segment)
          && !context.sourceMatches[segment].contains {
            context.source.matches[$0].range.overlaps(word.range)
          }
      }
      func isBeside(_ word: CheckWord, _ last: CheckWord?) -> Bool {
        last.map { $0.range.end + 1 == word.range.start } ?? false
      }
      for word in context.sourceWords[segment] {
        if isUnknown(word), run.isEmpty || isBeside(word, run.last) {
          run.append(word)
          continue
        }
        close(run, after: before, in: segment)
        run = isUnknown(word) ? [word] : []
        before = word
      }
      close(run, after: before, in: segment)
    }
  }

  private mutating func close(_ run: [CheckWord], after before: CheckWord?, in segment: Int) {
    guard run.count >= 2, let first = run.first else { return }
    for word in run { kinds[word.folded] = max(kinds[word.folded] ?? .capital, .name) }
    if let before, before.range.end + 1 == first.range.start, commonWords.contains(before.folded) {
      titled.append((run, segment))
    }
  }

  private static func commonWords(of language: Language) -> Set<String> {
    let facts = language.names
    let lists =
      [
        facts.offices, facts.honorifics, facts.branches, facts.fields, facts.administrativeWords,
        facts.memberships, facts.directions, facts.stateWords,
      ] + facts.classWords.map(\.words)
    return Set(
      lists.flatMap(\.phrases).joined().map { String(decoding: $0, as: UTF8.self) })
  }

  func findings() -> [Finding] {
    let known = knownWords()
    var findings: [Finding] = []
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      var seen: Set<String> = []
      for (name, range) in names(in: segment)
      where seen.insert(name.lowercased()).inserted {
        if let finding = misspelt(name, range, segment, known) { findings.append(finding) }
      }
    }
    return findings + missingPersons(besides: findings)
  }

  /// Names in a source segment, and the words of the approved equivalents of proper names.
  private func names(in segment: Int) -> [(String, TextRange)] {
    var names = context.names(in: segment).filter { !commonWords.contains($0.folded) }
      .map { ($0.text, $0.range) }
    // A person's name may also be the first word.
    for word in context.sourceWords[segment]
    where word.isFirst && word.isCapital && kinds[word.folded] == .person {
      names.append((word.text, word.range))
    }
    for number in context.sourceMatches[segment] {
      let match = context.source.matches[number]
      guard !match.isAmbiguous,
        context.source.index.concept(match.concept).partOfSpeech == .proper
      else { continue }
      for term in context.approved(match.concept) {
        for word in term.split(whereSeparator: { $0 == " " || $0 == "-" }) {
          names.append((String(word), match.range))
        }
      }
    }
    return names.filter { $0.0.utf8.count >= 4 && $0.0.first?.isUppercase == true }
  }

  private func misspelt(
    _ name: String, _ range: TextRange, _ segment: Int, _ known: Set<String>
  ) -> Finding? {
    let folded = name.lowercased()
    let kind = kinds[folded] ?? .capital
    let words = context.answers[segment].flatMap { context.targetWords[$0] }
    guard !words.contains(where: { isKept(folded, as: $0.folded) }) else { return nil }
    let letters = folded.unicodeScalars.count
    let limit = letters >= 7 && kind == .person ? 2 : 1
    let near = context.answers[segment].lazy.compactMap { answer in
      context.targetWords[answer].first { word in
        word.isCapital && !known.contains(word.folded)
          && !(kind < .person && isDerived(word.folded, from: folded))
          && isNear(word.folded, folded, limit: limit)
          && !isTranslated(range, segment, by: word, in: answer, kind: kind)
      }
    }.first
    guard let near else { return nil }
    return Finding(
      .name, .warning, segment: segment, source: range,
      target: near.range.count > near.text.utf8.count
        ? TextRange(near.range.start, near.range.start + near.text.utf8.count) : near.range,
      term: name, expected: [name],
      message: "the name `\(name)` is spelt `\(near.text)`")
  }

  /// Whether a word is the name, with or without its diacritics.
  private func isKept(_ name: String, as word: String) -> Bool {
    word == name || (word.utf8.allSatisfy { $0 < 0x80 } && word == Spelling.plain(name))
      || (name.utf8.allSatisfy { $0 < 0x80 } && Spelling.plain(word) == name)
  }

  private func isNear(_ word: String, _ name: String, limit: Int) -> Bool {
    let (word, plain) = (word, Spelling.plain(name))
    if sound(word) == sound(name) || sound(word) == sound(plain) { return false }
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
    return editDistance(word, isPlain ? plain : name, limit: limit) != nil
  }

  /// Whether the pair's dictionaries, or the regular spelling of loan words, relate the two words.
  private func isTranslated(
    _ range: TextRange, _ segment: Int, by word: CheckWord, in answer: Int, kind: Kind
  ) -> Bool {
    let links = context.links.answers(to: range, of: segment, in: answer, by: .dictionaries)
    if links.contains(where: { $0.range.overlaps(word.range) && $0.weight >= 0.3 }) { return true }
    guard kind < .person else { return false }
    let source = Array(context.source.text.slice(range).lowercased().utf8)
    let target = Array(word.folded.utf8)
    let language = context.source.index.language
    if LanguagePair.joining(language, context.targetLanguage)?
      .areLoans(source, in: language, target) == true
    {
      return true
    }
    guard kind == .capital else { return false }
    // `Magnitudo` and `Magnitude`: the words differ in their final vowels only.
    var common = 0
    for (one, other) in zip(source, target) {
      guard one == other else { break }
      common += 1
    }
    let endings = source.dropFirst(common) + target.dropFirst(common)
    return common >= 4 && max(source.count, target.count) - common <= 2
      && endings.allSatisfy { Spelling.isVowel($0) }
  }

  /// Persons whose first mention, or a mention with their office or rank, has no counterpart.
  private func missingPersons(besides misspelt: [Finding]) -> [Finding] {
    var reported = misspelt.map(\.source)
    var findings: [Finding] = []
    func report(_ words: [CheckWord], in segment: Int, isTitled: Bool) {
      guard let finding = missing(words, in: segment, isTitled: isTitled),
        !reported.contains(where: finding.source.overlaps)
      else { return }
      reported.append(finding.source)
      findings.append(finding)
    }
    for name in entities.names where name.kind == .person {
      for (number, mention) in name.mentions.enumerated() where number == 0 || mention.head != nil {
        let own = words(of: mention)
        if let first = own.first, let segment = segment(of: first.range) {
          report(own, in: segment, isTitled: mention.head != nil)
        }
      }
    }
    for (words, segment) in titled { report(words, in: segment, isTitled: true) }
    return findings
  }

  /// The finding for a name of which no word is in the translation near its sentence.
  private func missing(_ name: [CheckWord], in segment: Int, isTitled: Bool) -> Finding? {
    guard !context.answers[segment].isEmpty, let first = name.first, let last = name.last,
      name.contains(where: { $0.folded.utf8.count >= 4 })
    else { return nil }
    let range = TextRange(first.range.start, last.range.end)
    let isTerm = context.sourceMatches[segment].contains {
      context.source.matches[$0].range.overlaps(range)
    }
    guard !isTerm else { return nil }
    let near = context.answers[segment] + context.neighbours(of: segment)
    let isThere = name.contains { word in
      near.contains { answer in
        context.targetWords[answer].contains { isLike($0.folded, word.folded) }
          || context.links.answer(to: word.range, of: segment, in: answer, by: .dictionaries)
            != nil
      }
    }
    guard !isThere else { return nil }
    let isAnywhere =
      !isTitled
      && name.contains { targetForms.contains(Spelling.plain($0.folded)) }
    let isUnclear =
      context.shortened.contains(segment) || context.isDoubtful(segment) || isAnywhere
    let text = context.source.text.slice(range)
    return Finding(
      .name, isUnclear ? .suggestion : .warning, segment: segment, source: range, term: text,
      expected: [text], message: "the name `\(text)` is not in the translation")
  }

  /// Whether a word may be a spelling of a name.
  private func isLike(_ word: String, _ name: String) -> Bool {
    sound(Spelling.plain(word)) == sound(Spelling.plain(name))
      || name.utf8.count >= 5 && editDistance(word, name, limit: 2) != nil
  }

  private func words(of mention: NameMention) -> [CheckWord] {
    let text = context.source.analyzed
    return mention.innerTokens.compactMap { place in
      let range = text.tokens[place].range
      guard let segment = segment(of: range) else { return nil }
      return context.sourceWords[segment].first { $0.range == range }
    }
  }

  private func segment(of range: TextRange) -> Int? {
    let segments = context.source.segments
    let place = segments.partitionPoint { $0.range.end <= range.start }
    return place < segments.count && segments[place].range.start <= range.start ? place : nil
  }

  /// Words that are certainly spelled correctly: all words of the source, and the words of matches
  /// in the translation.
  private func knownWords() -> Set<String> {
    var known: Set<String> = []
    for words in context.sourceWords { for word in words { known.insert(word.folded) } }
    for match in context.target.matches {
      for words in context.targetWords[match.segment] where words.range.overlaps(match.range) {
        known.insert(words.folded)
      }
    }
    return known
  }

  private func sound(_ name: String) -> String { LoanSpelling.simplified(name: name) }

  /// Whether one is the other with an ending: `Houthis` and `Houthi`, `Iranian` and `Iran`.
  private func isDerived(_ word: String, from name: String) -> Bool {
    let endings = Language.of(context.targetLanguage).derivation.nameEndings
    return endings.contains { word == name + $0 || name == word + $0 }
  }
}

import Alignment
import Checks
import Glossary
public import Languages
import Normalization
import Quantities
import Reports
import Segmentation
public import TermDiscovery
public import TermMatching
public import TextModel

/// Builds a term sheet from the results of the stages.
public struct TermSheetBuilder {
  private let target: LanguageTag
  private let unit: OffsetUnit
  private let interface: InterfaceLanguage
  private let addsSuppressed: Bool

  /// Creates a builder.
  /// - Parameters:
  ///   - target: the language of the equivalents.
  ///   - unit: the unit of all offsets.
  ///   - interface: the language of explanations.
  ///   - addsSuppressed: whether the sheet contains suppressed occurrences, with their reasons.
  public init(
    target: LanguageTag, offsets unit: OffsetUnit = .utf8, interface: InterfaceLanguage = .english,
    addsSuppressed: Bool = false
  ) {
    self.target = target
    self.unit = unit
    self.interface = interface
    self.addsSuppressed = addsSuppressed
  }

  /// Builds the sheet of a text, with its translation if there is one.
  /// - Parameters:
  ///   - diagnostics: the diagnostics of reading the document and the glossaries.
  ///   - candidates: what the glossary does not contain, best first.
  public func sheet(
    of source: MatchedText, translation: TranslatedText? = nil, diagnostics: [Diagnostic] = [],
    candidates: [TermCandidate] = []
  ) -> TermSheet {
    let (text, segments, index) = (source.text, source.segments, source.index)
    let offset = OffsetConverter(text.document.text, unit: unit)
    let ranges = segments.map { text.source(of: $0.range) }
    var sheet = TermSheet(
      document: text.document.id, source: index.language, target: target, offsets: unit,
      sentences: zip(segments, ranges).map { segment, range in
        TermSheet.Sentence(
          id: segment.id, range: TextRange(offset(range.start), offset(range.end)),
          kind: segment.kind, text: text.document.slice(range), marks: [])
      },
      terms: [], citations: [], diagnostics: diagnostics, candidates: candidates)
    sheet.interface = interface

    let equivalents = EquivalentOrder(of: index, target: target)
    let targetOffset = translation.map { OffsetConverter($0.text.document.text, unit: unit) }
    let counting =
      RenderingHint.isGiven(from: index.language, to: target)
      ? CountingWords(source.analyzed) : nil
    var places: [Int: Int] = [:]
    // The matches of each segment, one for each of its marks.
    var numbers = [[Int]](repeating: [], count: segments.count)
    for (number, match) in source.matches.enumerated() {
      let entry =
        places[match.concept] ?? addEntry(of: source.concept(of: match), index.language, to: &sheet)
      places[match.concept] = entry
      numbers[match.segment].append(number)
      let range = text.source(of: match.range)
      let surface = text.document.slice(range)
      var rendering: TermSheet.Rendering?
      if let translation, let targetOffset, let pair = translation.terms[number] {
        rendering = render(pair, in: translation, offset: targetOffset)
      }
      let isCounted = counting?.count(before: match.range, in: match.segment)
      let equivalent = equivalents.terms(
        for: match, in: source, rendering: translation?.terms[number]?.equivalent
      ).first { $0.status.isApproved }?.text
      sheet.sentences[match.segment].marks.append(
        TermSheet.Mark(
          number: numbers[match.segment].count,
          range: local(range, in: ranges[match.segment]), term: entry,
          occurrence: sheet.terms[entry].occurrences.count))
      sheet.terms[entry].occurrences.append(
        TermSheet.Occurrence(
          sentence: segments[match.segment].id, number: numbers[match.segment].count,
          range: TextRange(offset(range.start), offset(range.end)), surface: surface,
          found: index.term(of: match).text,
          form: TermSheet.Form(
            kind: match.kind, features: match.features.names,
            explanation: index.explanation(of: match, surface: surface, in: interface)),
          isNested: match.isNested, doubt: doubt(about: match, in: source),
          equivalent: equivalent,
          hint: isCounted.flatMap { isCounted in
            // A pattern's equivalents are made for the occurrence.
            guard match.fills.isEmpty else { return nil }
            return equivalent.flatMap {
              RenderingHint(match.features, of: role(of: sheet.terms[entry].partOfSpeech))
                .text(
                  for: $0, isCounted: isCounted,
                  isAttribute: equivalents.isAttribute(match, in: source),
                  surface: surface)
            }
          },
          translation: rendering))
    }
    if let translation {
      let places = addTranslations(translation, matches: numbers, to: &sheet)
      addProblems(of: translation, source, ranges, renderings: places, to: &sheet)
    }
    if addsSuppressed {
      addSuppressed(of: source, places, numbers.map(\.count), offset, to: &sheet)
    }
    let weights = EntryWeights(index.language)
    for entry in sheet.terms.indices {
      sheet.terms[entry].orderTargets()
      sheet.terms[entry].weight = weights.weight(of: sheet.terms[entry])
    }
    sheet.citations = TermSheet.citations(of: sheet.terms)
    return sheet
  }

  private func doubt(about match: TermMatch, in source: MatchedText) -> TermSheet.Doubt? {
    source.explanation(of: match, in: interface).map { reason in
      TermSheet.Doubt(
        reason: reason,
        alternatives: match.alternatives.map { number in
          let concept = source.index.concept(number)
          return TermSheet.Alternative(
            concept: concept.id, target: concept.approvedTerms(in: target).first?.text ?? "")
        })
    }
  }

  /// Adds the suppressed matches as occurrences without marks.
  /// - Parameters:
  ///   - entries: the entry of each concept of the sheet.
  ///   - counts: for each segment the number of its marks.
  private func addSuppressed(
    of source: MatchedText, _ entries: [Int: Int], _ counts: [Int], _ offset: OffsetConverter,
    to sheet: inout TermSheet
  ) {
    var (places, counts) = (entries, counts)
    for suppressed in source.suppressed {
      let match = suppressed.match
      let entry =
        places[match.concept]
        ?? addEntry(of: source.concept(of: match), source.index.language, to: &sheet)
      places[match.concept] = entry
      counts[match.segment] += 1
      let range = source.text.source(of: match.range)
      let surface = source.text.document.slice(range)
      sheet.terms[entry].occurrences.append(
        TermSheet.Occurrence(
          sentence: source.segments[match.segment].id, number: counts[match.segment],
          range: TextRange(offset(range.start), offset(range.end)), surface: surface,
          found: source.index.term(of: match).text,
          form: TermSheet.Form(
            kind: match.kind, features: match.features.names,
            explanation: source.index.explanation(of: match, surface: surface, in: interface)),
          isNested: match.isNested,
          suppressed: source.explanation(of: suppressed, in: interface)))
    }
    for entry in sheet.terms.indices
    where sheet.terms[entry].occurrences.last?.suppressed != nil {
      // The indices in the marks stay valid: only the order of the suppressed ones may change.
      let found = sheet.terms[entry].occurrences.prefix { $0.suppressed == nil }
      let rest = sheet.terms[entry].occurrences.dropFirst(found.count)
      sheet.terms[entry].occurrences = found + rest.sorted { $0.range < $1.range }
    }
  }

  private func addEntry(
    of concept: ConceptView, _ language: LanguageTag, to sheet: inout TermSheet
  ) -> Int {
    sheet.terms.append(
      TermSheet.Entry(
        term: concept.terms(in: language).first?.text ?? concept.id, concept: concept.id,
        targets: concept.terms(in: target).map {
          TermSheet.Target(text: $0.text, status: $0.status)
        },
        partOfSpeech: concept.partOfSpeech, domain: concept.domain, definition: concept.definition,
        note: concept.note, origin: concept.origin, occurrences: []))
    return sheet.terms.count - 1
  }

  private func role(of partOfSpeech: PartOfSpeech?) -> RenderingHint.Role {
    switch partOfSpeech {
    case .noun, .phrase, .other, nil: .noun
    case .verb: .verb
    case .proper, .adjective, .adverb, .pronoun, .preposition, .conjunction, .numeral,
      .interjection:
      .invariable
    }
  }

  private func render(
    _ pair: TermPair, in translation: TranslatedText, offset: OffsetConverter
  ) -> TermSheet.Rendering {
    guard let range = pair.range.map({ translation.text.source(of: $0) }) else {
      return TermSheet.Rendering(verdict: pair.verdict, range: nil, surface: "", score: 0)
    }
    return TermSheet.Rendering(
      verdict: pair.verdict, range: TextRange(offset(range.start), offset(range.end)),
      surface: translation.text.document.slice(range), score: pair.score)
  }

  /// Adds the target sentences of each bead to its first source sentence.
  /// - Parameter matches: for each segment the indices of the matches of its marks.
  /// - Returns: the sentences with a translation, and the translations' ranges in the other
  ///   document, by these ranges.
  private func addTranslations(
    _ translation: TranslatedText, matches: [[Int]], to sheet: inout TermSheet
  ) -> [(range: TextRange, sentence: Int)] {
    var places: [(range: TextRange, sentence: Int)] = []
    for pair in translation.pairs {
      guard let first = pair.source.first, let start = pair.target.first, let end = pair.target.last
      else { continue }
      let range = translation.text.source(
        of: TextRange(translation.segments[start].range.start, translation.segments[end].range.end))
      var marks: [TermSheet.Mark] = []
      for sentence in pair.source {
        for (mark, match) in zip(sheet.sentences[sentence].marks, matches[sentence]) {
          guard
            let found = translation.terms[match]?.range.map({ translation.text.source(of: $0) }),
            // An equivalent may stand in a neighbouring sentence.
            range.contains(found)
          else { continue }
          let place = local(found, in: range)
          guard !marks.contains(where: { $0.range.overlaps(place) }) else { continue }
          marks.append(
            TermSheet.Mark(
              number: mark.number, range: place, term: mark.term, occurrence: mark.occurrence))
        }
      }
      marks.sort { $0.range < $1.range }
      sheet.sentences[first].translation = TermSheet.Translation(
        text: translation.text.document.slice(range), score: pair.score, marks: marks)
      places.append((range, first))
    }
    return places.sorted { $0.range < $1.range }
  }

  /// Adds the findings of the check.
  /// - Parameters:
  ///   - ranges: the ranges of the segments in the document.
  ///   - renderings: the ranges of the translations in the other document, in order, and the
  ///     index of the sentence that shows each.
  private func addProblems(
    of translation: TranslatedText, _ source: MatchedText, _ ranges: [TextRange],
    renderings: [(range: TextRange, sentence: Int)], to sheet: inout TermSheet
  ) {
    var report = CheckReport(offsets: unit)
    report.append(translation.findings, source: source, translation: translation.text)
    for (finding, entry) in zip(translation.findings, report.entries) {
      let sentence = sheet.sentences[finding.segment].id
      var problem = TermSheet.Problem(entry, sentence: sentence)
      let range = source.text.source(of: finding.source)
      let outer = ranges[finding.segment]
      if outer.contains(range), range != outer { problem.range = local(range, in: outer) }
      if let words = finding.target.map({ translation.text.source(of: $0) }) {
        let next = renderings.partitionPoint { $0.range.start <= words.start }
        if next > 0, renderings[next - 1].range.contains(words) {
          let place = renderings[next - 1]
          problem.rendering = TermSheet.Problem.Place(
            sentence: sheet.sentences[place.sentence].id, range: local(words, in: place.range))
        }
      }
      sheet.problems.append(problem)
    }
  }

  private func local(_ range: TextRange, in outer: TextRange) -> TextRange {
    TextRange(range.start - outer.start, range.end - outer.start)
  }
}

extension TermSheet.Entry {
  /// Puts the equivalents that go first in more occurrences before the others.
  fileprivate mutating func orderTargets() {
    var counts: [String: Int] = [:]
    for occurrence in occurrences {
      if let first = occurrence.equivalent { counts[first, default: 0] += 1 }
    }
    let approved = targets.filter(\.status.isApproved).enumerated().sorted {
      let (one, other) = (counts[$0.element.text] ?? 0, counts[$1.element.text] ?? 0)
      return one == other ? $0.offset < $1.offset : one > other
    }
    targets = approved.map(\.element) + targets.filter { !$0.status.isApproved }
  }
}

extension TermSheet {
  /// The glossary files of the entries, by first appearance.
  static func citations(of entries: [Entry]) -> [Citation] {
    var citations: [Citation] = []
    for entry in entries {
      if let place = citations.firstIndex(where: { $0.file == entry.origin.file }) {
        citations[place].concepts += 1
      } else {
        citations.append(Citation(file: entry.origin.file, concepts: 1))
      }
    }
    return citations
  }
}

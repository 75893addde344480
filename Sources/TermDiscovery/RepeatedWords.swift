import Languages
import Normalization
import Segmentation
import TermMatching
import TextModel

/// The candidates of a text whose language has no grammar here: words and pairs of words that are
/// repeated.
enum RepeatedWords {
  /// The minimum number of bytes of a word.
  private static let shortestWord = 4

  static func candidates(
    in text: MatchedText, offsets unit: OffsetUnit
  ) -> [FoundCandidate] {
    let offset = OffsetConverter(text.text.document.text, unit: unit)
    let analyzed = text.analyzed
    let functionWords = Language.of(analyzed.language).functionWords
    var known = Set<Int32>()
    for match in text.matches { known.insert(Int32(match.range.start)) }
    var found: [FoundCandidate] = []
    var places: [[UInt8]: Int] = [:]
    for segment in analyzed.segments.indices {
      let tokens = analyzed.tokenRange(of: segment)
      let kind = analyzed.segments[segment].kind
      guard kind != .source, kind != .dateline else { continue }
      func isWord(_ token: Int) -> Bool {
        let form = analyzed.forms.bytes(of: analyzed.tokenForms[token])
        return analyzed.tokens[token].kind == .word && form.count >= shortestWord
          && !functionWords.contains(form) && !known.contains(analyzed.tokens[token].start)
      }
      for token in tokens where isWord(token) {
        for end in [token + 1, token + 2] {
          guard end <= tokens.upperBound,
            end == token + 1 || isWord(end - 1) && analyzed.tokens[end - 1].gap == .space
          else { continue }
          let words = (token..<end).map { analyzed.forms.bytes(of: analyzed.tokenForms[$0]) }
          let range = analyzed.range(of: token..<end)
          let surface = text.text.surface(of: range).onOneLine
          let key = FoundCandidate.key(of: words[...])
          let place = places[key] ?? found.count
          if place == found.count {
            places[key] = place
            let source = text.text.source(of: range)
            var candidate = FoundCandidate(
              words: words, kind: .term, text: surface, evidence: .repetition,
              first: TermCandidate.Place(
                document: text.text.document.id, sentence: analyzed.segments[segment].id,
                range: TextRange(offset(source.start), offset(source.end)),
                text: text.text.surface(of: analyzed.segments[segment].range)))
            // A text shorter than a word of a known length is no evidence for a common word.
            candidate.weight = min(1, Double(words[0].count) / 10)
            found.append(candidate)
          }
          if found[place].forms.count < 12, !found[place].forms.contains(surface) {
            found[place].forms.append(surface)
          }
          found[place].occurrences.append(
            FoundCandidate.Occurrence(segment: segment, range: range))
          found[place].freeCount += 1
        }
      }
    }
    found.removeAll { $0.occurrences.count < 2 }
    for place in found.indices { found[place].order = place }
    return found
  }
}

import Glossary
import Languages
import Normalization
import TermMatching
import TextModel

/// Finds terms that a translation renders by two different equivalents.
///
/// Only nouns are checked. Equivalents that share a word family (`agree`, `agreement`) are not
/// different.
struct ConsistencyRule {
  /// One finding for each inconsistent concept.
  /// - Parameter renderings: index of the target match for each source match that has one.
  func findings(_ renderings: [Int: Int], in context: CheckContext) -> [Finding] {
    var ways: [Int: [(text: String, source: Int, target: Int)]] = [:]
    for (number, place) in renderings.sorted(by: { $0.key < $1.key }) {
      let (match, answer) = (context.source.matches[number], context.target.matches[place])
      guard answer.concept == match.concept else { continue }
      let concept = context.source.index.concept(match.concept)
      guard concept.partOfSpeech == .noun else { continue }
      ways[match.concept, default: []].append((concept.term(answer.term).text, number, place))
    }
    let derivation = Language.of(context.targetLanguage).derivation
    return ways.sorted { $0.key < $1.key }.compactMap { concept, found in
      guard let first = found.first,
        let other = found.first(where: { !isOneWay($0.text, first.text, by: derivation) })
      else { return nil }
      let match = context.source.matches[other.source]
      return Finding(
        .inconsistent, .suggestion, segment: match.segment, source: match.range,
        target: context.target.matches[other.target].range,
        term: context.source.index.concept(concept).term(match.term).text,
        expected: [first.text],
        message:
          "`\(context.source.text.slice(match.range))` is rendered as `\(other.text)` here and as `\(first.text)` before"
      )
    }
  }

  private func isOneWay(_ a: String, _ b: String, by derivation: any WordFormation) -> Bool {
    let (a, b) = (a.lowercased().split(separator: " "), b.lowercased().split(separator: " "))
    return a.contains { word in b.contains { derivation.areRelated(String(word), String($0)) } }
  }
}

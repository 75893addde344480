import Glossary
import Languages
import Normalization
import TermMatching
import TextModel

/// Finds terms that one text renders in two ways.
///
/// A name has a long and a short form, and words of one family (`agree`, `agreement`) are one way.
struct ConsistencyRule {
  /// - Parameter renderings: for each match of the source the match of the translation, if there is.
  func findings(_ renderings: [Int: Int], in comparison: Comparison) -> [Finding] {
    var ways: [Int: [(text: String, source: Int, target: Int)]] = [:]
    for (number, place) in renderings.sorted(by: { $0.key < $1.key }) {
      let (match, answer) = (comparison.source.matches[number], comparison.target.matches[place])
      guard answer.concept == match.concept else { continue }
      let concept = comparison.source.index.concept(match.concept)
      guard concept.partOfSpeech == .noun else { continue }
      ways[match.concept, default: []].append((concept.term(answer.term).text, number, place))
    }
    let derivation = Language.of(comparison.targetLanguage).derivation
    return ways.sorted { $0.key < $1.key }.compactMap { concept, found in
      guard let first = found.first,
        let other = found.first(where: { !isOneWay($0.text, first.text, by: derivation) })
      else { return nil }
      let match = comparison.source.matches[other.source]
      return Finding(
        .inconsistent, .suggestion, segment: match.segment, source: match.range,
        target: comparison.target.matches[other.target].range,
        term: comparison.source.index.concept(concept).term(match.term).text,
        expected: [first.text],
        message:
          "`\(comparison.source.text.slice(match.range))` is rendered as `\(other.text)` here and as `\(first.text)` before"
      )
    }
  }

  private func isOneWay(_ a: String, _ b: String, by derivation: any WordFormation) -> Bool {
    let (a, b) = (a.lowercased().split(separator: " "), b.lowercased().split(separator: " "))
    return a.contains { word in b.contains { derivation.areRelated(String(word), String($0)) } }
  }
}

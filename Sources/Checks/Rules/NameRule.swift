import Glossary
import TermMatching
import TextModel

/// Finds names that the translation spells differently, by one or two letters.
struct NameRule {
  func findings(in context: CheckContext) -> [Finding] {
    let known = knownWords(of: context)
    var findings: [Finding] = []
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      var seen: Set<String> = []
      for (name, range) in names(in: segment, of: context)
      where seen.insert(name.lowercased()).inserted {
        if let finding = check(name, range, segment, known, context) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// Names in a source segment, and the words of the approved equivalents of proper names.
  private func names(in segment: Int, of context: CheckContext) -> [(String, TextRange)] {
    var names = context.names(in: segment).map { ($0.text, $0.range) }
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

  private func check(
    _ name: String, _ range: TextRange, _ segment: Int, _ known: Set<String>,
    _ context: CheckContext
  ) -> Finding? {
    let folded = name.lowercased()
    let words = context.answers[segment].flatMap { context.targetWords[$0] }
    guard !words.contains(where: { $0.folded == folded }) else { return nil }
    let limit = folded.unicodeScalars.count >= 7 ? 2 : 1
    let near = words.first { word in
      word.isCapital && !known.contains(word.folded) && !isDerived(word.folded, from: folded)
        && sound(word.folded) != sound(folded)
        && editDistance(word.folded, folded, limit: limit) != nil
    }
    guard let near else { return nil }
    return Finding(
      .name, .warning, segment: segment, source: range, target: near.range, term: name,
      expected: [name], message: "the name `\(name)` is spelt `\(near.text)`")
  }

  /// Words that are certainly spelled correctly: all words of the source, and the words of matches
  /// in the translation.
  private func knownWords(of context: CheckContext) -> Set<String> {
    var known: Set<String> = []
    for words in context.sourceWords { for word in words { known.insert(word.folded) } }
    for match in context.target.matches {
      for words in context.targetWords[match.segment] where words.range.overlaps(match.range) {
        known.insert(words.folded)
      }
    }
    return known
  }

  /// A simplified spelling that is the same for names spelled differently in the two languages:
  /// `Moskow` and `Moscow`, `Brasil` and `Brazil`.
  private func sound(_ name: String) -> String {
    var name = name
    for (letters, sound) in [("ph", "f"), ("x", "ks"), ("c", "k"), ("z", "s"), ("y", "i")] {
      name = name.replacing(letters, with: sound)
    }
    return name
  }

  /// Whether one is the other with an ending: `Houthis` and `Houthi`, `Iranian` and `Iran`.
  private func isDerived(_ word: String, from name: String) -> Bool {
    let endings = ["s", "es", "n", "an", "ian", "ese", "i", "is", "ish", "ns", "ans", "ians"]
    return endings.contains { word == name + $0 || name == word + $0 }
  }
}

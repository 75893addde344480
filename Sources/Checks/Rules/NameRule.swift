import Glossary
import TermMatching
import TextModel

/// Finds names whose spelling the translation changes by a letter or two.
struct NameRule {
  func findings(in comparison: Comparison) -> [Finding] {
    let known = knownWords(of: comparison)
    var findings: [Finding] = []
    for segment in comparison.answers.indices where !comparison.answers[segment].isEmpty {
      var seen: Set<String> = []
      for (name, range) in names(in: segment, of: comparison)
      where seen.insert(name.lowercased()).inserted {
        if let finding = check(name, range, segment, known, comparison) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// Names of the source, and the words of the equivalents that names of the glossary have.
  private func names(in segment: Int, of comparison: Comparison) -> [(String, TextRange)] {
    var names = comparison.names(in: segment).map { ($0.text, $0.range) }
    for number in comparison.sourceMatches[segment] {
      let match = comparison.source.matches[number]
      guard comparison.source.index.concept(match.concept).partOfSpeech == .proper else { continue }
      for term in comparison.approved(match.concept) {
        for word in term.split(whereSeparator: { $0 == " " || $0 == "-" }) {
          names.append((String(word), match.range))
        }
      }
    }
    return names.filter { $0.0.utf8.count >= 4 && $0.0.first?.isUppercase == true }
  }

  private func check(
    _ name: String, _ range: TextRange, _ segment: Int, _ known: Set<String>,
    _ comparison: Comparison
  ) -> Finding? {
    let folded = name.lowercased()
    let words = comparison.answers[segment].flatMap { comparison.targetWords[$0] }
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

  /// Words that are spelt right: those of the source's names, and those of terms that the
  /// translation has.
  private func knownWords(of comparison: Comparison) -> Set<String> {
    var known: Set<String> = []
    for words in comparison.sourceWords { for word in words { known.insert(word.folded) } }
    for match in comparison.target.matches {
      for words in comparison.targetWords[match.segment] where words.range.overlaps(match.range) {
        known.insert(words.folded)
      }
    }
    return known
  }

  /// What is left where spelling follows the language: `Moskow` and `Moscow`, `Brasil` and `Brazil`.
  private func sound(_ name: String) -> String {
    var name = name
    for (letters, sound) in [("ph", "f"), ("x", "ks"), ("c", "k"), ("z", "s"), ("y", "i")] {
      name = name.replacing(letters, with: sound)
    }
    return name
  }

  /// `Houthis` of `Houthi`, `Iranian` of `Iran`.
  private func isDerived(_ word: String, from name: String) -> Bool {
    let endings = ["s", "es", "n", "an", "ian", "ese", "i", "is", "ish", "ns", "ans", "ians"]
    return endings.contains { word == name + $0 || name == word + $0 }
  }
}

import Languages
import Segmentation
import TextModel

/// Finds the expressions of a language whose words do not have their own meaning: `meja hijau`.
struct Idioms {
  /// An expression of the language.
  private struct Phrase {
    /// The words, as numbers.
    var words: [Int32] = []
    /// For each word, whether it has its own meaning all the same.
    var keeps: [Bool] = []
  }

  /// An expression in a text.
  struct Place {
    let tokens: Range<Int>
    /// For each token, whether it has its own meaning all the same.
    let keeps: [Bool]

    /// Whether tokens are only a part of the expression, and one of them has lost its meaning.
    func makesMeaningless(_ part: Range<Int>) -> Bool {
      part != tokens && tokens.lowerBound <= part.lowerBound
        && part.upperBound <= tokens.upperBound
        && part.contains { !keeps[$0 - tokens.lowerBound] }
    }
  }

  /// The distinct words of the expressions.
  private var words = WordTable()
  private var phrases: [Phrase] = []
  /// For each word, the indices of the expressions that begin with it, the longest first.
  private var first: [[Int]] = []
  private let inflection: any Inflection

  init(_ language: Language) {
    inflection = language.inflection
    for entry in language.idioms.phrases.sorted(by: { $0.count > $1.count }) {
      var phrase = Phrase()
      for part in entry {
        let keeps = part.first == UInt8(ascii: "+")
        for word in part.dropFirst(keeps ? 1 : 0).split(separator: UInt8(ascii: "-")) {
          phrase.words.append(words.insert(Array(word)))
          phrase.keeps.append(keeps)
        }
      }
      guard phrase.words.count > 1 else { continue }
      first += [[Int]](repeating: [], count: words.count - first.count)
      first[Int(phrase.words[0])].append(phrases.count)
      phrases.append(phrase)
    }
  }

  /// The expressions in a text, in text order and without overlaps.
  ///
  /// The last word may have a clitic: `tulang punggungnya`.
  func places(in text: AnalyzedText) -> [Place] {
    guard !phrases.isEmpty else { return [] }
    let numbers = text.forms.numbers(in: words)
    guard numbers.contains(where: { $0 >= 0 && !first[Int($0)].isEmpty }) else { return [] }
    var found: [Place] = []
    for segment in text.segments.indices {
      let range = text.tokenRange(of: segment)
      var token = range.lowerBound
      while token < range.upperBound {
        let word = numbers[Int(text.tokenForms[token])]
        let phrase =
          word < 0
          ? nil : first[Int(word)].first { isPhrase($0, at: token, in: range, text, numbers) }
        guard let phrase else {
          token += 1
          continue
        }
        let end = token + phrases[phrase].words.count
        found.append(Place(tokens: token..<end, keeps: phrases[phrase].keeps))
        token = end
      }
    }
    return found
  }

  private func isPhrase(
    _ phrase: Int, at token: Int, in segment: Range<Int>, _ text: AnalyzedText, _ numbers: [Int32]
  ) -> Bool {
    let own = phrases[phrase].words
    guard token + own.count <= segment.upperBound else { return false }
    return own.indices.dropFirst().allSatisfy { place in
      let other = token + place
      guard text.tokens[other].gap == .space || text.tokens[other].gap == .hyphen else {
        return false
      }
      let form = text.tokenForms[other]
      if numbers[Int(form)] == own[place] { return true }
      guard place == own.count - 1 else { return false }
      return inflection.withoutClitics(text.forms.bytes(of: form)[...]).contains {
        words.find($0) == own[place]
      }
    }
  }
}

import Languages
import Segmentation
import TermMatching
import TextModel

/// Finds an equivalent of a pattern whose slot has another filling: `Bogor Police` for `Polres
/// Bekasi`.
struct OtherFilling {
  private let context: CheckContext
  private let functionWords: FunctionWords

  init(_ context: CheckContext) {
    self.context = context
    functionWords = Language.of(context.targetLanguage).functionWords
  }

  /// The range of such an equivalent in the aligned segments; nil if there is none.
  /// - Parameter isTaken: whether a range already corresponds to another term.
  func range(of match: TermMatch, unless isTaken: (TextRange) -> Bool) -> TextRange? {
    guard !match.fills.isEmpty else { return nil }
    for segment in context.answers[match.segment] {
      let words = context.targetWords[segment]
      for term in context.approved(match.concept) {
        let parts = OtherFilling.words(term)
        for fill in match.fills {
          for text in context.source.renderings(of: fill, in: context.targetLanguage) {
            let filling = OtherFilling.words(text)
            guard let place = OtherFilling.place(of: filling, in: parts) else { continue }
            let (before, after) = (parts[..<place], parts[(place + filling.count)...])
            guard !before.isEmpty || !after.isEmpty else { continue }
            if let found = find(before, after, besides: filling, in: words), !isTaken(found) {
              return found
            }
          }
        }
      }
    }
    return nil
  }

  /// Whether all slots of a pattern are filled by digits, and the aligned segments contain the other
  /// words of an equivalent.
  func differsInDigitsOnly(_ match: TermMatch) -> Bool {
    guard !match.fills.isEmpty, match.fills.allSatisfy({ $0.text.allSatisfy(\.isNumber) }) else {
      return false
    }
    return context.approved(match.concept).contains { term in
      let parts = OtherFilling.words(term).filter { !$0.allSatisfy(\.isNumber) }
      return !parts.isEmpty
        && context.answers[match.segment].contains { segment in
          let words = context.targetWords[segment].map(\.folded)
          return OtherFilling.place(of: parts, in: words) != nil
        }
    }
  }

  /// The first place where `before` and `after` stand around one to three capitalised words that are
  /// not the filling.
  private func find(
    _ before: ArraySlice<String>, _ after: ArraySlice<String>, besides filling: [String],
    in words: [CheckWord]
  ) -> TextRange? {
    for start in words.indices {
      guard start + before.count < words.count,
        zip(words[start...], before).allSatisfy({ $0.folded == $1 })
      else { continue }
      let first = start + before.count
      var end = first
      while end < words.count, end < first + 3, mayFill(words[end]) {
        end += 1
        guard end + after.count <= words.count,
          zip(words[end...], after).allSatisfy({ $0.folded == $1 }),
          words[first..<end].map(\.folded) != filling
        else { continue }
        return TextRange(words[start].range.start, words[end + after.count - 1].range.end)
      }
    }
    return nil
  }

  private func mayFill(_ word: CheckWord) -> Bool {
    word.isCapital && !functionWords.contains(Array(word.folded.utf8))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static func place(of part: [String], in whole: [String]) -> Int? {
    guard !part.isEmpty, part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { Array(whole[$0..<$0 + part.count]) == part }
  }
}

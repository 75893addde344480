import Languages
import Segmentation
import TextModel

/// Finds places without a class word.
extension NameSpans {
  /// Finds known areas, and compounds with a direction: `Lombok Barat`.
  mutating func findAreas() {
    for segment in nameSegments {
      var token = segment.lowerBound
      while token < segment.upperBound {
        examine()
        guard isFree(token), reader.isCapital(token) else {
          token += 1
          continue
        }
        let area = reader.length(of: .areas, at: token, before: segment.upperBound)
        let end = directionEnd(after: max(1, area), from: token, in: segment)
        let isCapital = (token..<(token + max(1, area))).allSatisfy {
          isFree($0) && reader.isCapital($0) && reader.shapes[$0] != .initials
        }
        if let end, isCapital, area > 0 || isPlainWord(token, in: segment) {
          add(.place, token..<end, .direction)
          token = end
        } else if area > 0, isCapital, !reader.isAcronym(token),
          !(reader.isOrdinaryOpening(token) && area == 1)
        {
          add(.place, token..<(token + area), .knownArea)
          token += area
        } else {
          token += 1
        }
      }
    }
  }

  /// The end of the directions that begin `count` tokens after a token; nil if there are none.
  private func directionEnd(after count: Int, from token: Int, in segment: Range<Int>) -> Int? {
    var end = token + count
    while end < segment.upperBound, reader.links[end] == .space, isFree(end), reader.isCapital(end)
    {
      let direction = reader.length(of: .directions, at: end, before: segment.upperBound)
      guard direction > 0 else { break }
      end += direction
    }
    return end > token + count ? end : nil
  }

  /// Whether a word is in none of the lists and its capital is not only that of a sentence.
  private func isPlainWord(_ token: Int, in segment: Range<Int>) -> Bool {
    let limit = segment.upperBound
    return reader.shapes[token] == .capitalised && !reader.isOrdinaryOpening(token)
      && !reader.isWord(of: .functionWords, at: token)
      && reader.length(of: .directions, at: token, before: limit) == 0
      && reader.length(of: .fields, at: token, before: limit) == 0
      && reader.length(of: .classWordsBefore, at: token, before: limit) == 0
      && reader.length(of: .offices, at: token, before: limit) == 0
      && !reader.isWord(of: .calendarWords, at: token)
  }

  /// Finds one to three words with capitals after a preposition of place: `di Senayan`.
  mutating func findLocatives() {
    for segment in nameSegments {
      for token in segment.dropFirst() {
        examine()
        guard isFree(token), reader.links[token] == .space, isPlainWord(token, in: segment),
          reader.length(of: .locatives, at: token - 1, before: token) == 1,
          reader.shapes[token - 1] == .small,
          titleLength(at: token, in: segment) == nil,
          !isPersonForm[reader.form(token)]
        else { continue }
        var end = token + 1
        while end < segment.upperBound, end - token < 3, reader.adjoins(end), isFree(end),
          isPlainWord(end, in: segment)
        { end += 1 }
        // A longer sequence, or one that continues with a name, is ambiguous and left out.
        if end < segment.upperBound, reader.adjoins(end), reader.isCapital(end),
          !reader.isWord(of: .calendarWords, at: end)
        {
          continue
        }
        add(.place, token..<end, .preposition)
      }
    }
  }
}

internal import Languages
internal import Segmentation

/// Finds the inflected and derived forms of dictionary words in a text.
struct WordPlaces {
  private enum Nearness: UInt8 { case same, inflected, derived }

  /// Numbers of the forms that may belong to a word, by lemma or root.
  private var formsByKey: [[UInt8]: [(form: Int32, nearness: Nearness)]] = [:]
  /// Indices of the words with each form.
  private var positions: [[Int32]]
  private let language: Language

  init(_ side: AlignmentFeatures, language: Language) {
    self.language = language
    positions = [[Int32]](repeating: [], count: side.forms.count)
    for (place, word) in side.words.enumerated() { positions[Int(word.form)].append(Int32(place)) }
    for (number, form) in side.forms.enumerated() {
      let number = Int32(number)
      formsByKey[form, default: []].append((number, .same))
      var seen: Set<[UInt8]> = [form]
      for reading in language.inflection.readings(of: form[...])
      where seen.insert(reading.lemma).inserted {
        formsByKey[reading.lemma, default: []].append((number, .inflected))
      }
      for root in language.derivation.roots(of: form) where seen.insert(root).inserted {
        formsByKey[root, default: []].append((number, .derived))
      }
    }
  }

  /// The forms that may belong to a word, with weights.
  /// - Parameter derivation: weight of a derived form, 0 to 1.
  func forms(for word: [UInt8], derivation: Float) -> [(form: Int32, weight: Float)] {
    var found: [(form: Int32, weight: Float)] = []
    for (form, nearness) in formsByKey[word] ?? [] {
      switch nearness {
      case .same: found.append((form, 1))
      case .inflected: found.append((form, 0.95))
      case .derived: found.append((form, derivation))
      }
    }
    for root in language.derivation.roots(of: word) {
      for (form, nearness) in formsByKey[root] ?? []
      where !found.contains(where: { $0.form == form }) {
        found.append((form, derivation * (nearness == .same ? 0.8 : 0.6)))
      }
    }
    return found
  }

  /// Sentence and first word of each occurrence of consecutive words.
  func occurrences(
    of words: [[UInt8]], in side: AlignmentFeatures
  ) -> [(sentence: Int, first: Int)] {
    let choices = words.map { word in
      Set((formsByKey[word] ?? []).filter { $0.nearness != .derived }.map(\.form))
    }
    guard choices.allSatisfy({ !$0.isEmpty }) else { return [] }
    var found: [(sentence: Int, first: Int)] = []
    for first in choices[0].sorted().flatMap({ positions[Int($0)] }).map(Int.init) {
      guard first + words.count <= side.words.count,
        let sentence = side.sentenceWords.lastIndex(sortedBy: first),
        first + words.count <= side.sentenceWords[sentence].upperBound
      else { continue }
      let matches = words.indices.dropFirst().allSatisfy { offset in
        side.words[first + offset].gap != .barrier
          && choices[offset].contains(side.words[first + offset].form)
      }
      if matches { found.append((sentence, first)) }
    }
    return found
  }
}

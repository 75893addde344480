import Languages
import Testing
import TextModel

/// A form, its lemma, and the names of all features by which they differ.
///
///     Form("rumahnya", of: "rumah", "poss3")
struct Form: Sendable, CustomTestStringConvertible {
  let form: String
  let lemma: String
  let features: [String]

  init(_ form: String, of lemma: String, _ features: String) {
    self.form = form
    self.lemma = lemma
    self.features = features.split(separator: " ").map(String.init)
  }

  var testDescription: String { "\(form) is \(lemma) + \(features.joined(separator: " + "))" }
}

/// A word that looks like a form of another one but is not.
struct NoForm: Sendable, CustomTestStringConvertible {
  let word: String
  let lemma: String
  let reason: String

  init(_ word: String, of lemma: String, because reason: String) {
    self.word = word
    self.lemma = lemma
    self.reason = reason
  }

  var testDescription: String { "\(word) is no form of \(lemma): \(reason)" }
}

/// A reading as text: its lemma and the names of its features.
struct Reading: Hashable, CustomStringConvertible {
  let lemma: String
  let features: [String]

  var description: String { "\(lemma) + \(features.joined(separator: " + "))" }
}

extension LanguageTag {
  /// Every reading of a form; a hyphen divides it into two parts.
  func readings(of form: String) -> [FormReading] {
    let rules = Language.of(self).inflection
    let parts = form.split(separator: "-", maxSplits: 1).map { Array($0.utf8) }
    return parts.count == 2
      ? rules.readings(of: parts[0][...], hyphen: parts[1][...])
      : rules.readings(of: Array(form.utf8)[...])
  }

  /// The same as text.
  func namedReadings(of form: String) -> Set<Reading> {
    Set(
      readings(of: form).map {
        Reading(lemma: String(decoding: $0.lemma, as: UTF8.self), features: $0.features.names)
      })
  }
}

/// Expects that `form` has the reading, with exactly these features.
func expectReading(
  _ form: Form, in language: LanguageTag, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = language.namedReadings(of: form.form)
  let expected = Reading(lemma: form.lemma, features: form.features)
  let others = found.filter { $0.lemma == form.lemma }.map(\.description).sorted()
  #expect(
    found.contains(expected),
    "\(form.form) has no reading \(expected); with this lemma: \(others)",
    sourceLocation: sourceLocation)
}

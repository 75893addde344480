import Glossary
import Languages
import Normalization
import TermMatching
import Testing
import TextModel

/// A term, a word, and the features by which the word differs from the term; nil if the word is not
/// a form of the term.
struct FormRow: Sendable, CustomTestStringConvertible {
  let term: String
  let partOfSpeech: PartOfSpeech
  let form: String
  let features: String?

  init(_ term: String, _ partOfSpeech: PartOfSpeech, _ form: String, _ features: String?) {
    self.term = term
    self.partOfSpeech = partOfSpeech
    self.form = form
    self.features = features
  }

  var testDescription: String { "\(form), \(features ?? "no form") of \(term)" }

  /// Searches for the term in a sentence that contains the form.
  func check(in language: LanguageTag, at location: SourceLocation = #_sourceLocation) throws {
    let glossary = Glossary([Row(term, pos: partOfSpeech, language: language)])
    let prepared = try Prepared("x \(form) x", language: language)
    var matcher = TermMatcher(TermIndex(glossary, language: language))
    let found = matcher.matches(in: prepared.analyzed).map {
      "\(prepared.text.surface(of: $0.range)): \($0.features.names.joined(separator: " "))"
    }
    #expect(found == (features.map { ["\(form): \($0)"] } ?? []), sourceLocation: location)
  }
}

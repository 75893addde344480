import Glossary
import Languages
import Normalization
import TermMatching
import Testing
import TextModel

/// A term, a form, and what sets it apart from the term: its features, or nil where it is no form
/// of the term at all.
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

  /// Looks for the term in a sentence that holds the form.
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

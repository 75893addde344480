import Glossary
import Languages
import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import TermMatching

/// A glossary, a text in which `«…»` marks the expected matches, and how each one matches.
///
///     Matching("the whole term", [Row("rumah sakit")], "di «rumah sakit» itu", "exact")
struct Matching: Sendable, CustomTestStringConvertible {
  let description: String
  let rows: [Row]
  let marked: Marked
  /// The kind and features of each match; `= term` or `= term ?` (ambiguous) can follow.
  let forms: [String]
  let language: LanguageTag

  init(
    _ description: String, _ rows: [Row], _ marked: String, _ forms: String...,
    language: LanguageTag = .indonesian
  ) {
    self.description = description
    self.rows = rows
    self.marked = Marked(marked)
    self.forms = forms
    self.language = language
  }

  var testDescription: String { "\(description): \(marked.text.debugDescription)" }

  var expected: [Found] {
    precondition(forms.count == marked.parts.count, "each mark needs its form: \(description)")
    return zip(marked.parts, forms).map { part, form in
      let sides = form.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      return Found(
        range: TextRange(part.range.lowerBound, part.range.upperBound), surface: part.text,
        form: sides.first ?? "", term: sides.count > 1 ? sides[1] : nil)
    }
  }

  /// The matches found, in the notation of the table.
  struct Found: Equatable, CustomStringConvertible {
    var range: TextRange
    var surface: String
    var form: String
    /// nil if the case does not test it.
    var term: String?

    static func == (a: Found, b: Found) -> Bool {
      a.range == b.range && a.surface == b.surface && a.form == b.form
        && (a.term == nil || b.term == nil || a.term == b.term)
    }

    var description: String {
      "\(range.range) “\(surface)” \(form) = \(term ?? "any term")"
    }
  }

  /// The matches that a matcher finds in the text, in the notation of the table.
  func found(by matcher: (Glossary, Prepared) -> [TermMatch]) throws -> [Found] {
    let glossary = Glossary(rows)
    let prepared = try Prepared(marked.text, language: language)
    return matcher(glossary, prepared).map { match in
      let form = ([match.kind.rawValue] + match.features.names).joined(separator: " ")
      let term = glossary.concepts[match.concept].terms[match.term].text
      return Found(
        range: prepared.text.source(of: match.range),
        surface: prepared.text.surface(of: match.range), form: form,
        term: match.isAmbiguous ? "\(term) ?" : term)
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var view = self[...]
    while view.first == " " { view = view.dropFirst() }
    while view.last == " " { view = view.dropLast() }
    return String(view)
  }
}

/// Expects that the matcher finds the matches of the case; except in English, the reference too.
func expect(_ matching: Matching, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let language = matching.language
  let fast = try matching.found { glossary, prepared in
    var matcher = TermMatcher(TermIndex(glossary, language: language))
    return matcher.matches(in: prepared.analyzed)
  }
  #expect(fast == matching.expected, "the fast matcher", sourceLocation: sourceLocation)
  // The reference does not support English heads, compounds and possessives.
  guard language.language != "en" else { return }
  let slow = try matching.found { glossary, prepared in
    ReferenceMatcher(glossary: glossary, language: language, overlaps: .longest)
      .matches(in: prepared)
  }
  #expect(slow == matching.expected, "the reference", sourceLocation: sourceLocation)
}

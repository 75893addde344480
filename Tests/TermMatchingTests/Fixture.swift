import Glossary
import Languages
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextModel

/// A glossary row of a test; the second and further terms of the source language are admitted.
struct Row: Sendable {
  let concept: Concept

  init(
    _ terms: String..., pos: PartOfSpeech? = .noun, match: String = "", context: String = "",
    except: String = "", en: String = "", domain: String = "", language: LanguageTag = .indonesian
  ) {
    var texts = terms.enumerated().map { Term($1, language, $0 == 0 ? .preferred : .admitted) }
    texts += en.split(separator: "|").map { Term(String($0), .english, .preferred) }
    var concept = Concept(
      id: terms.first ?? "", terms: texts, origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = pos
    concept.domain = domain
    concept.context = context.split(separator: "|").map(String.init)
    concept.except = except.split(separator: "|").map(String.init)
    // With a setting that cannot be parsed, a test would check nothing.
    do { concept.match = try MatchOptions(parsing: match) } catch {
      preconditionFailure("\(error)")
    }
    self.concept = concept
  }
}

extension Glossary {
  init(_ rows: [Row]) {
    self.init(
      rows.enumerated().map { number, row in
        var concept = row.concept
        concept.id = "\(number): \(concept.id)"
        concept.origin.line = number + 2
        return concept
      })
  }
}

/// A text after the stages that come before matching.
struct Prepared {
  let analyzed: AnalyzedText
  var text: NormalizedText { analyzed.text }
  var segments: [Segment] { analyzed.segments }

  init(_ text: String, language: LanguageTag = .indonesian) throws {
    analyzed = try AnalyzedText(text, language: language)
  }

  /// A match in a failure message: its position, its term, and how it matched.
  func describe(_ match: TermMatch, in glossary: Glossary) -> String {
    let concept = glossary.concepts[match.concept]
    let form = ([match.kind.rawValue] + match.features.names).joined(separator: " ")
    var line = "\(text.source(of: match.range).range) “\(text.surface(of: match.range))”"
    line += " = \(concept.id)/\(concept.terms[match.term].text): \(form)"
    if match.isNested { line += ", nested" }
    if match.isAmbiguous { line += ", ambiguous" }
    return match.alternatives.isEmpty ? line : line + ", also \(match.alternatives)"
  }
}

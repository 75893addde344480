import Glossary
import GlossaryFormats
import TermDiscovery
import TextModel

/// Writes the concepts of articles as a termbase (TBX-Basic), with the sentences in which they
/// occur as contexts of their terms.
struct TBXSheetWriter {
  private let documents: [String]
  private var language: LanguageTag?
  private var concepts: [Concept] = []
  private var places: [String: Int] = [:]

  init(documents: [String]) { self.documents = documents }

  mutating func append(_ sheet: TermSheet) {
    if language == nil { language = sheet.source }
    let sentences = Dictionary(
      sheet.sentences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in sheet.conceptRows {
      let found = TBXSheetWriter.concept(of: row, in: sheet, sentences)
      // Identifiers of concepts are unique only within a glossary.
      let key = "\(row.entry.origin.file) \(row.entry.concept)"
      if let place = places[key] {
        concepts[place].add(found)
      } else {
        places[key] = concepts.count
        concepts.append(found)
      }
    }
    let proposed = Glossary(
      proposing: sheet.candidates, source: sheet.source, target: sheet.target)
    for concept in proposed.concepts {
      let key = "candidate \(concept.id)"
      guard places[key] == nil else { continue }
      places[key] = concepts.count
      concepts.append(concept)
    }
  }

  func finish() throws(PadananError) -> [UInt8] {
    guard !concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: documents.first,
        "the text has no term of the glossaries; a TBX file has at least one concept")
    }
    var glossary = Glossary(concepts.map(TBXSheetWriter.withUniqueUsage))
    let titles = documents.map(\.lastPathComponent).joined(separator: ", ")
    glossary.extras = [TBXGlossaryWriter.source("Terms of \(titles), by \(Product.name).")]
    return try TBXGlossaryWriter(language: language ?? .indonesian).write(glossary).bytes
  }

  private static func concept(
    of row: ConceptRow, in sheet: TermSheet, _ sentences: [Int: TermSheet.Sentence]
  ) -> Concept {
    let entry = row.entry
    var concept = Concept(id: entry.concept, terms: [], origin: entry.origin)
    for column in SheetColumn.concepts {
      if let field = column.field { concept[keyPath: field] = column.text(row) }
    }
    var words = [entry.term]
    for occurrence in entry.occurrences where !words.contains(occurrence.found) {
      words.append(occurrence.found)
    }
    for (index, word) in words.enumerated() {
      var term = Term(word, sheet.source, index == 0 ? .preferred : .admitted)
      term.usage = entry.occurrences.filter { $0.found == word }.compactMap { occurrence in
        sentences[occurrence.sentence]?.text.onOneLine
      }
      concept.terms.append(term)
    }
    for target in entry.targets {
      var term = Term(target.text, sheet.target, target.status)
      // Only the words of the translation show which equivalent it uses.
      term.usage = entry.occurrences.filter { occurrence in
        occurrence.translation?.surface.lowercased() == target.text.lowercased()
      }.compactMap { sentences[$0.sentence]?.translation?.text.onOneLine }
      concept.terms.append(term)
    }
    concept.partOfSpeech = entry.partOfSpeech
    return concept
  }

  /// The concept without repeated contexts of a term.
  private static func withUniqueUsage(_ concept: Concept) -> Concept {
    var concept = concept
    for place in concept.terms.indices {
      var seen: Set<String> = []
      concept.terms[place].usage.removeAll { !seen.insert($0).inserted }
    }
    return concept
  }
}

extension Concept {
  /// Adds the terms and contexts of another article.
  fileprivate mutating func add(_ other: Concept) {
    for term in other.terms {
      let place = terms.firstIndex {
        $0.text == term.text && $0.language == term.language && $0.status == term.status
      }
      if let place {
        terms[place].usage += term.usage
      } else {
        terms.append(term)
      }
    }
  }
}

import Glossary
import GlossaryFormats
import TextModel

/// The concepts of an article as a terminology of their own (TBX-Basic), with the sentences that
/// they stand in as the contexts of their terms.
struct TBXSheetWriter {
  private let documents: [String]
  private var language: LanguageTag?
  private var concepts: [Concept] = []
  private var places: [String: Int] = [:]

  init(documents: [String]) { self.documents = documents }

  mutating func append(_ sheet: TermSheet) {
    if language == nil { language = sheet.source }
    for entry in sheet.terms {
      let found = TBXSheetWriter.concept(of: entry, in: sheet)
      // Names of concepts are unique within a glossary only.
      let key = "\(entry.origin.file) \(entry.concept)"
      if let place = places[key] {
        concepts[place].add(found)
      } else {
        places[key] = concepts.count
        concepts.append(found)
      }
    }
  }

  func finish() throws(PadananError) -> [UInt8] {
    guard !concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: documents.first,
        "no term of the glossaries stands in the text; TBX holds one concept at least")
    }
    var glossary = Glossary(concepts)
    let titles = documents.map(TermSheet.title).joined(separator: ", ")
    glossary.extras = [TBXGlossaryWriter.source("Terms of \(titles), by padanan.")]
    return try TBXGlossaryWriter(language: language ?? .indonesian).write(glossary).bytes
  }

  private static func concept(of entry: TermSheet.Entry, in sheet: TermSheet) -> Concept {
    var concept = Concept(id: entry.concept, terms: [], origin: entry.origin)
    concept.domain = entry.domain
    concept.definition = entry.definition
    concept.note = entry.note
    concept.source = entry.origin.description
    var words = [entry.term]
    for occurrence in entry.occurrences where !words.contains(occurrence.found) {
      words.append(occurrence.found)
    }
    for (index, word) in words.enumerated() {
      var term = Term(word, sheet.source, index == 0 ? .preferred : .admitted)
      term.usage = unique(
        entry.occurrences.filter { $0.found == word }.compactMap { text(of: $0, in: sheet) })
      concept.terms.append(term)
    }
    for target in entry.targets {
      var term = Term(target.text, sheet.target, target.status)
      // The translation shows which of the equivalents it took by its words alone.
      term.usage = unique(
        entry.occurrences.filter { occurrence in
          occurrence.translation?.surface.lowercased() == target.text.lowercased()
        }.compactMap { translation(of: $0, in: sheet) })
      concept.terms.append(term)
    }
    concept.partOfSpeech = entry.partOfSpeech
    return concept
  }

  private static func sentence(
    of occurrence: TermSheet.Occurrence, in sheet: TermSheet
  ) -> TermSheet.Sentence? {
    sheet.sentences.first { $0.id == occurrence.sentence }
  }

  private static func text(
    of occurrence: TermSheet.Occurrence, in sheet: TermSheet
  ) -> String? {
    sentence(of: occurrence, in: sheet).map { oneLine($0.text) }
  }

  private static func translation(
    of occurrence: TermSheet.Occurrence, in sheet: TermSheet
  ) -> String? {
    sentence(of: occurrence, in: sheet)?.translation.map { oneLine($0.text) }
  }

  fileprivate static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Concept {
  /// Takes the terms and contexts of another article.
  fileprivate mutating func add(_ other: Concept) {
    for term in other.terms {
      let place = terms.firstIndex {
        $0.text == term.text && $0.language == term.language && $0.status == term.status
      }
      if let place {
        terms[place].usage = TBXSheetWriter.unique(terms[place].usage + term.usage)
      } else {
        terms.append(term)
      }
    }
  }
}

public import TermDiscovery
import TextModel

/// Joins the sheets of many documents to one, in memory that does not grow with their number.
///
/// The joined sheet has each concept once, with its counts over all documents, and the sentence of
/// its first occurrence.
public struct SheetCombiner {
  /// The maximum number of forms that are kept of a concept.
  private static let mostForms = 12

  private var joined: TermSheet?
  /// The number of documents.
  private var documents = 0
  /// For each concept, by its identifier and glossary line, the index of its entry.
  private var places: [String: Int] = [:]

  /// A combiner without documents.
  public init() {}

  /// Adds the sheet of a document.
  public mutating func add(_ sheet: TermSheet) {
    documents += 1
    var joined =
      self.joined
      ?? TermSheet(
        document: "", source: sheet.source, target: sheet.target, offsets: sheet.offsets,
        sentences: [], terms: [], diagnostics: [])
    // Moved out, so that it is changed in place.
    self.joined = nil
    for diagnostic in sheet.diagnostics where !joined.diagnostics.contains(diagnostic) {
      if joined.diagnostics.count < 100 { joined.diagnostics.append(diagnostic) }
    }
    /// For each sentence of the document that is kept, its index in the joined sheet.
    var kept: [Int: Int] = [:]
    let sentences = Dictionary(
      sheet.sentences.indices.map { (sheet.sentences[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
    for entry in sheet.terms {
      let found = entry.found
      guard let first = found.first, let source = sentences[first.sentence] else { continue }
      let key = "\(entry.concept)\u{0}\(entry.origin)\u{0}\(entry.term)"
      let place = places[key] ?? joined.terms.count
      if place == joined.terms.count {
        places[key] = place
        joined.terms.append(entry)
        joined.terms[place].totals = TermSheet.Totals(count: 0, documents: 0, forms: [])
        let target = kept[source] ?? joined.sentences.count
        if target == joined.sentences.count {
          kept[source] = target
          joined.sentences.append(sheet.sentences[source])
          joined.sentences[target].id = target + 1
          joined.sentences[target].marks = []
        }
        var occurrence = first
        occurrence.sentence = target + 1
        occurrence.number = joined.sentences[target].marks.count + 1
        joined.terms[place].occurrences = [occurrence]
        if let mark = sheet.sentences[source].marks.first(where: {
          $0.number == first.number
        }) {
          joined.sentences[target].marks.append(
            TermSheet.Mark(
              number: occurrence.number, range: mark.range, term: place, occurrence: 0))
        }
      }
      joined.terms[place].totals?.count += found.count
      joined.terms[place].totals?.documents += 1
      for form in entry.forms {
        guard let forms = joined.terms[place].totals?.forms, forms.count < Self.mostForms,
          !forms.contains(form)
        else { continue }
        joined.terms[place].totals?.forms.append(form)
      }
    }
    self.joined = joined
  }

  /// The joined sheet; nil without documents.
  public func sheet(candidates: [TermCandidate]) -> TermSheet? {
    guard var sheet = joined else { return nil }
    sheet.document = "\(documents) documents"
    sheet.candidates = candidates
    sheet.citations = TermSheet.citations(of: sheet.terms)
    // Marks are in the order of the text, and numbered in it.
    for place in sheet.sentences.indices {
      sheet.sentences[place].marks.sort { $0.range < $1.range }
      for number in sheet.sentences[place].marks.indices {
        let mark = sheet.sentences[place].marks[number]
        sheet.sentences[place].marks[number].number = number + 1
        sheet.terms[mark.term].occurrences[0].number = number + 1
      }
    }
    return sheet
  }
}

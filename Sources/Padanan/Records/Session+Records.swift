import Glossary
import Languages
import Normalization
import Segmentation
import TermMatching
import TermSheets
public import TextModel

extension Session {
  /// The segments of a document in text order: sentences, headlines, datelines, source lines and
  /// list items.
  ///
  /// Offsets are in the unit of ``Engine/Options/offsets``.
  /// - Throws: P902 if libicu fails.
  public func sentences(in document: Document) throws(PadananError) -> [SegmentRecord] {
    let (text, segments) = try segments(of: document)
    let unit = engine.options.offsets
    let offset = OffsetConverter(document.text, unit: unit)
    return segments.map { segment in
      let range = text.source(of: segment.range)
      return SegmentRecord(
        document: document.id, offsets: unit, id: segment.id, paragraph: segment.paragraph,
        range: TextRange(offset(range.start), offset(range.end)), kind: segment.kind,
        rule: segment.rule, text: document.slice(range))
    }
  }

  /// The terms found in a document, in text order, outer before inner.
  ///
  /// Offsets are in the unit of ``Engine/Options/offsets``, equivalents in its target language,
  /// explanations in the language of ``Engine/Options/interface``.
  /// If ``Engine/Options/addsSuppressed`` is set, the suppressed matches follow.
  /// - Throws: P902 if libicu fails.
  public func matches(in document: Document) throws(PadananError) -> [MatchRecord] {
    let found = try analyse(document)
    let options = engine.options
    let offset = OffsetConverter(document.text, unit: options.offsets)
    let equivalents = EquivalentOrder(of: found.index, target: options.target)
    func record(_ match: TermMatch, suppressed: String? = nil) -> MatchRecord {
      let concept = found.concept(of: match)
      let range = found.text.source(of: match.range)
      let surface = document.slice(range)
      return MatchRecord(
        document: document.id, offsets: options.offsets,
        segment: found.segments[match.segment].id,
        range: TextRange(offset(range.start), offset(range.end)), surface: surface,
        term: concept.term(match.term).text, concept: concept.id,
        targets: equivalents.terms(for: match, in: found).map {
          TermSheet.Target(text: $0.text, status: $0.status)
        },
        form: TermSheet.Form(
          kind: match.kind, features: match.features.names,
          explanation: found.index.explanation(
            of: match, surface: surface, in: options.interface)),
        domain: concept.domain, origin: concept.origin, isNested: match.isNested,
        isAmbiguous: match.isAmbiguous,
        alternatives: match.alternatives.map { found.index.concept($0).id },
        reason: found.explanation(of: match, in: options.interface), suppressed: suppressed,
        slots: match.fills.map { fill in
          let range = found.text.source(of: fill.range)
          return SlotRecord(
            slot: fill.slot, range: TextRange(offset(range.start), offset(range.end)),
            text: document.slice(range))
        })
    }
    let records = found.matches.map { record($0) }
    guard options.addsSuppressed else { return records }
    return records
      + found.suppressed.map {
        record($0.match, suppressed: found.explanation(of: $0, in: options.interface))
      }
  }
}

import Languages
public import Segmentation
import TextModel

/// The names and acronym definitions that a text contains.
///
///     let entities = TextEntities(of: text)
///     entities.acronyms.first?.shortForm  // the tokens of `BGN`
///     entities.names.first?.mentions      // `Listyo Sigit Prabowo`, later `Sigit`
///
/// They are found by patterns (a class word, a title, an age, a degree, an apposition, a verb of
/// saying) and by repetition, never by capitals alone; ambiguous cases are left out. All ranges are
/// ranges of indices into ``Segmentation/AnalyzedText/tokens``. Takes time linear in the length of
/// the text.
public struct TextEntities: Sendable {
  /// The acronyms in the order of their short forms in the text.
  public let acronyms: [AcronymDefinition]
  /// The names in the order of their first mentions.
  public let names: [Name]
  /// The initials of persons whose names the text does not give, in text order.
  public let initials: [PersonInitials]

  /// Finds the names and acronym definitions of a text.
  public init(of text: AnalyzedText) {
    let reader = TextReader(text)
    let definitions = AcronymFinder(reader).definitions()
    var spans = NameSpans(reader, longForms: definitions.map(\.longForm))
    spans.findWorks()
    spans.findStreetsAndInstitutions()
    spans.findAreas()
    spans.findPersons()
    spans.findLocatives()
    let foreign = ForeignAcronyms(reader).definitions(after: spans.mentions, besides: definitions)
    acronyms = AcronymUses(reader).adding(to: definitions + foreign)
    initials = InitialsFinder(reader, acronyms: acronyms).initials()
    let parts = NameParts(reader)
    names = RepeatedMentions(reader, mentions: spans.mentions, acronyms: acronyms).names().map {
      Name(kind: $0.kind, mentions: $0.mentions.map { parts.describing($0) })
    }
  }
}

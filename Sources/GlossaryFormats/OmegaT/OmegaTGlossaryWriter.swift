import DelimitedText
public import Glossary
public import TextModel

/// Writes OmegaT's glossary: term, equivalent and comment, separated by tabs, in UTF-8.
///
/// There is one line for each combination of an approved term with an approved equivalent. The
/// comment is the concept's note or, without a note, its definition.
public struct OmegaTGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the languages, and whether there is a byte order mark.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes the pairs of terms of a glossary.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("OmegaT's format")
    var text = options.byteOrderMark == .with ? "\u{FEFF}" : ""
    for concept in glossary.concepts {
      losses.add(fieldsOf: concept, besides: GlossaryFormat.omegat.held)
      let comment = concept.note.isEmpty ? concept.definition : concept.note
      if !LineTable.canHold(comment) { losses.add("line breaks and tabs in a note", in: concept) }
      for pair in concept.pairs(options.source, options.target, .all, &losses) {
        guard !pair.source.text.hasPrefix("#") else {
          losses.add("a term that begins with #", in: concept)
          continue
        }
        let terms = [pair.source.text, pair.target.text]
        if pair.source.text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) {
          losses.add("a byte order mark in a term", in: concept)
        }
        if !terms.allSatisfy(LineTable.canHold) {
          losses.add("line breaks and tabs in a term", in: concept)
        }
        let fields = (comment.isEmpty ? terms : terms + [comment]).map(LineTable.flat)
        text += fields.joined(separator: "\t") + "\n"
      }
    }
    return (Array(text.utf8), losses.diagnostics)
  }
}

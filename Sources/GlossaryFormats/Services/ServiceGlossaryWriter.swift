import DelimitedText
public import Glossary
public import TextModel

/// Writes the glossary tables of machine translation services: each source term once, with its
/// preferred equivalent.
public struct ServiceGlossaryWriter: GlossaryWriter {
  private let service: TranslationService
  private let options: FormatOptions

  init(_ service: TranslationService, options: FormatOptions) {
    self.service = service
    self.options = options
  }

  /// Writes the pairs of terms of a glossary.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses(service.name)
    var writer = DelimitedWriter(
      delimiter: service.delimiter, byteOrderMark: options.byteOrderMark)
    if service.needsHeader {
      writer.append(record: [options.source.description, options.target.description])
    }
    var seen: Set<[UInt8]> = []
    for concept in glossary.concepts {
      losses.add(fieldsOf: concept, besides: HeldFields())
      for pair in concept.pairs(options.source, options.target, .first, &losses) {
        let row = [pair.source.text, pair.target.text].map(LineTable.flat)
        if !LineTable.canHold(pair.source.text) || !LineTable.canHold(pair.target.text) {
          losses.add("line breaks and tabs in a term", in: concept)
        }
        guard seen.insert(Array(row[0].utf8)).inserted else {
          losses.add("a source term that another concept has", in: concept)
          continue
        }
        writer.append(record: losses.literal(row, of: concept))
      }
    }
    return (writer.bytes, losses.diagnostics)
  }
}

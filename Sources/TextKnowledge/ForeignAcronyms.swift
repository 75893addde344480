import Languages
import Segmentation
import TextModel

/// Finds short forms in brackets after the name of an institution in another language than theirs:
/// `Badan Kesehatan Dunia (WHO)`.
struct ForeignAcronyms {
  private let reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  func definitions(
    after mentions: [NameMention], besides known: [AcronymDefinition]
  ) -> [AcronymDefinition] {
    let defined = Set(known.map(\.shortForm.lowerBound))
    return mentions.compactMap { mention in
      let short = mention.tokens.upperBound
      guard mention.kind == .institution, short < reader.count, !defined.contains(short),
        reader.shapes[short] == .allCapitals, reader.text.tokens[short].count >= 3,
        !reader.bytes(short).allSatisfy({ "IVXLCDM".utf8.contains($0) })
      else { return nil }
      let segment = reader.segmentRange(of: short)
      guard segment.contains(mention.tokens.lowerBound),
        reader.gap(before: short, in: segment).elementsEqual(" (".utf8),
        reader.gap(before: short + 1, in: segment).first == UInt8(ascii: ")"),
        vocabularyHasNoStateWord(short)
      else { return nil }
      return AcronymDefinition(
        shortForm: short..<(short + 1), longForm: mention.tokens, pattern: .foreign)
    }
  }

  private func vocabularyHasNoStateWord(_ token: Int) -> Bool {
    reader.length(of: .stateWords, at: token, before: token + 1) == 0
  }
}

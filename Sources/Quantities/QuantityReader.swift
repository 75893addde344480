internal import Languages
internal import Segmentation
public import TextModel

/// Finds numbers, dates, times, percentages and money in a text.
///
///     let reader = QuantityReader(language: .indonesian)
///     let found = bytes.withUnsafeBufferPointer { reader.quantities(in: range, of: $0) }
///     found.first?.meaning  // .money(1500000000000, currency: "IDR") for `Rp1,5 triliun`
///
/// Compare quantities of two texts with ``Quantity/agrees(with:)``: `Rp 1,5 triliun` agrees with
/// `Rp1.5 trillion`, `Jumat (11/4/2025)` with `Friday, April 11, 2025`, `14.20 WIB` with
/// `2:20 p.m.`. In an unknown language only digits are read, with a decimal point. Scanning takes
/// linear time.
public struct QuantityReader: Sendable {
  private let language: Language
  private let words: QuantityWords

  /// A reader for texts in `language`.
  public init(language: LanguageTag) {
    self.language = Language.of(language)
    words = self.language.quantityWords
  }

  /// The quantities in a range of a text, in text order.
  /// - Parameters:
  ///   - range: UTF-8 offsets in `text`, covering one or more sentences.
  ///   - text: normalized text in valid UTF-8.
  public func quantities(
    in range: TextRange, of text: UnsafeBufferPointer<UInt8>
  ) -> [Quantity] {
    var tokens: [Token] = []
    Tokenizer.append(tokensOf: range, in: text, to: &tokens)
    return quantities(of: tokens[...], in: text)
  }

  /// The quantities among consecutive tokens of a text.
  func quantities(
    of tokens: ArraySlice<Token>, in text: UnsafeBufferPointer<UInt8>
  ) -> [Quantity] {
    let scanner = QuantityScanner(
      text: text, tokens: Array(tokens), language: language, words: words)
    return QuantityRanges(text: text, numerals: language.numerals).joined(scanner.scan()).map(
      \.quantity)
  }

  /// The quantities in a whole text, in text order.
  public func quantities(in text: String) -> [Quantity] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { quantities(in: TextRange(0, bytes.count), of: $0) }
  }
}

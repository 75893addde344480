internal import ICUSupport
public import TextModel

/// Normalizes a document's text: all fixes in one pass, then a Unicode normalization form (UAX
/// #15).
///
///     let text = try Normalizer().normalize(document)
///     text.steps.first?.kind.reason
///
/// The fixes are in `Fixes/`; the normalization form is computed by libicu. Quotation marks and
/// dashes keep their style, because they are shown to the user; matching ignores the differences.
public struct Normalizer: Sendable {
  /// The Unicode normalization form of the result.
  public var form: NormalizationForm

  /// A normalizer that produces the given form.
  public init(form: NormalizationForm = .nfc) { self.form = form }

  /// - Throws: ``PadananError`` (P902) if libicu's normalization data is missing.
  public func normalize(_ document: Document) throws(PadananError) -> NormalizedText {
    var pass = FixPass(isEastAsian: ["zh", "ja", "ko"].contains(document.language.language))
    document.text.withUnsafeBufferPointer { pass.run(over: $0) }

    var bytes = pass.edits.isEmpty ? document.text : pass.output
    var map = OffsetMap(pass.edits)
    var steps = pass.steps
    let mayChange =
      switch form {
      case .nfc: pass.sawComposable
      case .nfd, .nfkc, .nfkd: pass.sawNonASCII
      }
    if mayChange, try !UnicodeNormalizer.isNormalized(bytes, form) {
      let fixed = map
      let (composed, changes) = try UnicodeNormalizer.normalize(bytes, to: form)
      for change in changes {
        let replacement = String(decoding: composed[change.result], as: UTF8.self)
        let source = fixed.source(of: TextRange(change.source.lowerBound, change.source.upperBound))
        steps.append(
          NormalizationStep(kind: .composition, source: source, replacement: replacement))
      }
      map = fixed.followed(
        by: OffsetMap(
          changes.map { change in
            OffsetMap.Edit(
              source: TextRange(change.source.lowerBound, change.source.upperBound),
              derived: TextRange(change.result.lowerBound, change.result.upperBound))
          }))
      steps.sort { $0.source < $1.source }
      bytes = composed
    }
    return NormalizedText(document: document, bytes: bytes, map: map, steps: steps)
  }
}

/// One pass over the source bytes that applies every fix.
private struct FixPass {
  let isEastAsian: Bool
  private(set) var output: [UInt8] = []
  private(set) var edits: [OffsetMap.Edit] = []
  private(set) var steps: [NormalizationStep] = []
  private(set) var sawNonASCII = false
  /// Whether the output contains a character that NFC might change.
  ///
  /// Characters below U+0300, where the combining marks begin, and the dashes and quotation marks
  /// U+2010 … U+203F are never changed.
  private(set) var sawComposable = false

  init(isEastAsian: Bool) { self.isEastAsian = isEastAsian }

  mutating func run(over text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while true {
      index = FixPass.stops.next(in: text, from: index, to: text.count)
      guard index < text.count else { break }
      if text[index] >= 0x80 { sawNonASCII = true }
      guard let fix = replacement(at: index, in: text) else {
        if text[index] >= 0xCC, !isPunctuation(at: index, in: text) { sawComposable = true }
        index += 1
        continue
      }
      output.append(contentsOf: text[copied..<index])
      let derived = output.count
      if let scalar = fix.scalar {
        output.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        if !scalar.isASCII { sawNonASCII = true }
        if scalar.value >= 0x300 { sawComposable = true }
      }
      let source = TextRange(index, index + fix.length)
      edits.append(OffsetMap.Edit(source: source, derived: TextRange(derived, output.count)))
      steps.append(
        NormalizationStep(
          kind: fix.kind, source: source, replacement: fix.scalar.map { String($0) } ?? ""))
      index += fix.length
      copied = index
    }
    if !edits.isEmpty { output.append(contentsOf: text[copied..<text.count]) }
  }

  /// Whether the character at `index` is in U+2010 … U+203F.
  private func isPunctuation(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] >= 0x90
  }

  private func replacement(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Fix.Replacement? {
    let place = Fix.Place(text: text, offset: index, isEastAsian: isEastAsian)
    for fix in FixPass.fixes[Int(text[index])] {
      if let replacement = fix.replacement(place) { return replacement }
    }
    return nil
  }

  /// For each byte value, the fixes that have it as a lead byte.
  private static let fixes = (UInt8(0)...255).map { byte in
    Fix.all.filter { $0.leadBytes.contains(byte) }
  }
  /// The bytes at which the pass stops: the lead bytes of the fixes, and the first byte of every
  /// character outside ASCII.
  private static let stops = ByteFinder { !fixes[Int($0)].isEmpty || $0 >= 0xC0 }
}

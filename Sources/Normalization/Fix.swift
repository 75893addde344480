import TextModel

/// A repair of one kind of damage, decided where a byte of ``leadBytes`` stands.
///
/// A fix sees the source bytes from its place on and says how many of them go, and what comes.
/// One fix, one file, in `Fixes/`.
struct Fix: Sendable {
  /// The bytes at which the fix wants to be asked.
  let leadBytes: [UInt8]
  /// The decision for one place.
  let replacement: @Sendable (Place) -> Replacement?

  /// Where a fix is asked: the text, the offset of a lead byte, and the text's language.
  struct Place {
    let text: UnsafeBufferPointer<UInt8>
    let offset: Int
    /// Whether the language is written with full-width punctuation: Chinese, Japanese, Korean.
    let isEastAsian: Bool

    /// The byte `distance` after the lead byte; 0 beyond the text.
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < text.count && offset + distance >= 0 ? text[offset + distance] : 0
    }
  }

  struct Replacement {
    let kind: NormalizationStep.Kind
    /// Bytes of the source that go.
    let length: Int
    /// What comes; nil where nothing does.
    let scalar: Unicode.Scalar?
  }

  /// All fixes; the first that answers at a place wins.
  static let all: [Fix] = [
    .byteOrderMark, .mojibake, .lineEnding, .space, .zeroWidth, .softHyphen, .fullWidth,
    .htmlEntity,
  ]
}

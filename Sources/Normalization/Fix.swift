import TextModel

/// A repair of one kind of damage, tried at every byte of the text that is one of ``leadBytes``.
///
/// A fix reads the source bytes from that byte on. It returns how many of them are replaced, and
/// the character that replaces them. Each fix has a file of its own in `Fixes/`.
struct Fix: Sendable {
  /// The bytes at which the fix is tried.
  let leadBytes: [UInt8]
  /// The replacement at one offset; nil if the fix does not apply there.
  let replacement: @Sendable (Place) -> Replacement?

  /// Where a fix is tried: the text, the UTF-8 offset of a lead byte, and the language's
  /// punctuation.
  struct Place {
    let text: UnsafeBufferPointer<UInt8>
    let offset: Int
    /// Whether the text's language uses full-width punctuation: Chinese, Japanese, Korean.
    let isEastAsian: Bool

    /// The byte `distance` bytes after the lead byte (before it if negative); 0 outside the text.
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < text.count && offset + distance >= 0 ? text[offset + distance] : 0
    }
  }

  struct Replacement {
    let kind: NormalizationStep.Kind
    /// Number of source bytes that are replaced.
    let length: Int
    /// The character that replaces them; nil if they are removed.
    let scalar: Unicode.Scalar?
  }

  /// All fixes, in order of priority: at each offset the first one with a replacement is used.
  static let all: [Fix] = [
    .byteOrderMark, .mojibake, .lineEnding, .space, .zeroWidth, .softHyphen, .fullWidth,
    .htmlEntity,
  ]
}

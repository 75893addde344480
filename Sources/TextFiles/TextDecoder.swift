internal import Glibc
internal import ICUSupport
public import TextModel

/// Decodes the bytes of a text file.
///
/// The encoding is UTF-8, unless a byte order mark or the positions of NUL bytes indicate UTF-16. A
/// legacy character set is used if the bytes are not UTF-8, every byte above 0x7F is where a letter
/// or a quotation mark can be, and ICU detects the character set. Nothing is replaced: for bytes
/// that cannot be decoded, an error gives the position of the first one.
public struct TextDecoder: Sendable {
  /// The name of the encoding, by any name that ICU knows; nil to detect it.
  public var encoding: String?

  /// Creates a decoder for one encoding, or for detected encodings.
  public init(encoding: String? = nil) { self.encoding = encoding }

  /// Decodes the bytes of a file.
  /// - Parameter file: the name of the file for messages.
  /// - Returns: valid UTF-8.
  /// - Throws: `PadananError` (P107 to P109) if the bytes are not text in the encoding.
  public func decode(_ bytes: [UInt8], file: String) throws(PadananError) -> [UInt8] {
    if let encoding { return try convert(bytes, from: encoding, file: file) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try convert(bytes, from: "UTF-16", file: file)
    }
    let hasNul = bytes.withUnsafeBytes {
      $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    if hasNul, let nul = bytes.firstIndex(of: 0) {
      if let text = UTF16Text.decode(bytes) { return text }
      throw PadananError(
        .binaryInput, file: file,
        "NUL at byte \(nul): this is a binary file; expected text")
    }
    guard let offset = UTF8Check.firstInvalid(in: bytes) else { return bytes }
    if let legacy = LegacyText.characterSet(of: bytes) {
      return try convert(bytes, from: legacy, file: file)
    }
    throw malformed(bytes, "UTF-8", offset, file)
  }

  private func convert(
    _ bytes: [UInt8], from name: String, file: String
  ) throws(PadananError) -> [UInt8] {
    let isUTF8 = ["utf-8", "utf8"].contains(name.lowercased())
    if isUTF8 {
      guard let offset = UTF8Check.firstInvalid(in: bytes) else { return bytes }
      throw malformed(bytes, name, offset, file)
    }
    do {
      return try Charset.decode(bytes, from: name)
    } catch {
      switch error {
      case .unknown(let name):
        throw PadananError(
          .unknownEncoding, file: file,
          "`\(name)` is not an encoding of libicu; expected a name such as UTF-8 or windows-1252")
      case .malformed(let offset): throw malformed(bytes, name, offset, file)
      }
    }
  }

  private func malformed(
    _ bytes: [UInt8], _ name: String, _ offset: Int, _ file: String
  ) -> PadananError {
    let byte = offset < bytes.count ? String(bytes[offset], radix: 16, uppercase: true) : "the end"
    // The line and column are counted in the text decoded before the error.
    let readable = (try? Charset.decode(Array(bytes.prefix(offset)), from: name)) ?? []
    let place = LineIndex(readable).position(of: readable.count)
    return PadananError(
      .malformedText, file: file, at: place,
      "byte \(offset) (\(byte.count == 1 ? "0x0" : byte.count == 2 ? "0x" : "")\(byte)) is not \(name) text; expected \(name), or name the encoding with --encoding"
    )
  }
}

enum UTF8Check {
  /// The offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), or nil.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index < bytes.count {
        // Most text is ASCII, eight bytes at a time.
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        guard index < bytes.count else { break }
        let lead = bytes[index]
        if lead < 0x80 {
          index += 1
          continue
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return index
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
        for tail in 2..<max(length, 2) where bytes[index + tail] & 0xC0 != 0x80 { return index }
        index += length
      }
      return nil
    }
  }
}

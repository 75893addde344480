internal import Languages
import TextModel

/// Recognizes what a news site puts between the paragraphs of an article: links to other articles,
/// advertisements, buttons and invitations.
///
/// The phrases come from ``SegmentLabels`` of all languages, because sites mix them. A line is
/// compared in lower case, with single spaces, without signs at its ends, and with `#` for each
/// number. The time is proportional to the length of the line.
enum PageFurniture {
  /// Length in bytes above which a line is not a link.
  private static let longestLink = 220
  /// Length in bytes above which a paragraph is not a remark of the site.
  private static let longestNotice = 600

  /// What a line is.
  enum Part {
    /// Not recognized.
    case text
    /// Furniture.
    case furniture
    /// A label with nothing after its colon: `Baca juga:`; the next line is the link.
    case label
  }

  /// - Parameters:
  ///   - line: a paragraph.
  ///   - isFirst: whether it is the first of the text, where a line without a colon can be the
  ///     headline of the article: `Lihat Foto Banjir di Demak`.
  static func part(
    of line: TextRange, isFirst: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Part {
    guard line.count <= longestNotice else { return .text }
    let plain = folded(text[line.range])
    guard let first = plain.first else { return .text }
    let isLink = line.count <= longestLink
    let hasStop = text[line.end - 1] == UInt8(ascii: ".")
    for phrase in phrases[Int(first)] where plain.starts(with: phrase.bytes) {
      let rest = plain[phrase.bytes.count...]
      if let next = rest.first, isWordByte(next) { continue }
      let colon = rest.drop { $0 == 0x20 }.first == UInt8(ascii: ":")
      switch phrase.kind {
      case .line where isLink && isFurniture(rest): return .furniture
      case .link where isLink && !rest.isEmpty && (colon || hasColonBeforeLink(rest)):
        return .furniture
      case .link where isLink && !isFirst && !hasStop, .labelled where isLink && colon:
        return rest.isEmpty && endsWithColon(line, in: text) ? .label : .furniture
      case .link where isLink && rest.isEmpty && endsWithColon(line, in: text): return .label
      case .labelled where isLink && rest.isEmpty && endsWithColon(line, in: text): return .label
      case .notice: return .furniture
      case .line, .link, .labelled: continue
      }
    }
    return .text
  }

  /// Whether a text consists of complete lines of furniture: `SCROLL TO CONTINUE WITH CONTENT` after
  /// `ADVERTISEMENT`.
  private static func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop { !isWordByte($0) && $0 != UInt8(ascii: "#") }
    while let first = rest.first {
      // The longest phrase comes first.
      let found = phrases[Int(first)].first { phrase in
        guard phrase.kind == .line, rest.starts(with: phrase.bytes) else { return false }
        return rest.dropFirst(phrase.bytes.count).first.map { !isWordByte($0) } ?? true
      }
      guard let found else { return false }
      rest = rest.dropFirst(found.bytes.count).drop { !isWordByte($0) && $0 != UInt8(ascii: "#") }
    }
    return true
  }

  /// Whether a colon follows a few words after a beginning: `simak juga` `video: …`,
  /// `lihat video` `'banjir di demak':`.
  private static func hasColonBeforeLink(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.prefix(24).contains(UInt8(ascii: ":"))
  }

  private static func endsWithColon(
    _ line: TextRange, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool { text[line.end - 1] == UInt8(ascii: ":") }

  private struct Phrase {
    enum Kind { case line, link, labelled, notice }
    let bytes: [UInt8]
    let kind: Kind
  }

  /// The phrases by their first byte, longer ones first.
  private static let phrases: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    func add(_ list: [String], _ kind: Phrase.Kind) {
      for text in list {
        let bytes = Array(text.utf8)
        if let first = bytes.first {
          table[Int(first)].append(Phrase(bytes: bytes, kind: kind))
        }
      }
    }
    for labels in Language.all.map(\.labels) {
      add(labels.furniture, .line)
      add(labels.links, .link)
      add(labels.linksBeforeColon, .labelled)
      add(labels.notices, .notice)
    }
    return table.map { list in
      list.enumerated().sorted { a, b in
        a.element.bytes.count != b.element.bytes.count
          ? a.element.bytes.count > b.element.bytes.count : a.offset < b.offset
      }.map(\.element)
    }
  }()

  /// A line as it is compared with the phrases.
  private static func folded(_ line: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    for byte in line {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x30...0x39: if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
      case 0x09...0x0D, 0x20: if result.last != 0x20, !result.isEmpty { result.append(0x20) }
      default:
        if byte >= 0x80 || !result.isEmpty || byte == UInt8(ascii: "'") { result.append(byte) }
      }
    }
    // Quotation marks, bullets, arrows and other signs before the first letter or number.
    var start = 0
    while start < result.count, !isWordByte(result[start]), result[start] != UInt8(ascii: "#"),
      !result[start...].starts(with: copyright)
    {
      start += result[start] >= 0xE0 ? 3 : (result[start] >= 0xC0 ? 2 : 1)
    }
    var end = result.count
    while end > start, !isWordByte(result[end - 1]), result[end - 1] != UInt8(ascii: "#"),
      result[end - 1] < 0x80
    { end -= 1 }
    return start < end ? Array(result[start..<end]) : []
  }

  private static let copyright = Array("©".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

/// An open slot of a pattern term, written in braces: `{place}` of `Polres {place}`.
///
/// The slots are declared here only. What fills a slot in a text ends at a word in small letters,
/// at punctuation, at a title before a person's name, and at the end of the segment; it has at most
/// ``longest`` tokens.
public enum PatternSlot: String, Sendable, Hashable, CaseIterable, Codable {
  /// The name of a place: a term of the glossary or a known area, otherwise one or more words with
  /// a capital; also with an administrative word or a direction (`Kota Bogor`, `Jakarta Selatan`).
  case place
  /// A name: words with a capital, also with particles, initials and digits
  /// (`Sultan Hasanuddin`, `K.H. Ahmad Dahlan`).
  case name
  /// A number in digits, Roman numerals or words (`3`, `III`, `Tiga`), also a file number
  /// (`90/PUU-XXI/2023`).
  case number
  /// A year: four digits.
  case year
  /// A field of work: words with a capital, joined by commas and *and* (`Pekerjaan Umum dan
  /// Penataan Ruang`), or a term of the glossary.
  case field

  /// The greatest number of tokens that fill a slot.
  public static let longest = 10

  /// The subject fields of the glossary's terms that can be places; other names, such as those of
  /// institutions, do not decide where a place ends.
  public static let placeDomains: Set<String> = [
    "", "geography", "geografi", "places", "tempat", "wilayah",
  ]

  /// How a glossary writes the slot.
  public var written: String { "{\(rawValue)}" }

  /// A text that can fill the slot, to test whether a pattern can match.
  public var example: String {
    switch self {
    case .place: "Bandung"
    case .name: "Merdeka"
    case .number: "3"
    case .year: "2020"
    case .field: "Kesehatan"
    }
  }

  /// Whether words with a capital fill the slot, so that their number is open.
  public var isOpen: Bool {
    switch self {
    case .place, .name, .field: true
    case .number, .year: false
    }
  }

  /// Whether the end of this slot can be found if `next` follows without a word between them.
  public func isSeparable(from next: PatternSlot) -> Bool {
    switch (self, next) {
    case (.place, .field), (.field, .place): true
    default: !isOpen || !next.isOpen
    }
  }

  /// All slots as a glossary writes them, for messages.
  static var list: String { allCases.map(\.written).joined(separator: ", ") }
}

internal import JSONText
internal import Reports
public import TermDiscovery
public import TextModel

/// Lines of the candidates of a part of a collection (`padanan.part/1`), which are merged by a
/// ``CandidateArchive``.
///
/// Each line is complete by itself, so that lines of many parts can be in any order and in any
/// number of files.
public struct CandidatePart: Sendable {
  private static let schema = "padanan.part/1"

  /// The unit of all offsets.
  private let offsets: OffsetUnit

  /// Lines with offsets in this unit.
  public init(offsets: OffsetUnit) { self.offsets = offsets }

  /// A line with its line feed.
  public func line(of candidate: CountedCandidate) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", CandidatePart.schema)
      json.field("offsets", offsets.rawValue)
      candidate.writeMembers(to: &json)
    }
    json.endLine()
    return json.take()
  }

  /// Reads a line.
  /// - Throws: `PadananError` (P501) if it is not such a line, or has offsets in another unit.
  public func candidate(of line: [UInt8]) throws(PadananError) -> CountedCandidate {
    let object: JSONObject
    do {
      object = try JSONObject(line)
    } catch {
      throw PadananError(.invalidRecord, "\(error.message) (at byte \(error.offset + 1))")
    }
    let members = PartMembers(object)
    guard members.string("schema") == CandidatePart.schema,
      let candidate = CountedCandidate(members)
    else {
      throw PadananError(
        .invalidRecord,
        "the line is not a candidate of a part; expected what extract --format part writes")
    }
    guard members.string("offsets") == offsets.rawValue else {
      throw PadananError(
        .invalidRecord,
        "the offsets are in \(members.string("offsets") ?? "no unit"); expected \(offsets.rawValue), as with --offsets"
      )
    }
    return candidate
  }
}

/// The members of a line by name.
private struct PartMembers {
  let object: JSONObject
  private let places: [[UInt8]: Range<Int>]

  init(_ object: JSONObject) {
    self.object = object
    places = Dictionary(
      object.members.map { ($0.name, $0.valueRange) }, uniquingKeysWith: { first, _ in first })
  }

  func range(_ name: StaticString) -> Range<Int>? {
    name.withUTF8Buffer { places[Array($0)] }
  }

  func string(_ range: Range<Int>?) -> String? {
    guard let range, let bytes = try? object.string(range) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  func string(_ name: StaticString) -> String? { string(range(name)) }

  func elements(_ name: StaticString) -> [Range<Int>]? {
    range(name).flatMap { object.elements($0) }
  }

  func integer(_ range: Range<Int>) -> Int? { object.integer(range) }

  /// A text with its place: `["tarif tol","a.txt",0]`.
  func located(_ range: Range<Int>) -> CountedCandidate.Located? {
    guard let parts = object.elements(range), parts.count == 3, let text = string(parts[0]),
      let document = string(parts[1]), let order = integer(parts[2])
    else { return nil }
    return CountedCandidate.Located(text, CountedCandidate.Place(document, order))
  }
}

extension CountedCandidate {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.key("words")
    json.array(words) { json, word in json.string(String(decoding: word, as: UTF8.self)) }
    json.field("kind", traits.kind.rawValue)
    json.field("text", traits.text)
    switch traits.evidence {
    case .phrase: json.field("evidence", "phrase")
    case .capitals: json.field("evidence", "capitals")
    case .repetition: json.field("evidence", "repetition")
    case .known(let reason):
      json.field("evidence", "known")
      json.field("reason", reason)
    }
    json.field("weight", "\(traits.weight)")
    json.field("quality", bool: traits.isQuality)
    json.field("doubtful", bool: traits.isDoubtful)
    json.field("everyday", bool: traits.isEveryday)
    json.key("chosen")
    CountedCandidate.write(Located("", traits.place), to: &json)
    json.key("counts")
    json.array([counts.all, counts.free, counts.inner, counts.headline, counts.documents]) {
      $0.number($1)
    }
    json.key("forms")
    json.array(forms) { CountedCandidate.write($1, to: &$0) }
    json.key("long")
    if let longForm { CountedCandidate.write(longForm, to: &json) } else { json.null() }
    json.field("document", first.document)
    json.key("first")
    json.array([order, first.sentence, first.range.start, first.range.end]) { $0.number($1) }
    json.field("context", first.text)
    json.key("equivalents")
    json.array(equivalents) { json, one in
      json.object { json in
        json.field("text", one.text)
        json.field("sum", one.sum)
        json.field("count", one.count)
        json.field("composed", bool: one.isComposed)
      }
    }
  }

  private static func write(_ located: Located, to json: inout JSONWriter) {
    json.array(0..<3) { json, place in
      switch place {
      case 0: json.string(located.text)
      case 1: json.string(located.place.document)
      default: json.number(located.place.order)
      }
    }
  }

  /// nil if a member is missing or has another type.
  fileprivate init?(_ members: PartMembers) {
    func integers(_ name: StaticString, _ count: Int) -> [Int]? {
      guard let ranges = members.elements(name), ranges.count == count else { return nil }
      let numbers = ranges.compactMap { members.integer($0) }
      return numbers.count == count ? numbers : nil
    }
    func flag(_ name: StaticString) -> Bool {
      members.range(name).map { members.object.text[$0.lowerBound] == UInt8(ascii: "t") } ?? false
    }
    guard let wordRanges = members.elements("words"), !wordRanges.isEmpty,
      let kind = members.string("kind").flatMap(TermCandidate.Kind.init(rawValue:)),
      let text = members.string("text"), let evidenceName = members.string("evidence"),
      let weight = members.string("weight").flatMap(Double.init),
      let chosen = members.range("chosen").flatMap({ members.located($0) }),
      let numbers = integers("counts", 5), numbers.allSatisfy({ $0 >= 0 }),
      let formRanges = members.elements("forms"), let document = members.string("document"),
      let first = integers("first", 4), 0 <= first[2], first[2] <= first[3],
      let context = members.string("context"), let equivalents = members.elements("equivalents")
    else { return nil }
    let evidence: FoundCandidate.Evidence
    switch evidenceName {
    case "phrase": evidence = .phrase
    case "capitals": evidence = .capitals
    case "repetition": evidence = .repetition
    case "known": evidence = .known(members.string("reason") ?? "")
    default: return nil
    }
    let words = wordRanges.compactMap { members.string($0).map { Array($0.utf8) } }
    let forms = formRanges.compactMap { members.located($0) }
    guard words.count == wordRanges.count, forms.count == formRanges.count else { return nil }
    var counts = Counts()
    (counts.all, counts.free, counts.inner) = (numbers[0], numbers[1], numbers[2])
    (counts.headline, counts.documents) = (numbers[3], numbers[4])
    var decoded: [Equivalent] = []
    for range in equivalents {
      guard let object = try? JSONObject(Array(members.object.text[range])) else { return nil }
      let one = PartMembers(object)
      guard let text = one.string("text"), let sum = one.range("sum").flatMap({ one.integer($0) }),
        let count = one.range("count").flatMap({ one.integer($0) }),
        let composed = one.range("composed")
      else { return nil }
      decoded.append(
        Equivalent(
          text: text, sum: sum, count: count,
          isComposed: object.text[composed.lowerBound] == UInt8(ascii: "t")))
    }
    self.init(
      words: words,
      traits: Traits(
        kind: kind, text: text, evidence: evidence, weight: weight, isQuality: flag("quality"),
        isDoubtful: flag("doubtful"), isEveryday: flag("everyday"), place: chosen.place),
      counts: counts, forms: forms, longForm: members.range("long").flatMap { members.located($0) },
      first: TermCandidate.Place(
        document: document, sentence: first[1], range: TextRange(first[2], first[3]), text: context),
      order: first[0], equivalents: decoded)
  }
}

extension CountedCandidate: SpillValue {
  func append(to line: inout [UInt8]) {
    var json = JSONWriter()
    json.object { writeMembers(to: &$0) }
    line.append(contentsOf: json.bytes)
  }

  init(line: ArraySlice<UInt8>) throws(PadananError) {
    guard let object = try? JSONObject(Array(line)),
      let value = CountedCandidate(PartMembers(object))
    else { throw PadananError(.library, "a temporary file was changed") }
    self = value
  }
}

extension Nesting: SpillValue {
  func append(to line: inout [UInt8]) {
    line.append(contentsOf: "\(count) \(kinds) \(greatest)".utf8)
  }

  init(line: ArraySlice<UInt8>) throws(PadananError) {
    let numbers = line.split(separator: 0x20).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3 else { throw PadananError(.library, "a temporary file was changed") }
    self.init(count: numbers[0], kinds: numbers[1], greatest: numbers[2])
  }
}

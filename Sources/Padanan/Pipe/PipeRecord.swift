internal import JSONText
public import TextFiles
public import TextModel

/// A record of JSON Lines: a text, perhaps with a translation.
public struct PipeRecord: Sendable {
  /// The identifier as text, or a name given for records without one.
  public let name: String
  private let text: [UInt8]
  private let translation: [UInt8]?

  /// Reads a line.
  /// - Parameter name: the name of a record without an identifier.
  /// - Throws: `PadananError` (P108, P501 to P503) if it is not a record with a text.
  public init(
    _ line: LineReader.Line, fields: PipeFields, name: String
  ) throws(PadananError) {
    switch line {
    case .tooLong(let beginning):
      throw PadananError(
        .recordTooLong,
        "the line is longer than \(beginning.count) bytes; expected a shorter record")
    case .complete(let bytes):
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw PadananError(.malformedText, "the line is not valid UTF-8")
      }
      let object: JSONObject
      do {
        object = try JSONObject(bytes)
      } catch {
        throw PadananError(.invalidRecord, "\(error.message) (at byte \(error.offset + 1))")
      }
      try self.init(object, fields: fields, name: name)
    }
  }

  init(_ object: JSONObject, fields: PipeFields, name: String) throws(PadananError) {
    guard let text = try PipeRecord.string(fields.text, of: object) else {
      throw PadananError(
        .missingField, "the record has no `\(fields.text)`; expected a string with the text")
    }
    self.text = text
    translation = try PipeRecord.string(fields.translation, of: object)
    self.name = PipeRecord.name(of: object, fields) ?? name
  }

  /// The text as a document.
  public func document(_ language: LanguageTag) -> Document {
    Document(id: name, language: language, text: text)
  }

  /// The translation as a document; nil if the record has none.
  public func translation(_ language: LanguageTag) -> Document? {
    translation.map { Document(id: name, language: language, text: $0) }
  }

  /// The string of a member; nil if there is none or it is `null`.
  private static func string(
    _ name: String, of object: JSONObject
  ) throws(PadananError) -> [UInt8]? {
    let found = object.members.filter { $0.name.elementsEqual(name.utf8) }
    guard let member = found.first, !object.isNull(member.valueRange) else { return nil }
    guard found.count == 1 else {
      throw PadananError(
        .invalidRecord, "the record has `\(name)` \(found.count) times; expected it once")
    }
    do {
      if let text = try object.string(member.valueRange) { return text }
    } catch {
      throw PadananError(
        .malformedText, "`\(name)`: \(error.message) (at byte \(error.offset + 1))")
    }
    throw PadananError(.invalidRecord, "`\(name)` is not a string; expected a text")
  }

  /// The identifier as text; nil if there is none.
  private static func name(of object: JSONObject, _ fields: PipeFields) -> String? {
    guard let member = object.members.first(where: { $0.name.elementsEqual(fields.id.utf8) })
    else { return nil }
    let text = (try? object.string(member.valueRange)) ?? Array(object.text[member.valueRange])
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}

internal import JSONText
internal import Reports
internal import TermSheets
public import TextFiles
public import TextModel

/// Makes a line of output from a line of JSON Lines, with a session.
///
/// The output is the input object with the member `padanan`, or with the member `error` if the
/// record cannot be processed. All other members are copied unchanged and in their order. The
/// result for a line depends only on the line and the options of the engine.
public final class PipeFilter {
  /// A line of output.
  public struct Output: Sendable, Hashable {
    /// UTF-8 with a line feed at the end.
    public var bytes: [UInt8]
    /// Why the record was not processed; nil if it was.
    public var error: Diagnostic?
  }

  private let session: Session
  private let task: PipeTask
  private let fields: PipeFields
  private let fingerprint: String
  private var records: RecordWriter

  /// Creates a filter.
  /// - Parameter fingerprint: identifies the glossaries and rules; the first member of `padanan`.
  public init(_ session: Session, _ task: PipeTask, fields: PipeFields, fingerprint: String) {
    self.session = session
    self.task = task
    self.fields = fields
    self.fingerprint = fingerprint
    records = RecordWriter(
      .jsonl, offsets: session.engine.options.offsets,
      interface: session.engine.options.interface)
  }

  /// Processes a line.
  public func output(for line: LineReader.Line) -> Output {
    switch line {
    case .complete(let bytes):
      do {
        return output(for: try JSONObject(bytes))
      } catch {
        return failed(
          bytes, error.members, .invalidRecord, "\(error.message) (at byte \(error.offset + 1))")
      }
    case .tooLong(let beginning):
      let members: [JSONObject.Member]
      do {
        members = try JSONObject(beginning).members
      } catch {
        members = error.members
      }
      return failed(
        beginning, members, .recordTooLong,
        "the line is longer than \(beginning.count) bytes; expected a shorter record")
    }
  }

  /// The output for a line that is not an object: only its identifier is copied.
  private func failed(
    _ text: [UInt8], _ members: [JSONObject.Member], _ code: DiagnosticCode, _ message: String
  ) -> Output {
    var kept = members.filter { $0.name.elementsEqual(fields.id.utf8) }
    if kept.count > 1 || kept.contains(where: { !isUTF8(text[$0.valueRange]) }) { kept = [] }
    return failed(text, kept, Diagnostic(code, .error, message))
  }

  private func failed(
    _ text: [UInt8], _ members: [JSONObject.Member], _ error: Diagnostic
  ) -> Output {
    var json = JSONWriter()
    json.object { json in
      json.field("code", error.code.rawValue)
      json.field("message", error.message)
    }
    return Output(bytes: line(text, members, "error", json.take()), error: error)
  }

  private func output(for object: JSONObject) -> Output {
    guard isUTF8(object.text[...]) else {
      return failed(
        object.text, object.members, .malformedText, "the line is not valid UTF-8")
    }
    // A result of an earlier run is replaced.
    let members = object.members.filter {
      !$0.name.elementsEqual("padanan".utf8) && !$0.name.elementsEqual("error".utf8)
    }
    do {
      let result = try result(for: object)
      return Output(bytes: line(object.text, members, "padanan", result), error: nil)
    } catch {
      let first =
        error.diagnostics.first ?? Diagnostic(.library, .error, "the record was not processed")
      // Many programs refuse a line with half of a surrogate pair, so it is not copied.
      if first.code == .malformedText {
        return failed(object.text, object.members, first.code, first.message)
      }
      return failed(object.text, members, first)
    }
  }

  // MARK: Processing

  private func result(for object: JSONObject) throws(PadananError) -> [UInt8] {
    let options = session.engine.options
    let record = try PipeRecord(object, fields: fields, name: "-")
    let name = record.name
    let document = record.document(options.source)
    let translated = record.translation(options.target)
    var json = JSONWriter()
    var warning: Diagnostic?
    let key: String
    let content: [UInt8]
    switch task {
    case .match:
      let found = try session.analyse(document)
      records.append(found, target: options.target)
      (key, content) = ("matches", PipeFilter.array(records.take()))
      warning = LanguageNotice.warning(about: document)
    case .segment:
      let (normalized, segments) = try session.segments(of: document)
      records.append(segments, of: normalized)
      (key, content) = ("segments", PipeFilter.array(records.take()))
      warning = LanguageNotice.warning(about: document)
    case .sheet:
      let sheet = try session.sheet(of: document, translation: translated)
      var writer = SheetWriter(.json, documents: [name])
      (key, content) = ("sheet", Array(try writer.append(sheet).dropLast()))
      warning = sheet.diagnostics.first { $0.code == .otherLanguage }
    case .extract:
      let found = try session.candidates(
        in: document, translation: translated,
        limit: options.candidates > 0 ? options.candidates : nil, excluding: options.exclusions)
      records.append(found)
      (key, content) = ("candidates", PipeFilter.array(records.take()))
      warning = LanguageNotice.warning(about: document)
    case .check:
      guard let translated else {
        throw PadananError(
          .missingField,
          "the record has no `\(fields.translation)`; expected a string with the translation")
      }
      let checked = try session.check(document, against: translated)
      var report = CheckReport(offsets: options.offsets)
      report.append(checked.findings, source: checked.source, target: checked.target)
      (key, content) = ("findings", PipeFilter.array(CheckFormat.jsonl.render(report)))
      warning = checked.languageWarning
    }
    json.object { json in
      json.field("fingerprint", fingerprint)
      if let warning { json.field("warnings", strings: [warning.message]) }
    }
    var result = json.take()
    result.removeLast()
    result.append(contentsOf: ",\"\(key)\":".utf8)
    result.append(contentsOf: content)
    result.append(UInt8(ascii: "}"))
    return result
  }

  // MARK: Writing

  private func line(
    _ text: [UInt8], _ members: [JSONObject.Member], _ name: StaticString, _ value: [UInt8]
  ) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.count + value.count + 32)
    line.append(UInt8(ascii: "{"))
    for member in members {
      append(text[member.nameRange], to: &line)
      line.append(UInt8(ascii: ":"))
      append(text[member.valueRange], to: &line)
      line.append(UInt8(ascii: ","))
    }
    line.append(contentsOf: "\"\(name)\":".utf8)
    line.append(contentsOf: value)
    line.append(contentsOf: "}\n".utf8)
    return line
  }

  /// Copies JSON; a carriage return between values, where some programs see a new line, becomes a
  /// space.
  private func append(_ json: ArraySlice<UInt8>, to line: inout [UInt8]) {
    let start = line.count
    line.append(contentsOf: json)
    guard json.contains(0x0D) else { return }
    for index in start..<line.count where line[index] == 0x0D { line[index] = 0x20 }
  }

  /// The lines of JSON Lines as a JSON array.
  private static func array(_ lines: [UInt8]) -> [UInt8] {
    var array = [UInt8(ascii: "[")]
    array.reserveCapacity(lines.count + 1)
    array.append(contentsOf: lines)
    for index in array.indices where array[index] == 0x0A { array[index] = UInt8(ascii: ",") }
    if array.count > 1 {
      array[array.count - 1] = UInt8(ascii: "]")
    } else {
      array.append(UInt8(ascii: "]"))
    }
    return array
  }

  private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}

import DelimitedText
public import Glossary
public import TextModel

/// A glossary in the native format (CSV or TSV) to which concepts are added or in which they are
/// changed; all other rows keep their bytes.
///
///     var table = try GlossaryTable(bytes, file: "terms.csv")
///     table.append(concept)
///     let changed = try table.bytes()
///
/// A concept that needs a column which the table lacks adds it as the last one.
public struct GlossaryTable {
  /// The concepts of the table, then the added ones.
  public private(set) var concepts: [Concept]
  /// Whether a concept was added or changed.
  public private(set) var isChanged = false
  private let original: [UInt8]
  private let file: String
  private let options: FormatOptions
  private var changed: Set<Int> = []
  private let known: Int

  /// Reads a table.
  /// - Parameters:
  ///   - text: valid UTF-8; empty for a new table.
  ///   - file: the name of the file for messages.
  /// - Throws: `PadananError` if the table cannot be read.
  public init(
    _ text: [UInt8], file: String, options: FormatOptions = FormatOptions()
  ) throws(PadananError) {
    concepts =
      text.isEmpty
      ? [] : try CSVGlossaryReader(options: options).read(text, file: file).glossary.concepts
    original = text
    known = concepts.count
    self.file = file
    self.options = options
  }

  /// Adds a concept after the last row.
  public mutating func append(_ concept: Concept) {
    concepts.append(concept)
    isChanged = true
  }

  /// Changes a concept.
  /// - Parameter place: index into ``concepts``.
  public mutating func replace(at place: Int, with concept: Concept) {
    guard concepts[place] != concept else { return }
    concepts[place] = concept
    if place < known { changed.insert(place) }
    isChanged = true
  }

  /// The table with the changes.
  /// - Throws: `PadananError` if the table has a form in which rows cannot be added or changed, or if
  ///   it could not be read afterwards, for example because two concepts would have one identifier.
  public func bytes() throws(PadananError) -> [UInt8] {
    guard isChanged else { return original }
    let result =
      original.isEmpty
      ? try CSVGlossaryWriter(options: options).write(Glossary(concepts)).bytes : try edited()
    _ = try CSVGlossaryReader(options: options).read(result, file: file)
    return result
  }

  private func refusal(_ reason: String) -> PadananError {
    PadananError(
      .csvHeader, file: file,
      "rows cannot be added or changed: \(reason); expected the native format (`padanan glossary convert` writes it)"
    )
  }

  private func edited() throws(PadananError) -> [UInt8] {
    let text = ByteOrderMark.removed(from: original)
    let declared = Delimiter.declared(in: text)
    let delimiter = declared ?? Delimiter.likely(in: text, options)
    var records: ArraySlice<DelimitedReader.Record>
    do {
      records = try DelimitedReader(delimiter: delimiter).records(in: text)[...]
    } catch {
      throw PadananError(.csvQuote, file: file, at: error.position, error.message)
    }
    if declared != nil { records = records.dropFirst() }
    while let first = records.first, records.count > 1, first.isTitle {
      records = records.dropFirst()
    }
    guard var header = records.popFirst(), !header.fields.contains(where: { $0.text.isBlank })
    else { throw refusal("a column has no name") }
    header.fields = header.fields.map(FormulaGuard.off)
    let meaning = try TableHeader(header, options, file: file)
    guard meaning.kind == .native else { throw refusal("the headings are not those of padanan") }
    var places: [Int: Int] = [:]
    for place in 0..<known { places[concepts[place].origin.line] = place }
    if !changed.isEmpty, records.lazy.filter({ !$0.isEmpty }).count != known {
      throw refusal("some concepts have several rows")
    }

    let edits = changed.sorted().map { concepts[$0] } + concepts[known...]
    let needed = ConceptTableWriter(Glossary(edits), options).columns
    let missing = needed.filter { column in
      !meaning.columns.contains { $0.isSame(as: column) }
    }
    let columns = meaning.columns + missing
    let starts = GlossaryTable.lineStarts(of: text)
    let lineEnd = GlossaryTable.lineEnd(of: text, header.line, starts)
    func row(_ cells: [String]) -> ArraySlice<UInt8> {
      var writer = DelimitedWriter(delimiter: delimiter)
      writer.append(record: cells.map(FormulaGuard.on))
      return writer.bytes.dropLast()
    }

    var out = Array(original.prefix(original.count - text.count))
    out += text[..<starts[header.line - 1]]
    let all = [header] + records
    for (index, record) in all.enumerated() {
      let start = starts[record.line - 1]
      let end = index + 1 < all.count ? starts[all[index + 1].line - 1] : text.count
      let slice = text[start..<end]
      let body = slice.dropLast(while: { $0 == 0x0A || $0 == 0x0D })
      if index > 0, let place = places[record.line], changed.contains(place) {
        out += row(columns.map { $0.cell(of: concepts[place]) })
      } else {
        out += body
        for column in missing {
          out.append(delimiter)
          if index == 0 { out += row([column.header]) }
        }
      }
      out += slice[body.endIndex...]
    }
    if let last = out.last, last != 0x0A, last != 0x0D { out += lineEnd }
    for concept in concepts[known...] {
      out += row(columns.map { $0.cell(of: concept) })
      out += lineEnd
    }
    return out
  }

  /// The offset at which each line begins; a line ends with CRLF, LF or CR.
  private static func lineStarts(of text: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in text.enumerated() {
      let next = index + 1
      guard byte == 0x0A || byte == 0x0D && !(next < text.count && text[next] == 0x0A) else {
        continue
      }
      starts.append(next)
    }
    return starts
  }

  /// How a line ends; LF if it is the last one.
  private static func lineEnd(of text: [UInt8], _ line: Int, _ starts: [Int]) -> [UInt8] {
    guard line < starts.count else { return [0x0A] }
    let end = starts[line]
    return end > 1 && text[end - 1] == 0x0A && text[end - 2] == 0x0D
      ? [0x0D, 0x0A] : [text[end - 1]]
  }
}

extension DelimitedReader.Record {
  fileprivate var isEmpty: Bool { fields.allSatisfy { $0.text.isBlank } }
}

extension GlossaryColumn {
  /// Whether both columns hold the same values: `en` and `en:preferred` do.
  fileprivate func isSame(as other: GlossaryColumn) -> Bool {
    guard let language, language == other.language else { return self == other }
    return true
  }
}

extension ArraySlice {
  /// The elements without those at the end that satisfy a condition.
  fileprivate func dropLast(while condition: (Element) -> Bool) -> ArraySlice {
    var rest = self
    while let last = rest.last, condition(last) { rest.removeLast() }
    return rest
  }
}

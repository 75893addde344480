internal import DelimitedText
internal import Segmentation
public import TextModel

/// Candidates that a reviewer rejected: the columns `term`, `kind` and `reason` of a CSV file.
///
/// A rejected term is recognised in every form: its words are compared as they are written, and as
/// the forms that the texts have. An empty `kind` rejects candidates of all kinds.
public struct ExclusionList: Sendable {
  private var kinds: [[UInt8]: Set<TermCandidate.Kind>] = [:]

  /// An empty list.
  public init() {}

  /// The number of rejected terms.
  public var count: Int { kinds.count }

  /// Reads a list.
  /// - Parameters:
  ///   - text: valid UTF-8: CSV with a header.
  ///   - file: the file's name, for errors.
  /// - Throws: `PadananError` with the line and column of a row that cannot be read.
  public mutating func add(_ text: [UInt8], file: String) throws(PadananError) {
    let records: [DelimitedReader.Record]
    do throws(DelimitedReader.SyntaxError) {
      records = try DelimitedReader().records(in: ByteOrderMark.removed(from: text))
    } catch {
      throw PadananError(.invalidTable, file: file, at: error.position, error.message)
    }
    guard let header = records.first else { return }
    let names = header.fields.map { $0.text.lowercased() }
    guard let term = names.firstIndex(of: "term") else {
      throw PadananError(
        .invalidTable, file: file, at: TextPosition(line: header.line, column: 1),
        "the table has no column `term`; expected the columns term, kind and reason")
    }
    let kind = names.firstIndex(of: "kind")
    for record in records.dropFirst() {
      guard record.fields.count == header.fields.count else {
        throw PadananError(
          .invalidTable, file: file, at: TextPosition(line: record.line, column: 1),
          "the row has \(record.fields.count) fields; expected \(header.fields.count)")
      }
      let words = Tokenizer.tokens(of: Array(record.fields[term].text.utf8))
      guard !words.isEmpty else {
        throw PadananError(
          .invalidTable, file: file, at: record.fields[term].position,
          "the field `term` is empty; expected a word")
      }
      var rejected = Set(TermCandidate.Kind.allCases)
      if let kind, !record.fields[kind].text.isEmpty {
        guard let one = TermCandidate.Kind(rawValue: record.fields[kind].text) else {
          let known = TermCandidate.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw PadananError(
            .invalidTable, file: file, at: record.fields[kind].position,
            "`\(record.fields[kind].text)` is not a kind; expected \(known), or nothing")
        }
        rejected = [one]
      }
      kinds[ExclusionList.key(record.fields[term].text), default: []].formUnion(rejected)
    }
  }

  /// Whether a candidate was rejected: its base form, or one of its forms.
  func contains(_ candidate: CountedCandidate) -> Bool {
    guard !kinds.isEmpty else { return false }
    return ([candidate.traits.text] + candidate.forms.map(\.text)).contains {
      kinds[ExclusionList.key($0)]?.contains(candidate.traits.kind) ?? false
    }
  }

  /// Whether a term is rejected as a candidate of this kind.
  func contains(_ term: String, _ kind: TermCandidate.Kind) -> Bool {
    kinds[ExclusionList.key(term)]?.contains(kind) ?? false
  }

  mutating func insert(_ term: String, _ kind: TermCandidate.Kind) {
    kinds[ExclusionList.key(term), default: []].insert(kind)
  }

  /// The folded words of a term with a space between them.
  private static func key(_ term: String) -> [UInt8] {
    let bytes = Array(term.utf8)
    let words = Tokenizer.tokens(of: bytes).map { Folding.fold(Array(bytes[$0.range.range])) }
    return Array(words.joined(separator: [0x20]))
  }
}

import DelimitedText
public import Glossary
public import TextModel

/// Writes UTX 1.11 (Universal Terminology eXchange): columns separated by tabs, UTF-8 without a
/// byte order mark, lines ended by CRLF, as specified.
public struct UTXGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the languages.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  private static let columns: [UTXColumn] = [
    .source, .target, .sourcePart, .targetPart, .status, .sourceComment, .targetComment, .comment,
    .domain, .concept,
  ]

  /// Writes the pairs of terms of a glossary.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("UTX")
    // The date is that of the newest change; the current date is not used, so that the output is
    // reproducible.
    let date = glossary.concepts.lazy.flatMap(\.transactions).map(\.date).max() ?? ""
    var text = "#UTX 1.11; \(options.source)/\(options.target);"
    if !date.isEmpty, LineTable.canHold(date), !date.contains(";") { text += " \(date);" }
    text += " copyright: not stated; license: not stated\r\n"
    text +=
      "#" + Self.columns.map { $0 == .concept ? "concept ID" : $0.rawValue }.joined(separator: "\t")
    text += "\r\n"
    var ids: Set<String> = []
    for original in glossary.concepts {
      var concept = original
      var number = 2
      while !ids.insert(concept.id).inserted {
        concept.id = "\(original.id) (\(number))"
        number += 1
      }
      if number > 2 { losses.add("an identifier that another concept has", in: concept) }
      for row in rows(of: concept, &losses) {
        if !row.allSatisfy(LineTable.canHold) { losses.add("line breaks and tabs", in: concept) }
        text += row.map(LineTable.flat).joined(separator: "\t") + "\r\n"
      }
    }
    return (Array(text.utf8), losses.diagnostics)
  }

  /// The rows: the preferred source term with every equivalent, then every other source term with
  /// the first equivalent.
  private func rows(of concept: Concept, _ losses: inout Losses) -> [[String]] {
    losses.add(
      fieldsOf: concept,
      besides: GlossaryFormat.utx.held)
    let sources = concept.terms(in: options.source)
    let targets = concept.terms(in: options.target)
    if concept.terms.contains(where: {
      !$0.isUsed(in: options.source) && !$0.isUsed(in: options.target)
    }) {
      losses.add("terms of further languages", in: concept)
    }
    guard let first = sources.first, let target = targets.first, first.status.isApproved else {
      losses.add("a concept that lacks an approved term in one language", in: concept)
      return []
    }
    if concept.terms.contains(where: { $0.status == .superseded || $0.status == .doNotTranslate }) {
      losses.add("the status superseded or do-not-translate", in: concept)
    }
    if (sources + targets).contains(where: {
      $0.language != options.source && $0.language != options.target
    }) {
      losses.add("the variety of a language", in: concept)
    }
    if first.status == .admitted { losses.add("a concept without a preferred term", in: concept) }
    let pairs =
      targets.map { (first, $0, $0.status) }
      + sources.dropFirst().map { ($0, target, $0.status == .preferred ? .admitted : $0.status) }
    let fitting = pairs.filter { !$0.0.text.hasPrefix("#") }
    if fitting.count < pairs.count { losses.add("a term that begins with #", in: concept) }
    let needsIdentifier = fitting.count > 1 || concept.id != concept.madeIdentifier
    return fitting.map { source, target, status in
      Self.columns.map { column in
        switch column {
        case .source: source.text
        case .target: target.text
        case .sourcePart: part(source, concept, &losses)
        case .targetPart: part(target, concept, &losses)
        case .status: UTXStatus(status).rawValue
        case .sourceComment: source.note
        case .targetComment: target.note
        case .comment: concept.note
        case .domain: concept.domain
        case .concept: needsIdentifier ? concept.id : ""
        }
      }
    }
  }

  /// The part of speech; UTX has six, and a hyphen means none.
  private func part(_ term: Term, _ concept: Concept, _ losses: inout Losses) -> String {
    switch term.partOfSpeech {
    case nil: return "-"
    case .noun: return "noun"
    case .verb: return "verb"
    case .adjective: return "adjective"
    case .adverb: return "adverb"
    case .proper: return "properNoun"
    case .phrase: return "sentence"
    case .pronoun, .preposition, .conjunction, .numeral, .interjection, .other:
      losses.add("a part of speech beyond noun, verb, adjective, adverb", in: concept)
      return "-"
    }
  }
}

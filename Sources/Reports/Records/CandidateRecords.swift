public import TermDiscovery
import TextModel

extension RecordWriter {
  /// The header of candidates in TSV.
  public static let candidateColumns =
    "rank\tkind\ttext\tforms\tlong\tcount\tdocuments\tscore\ttargets\treason\tdocument\tsentence\tstart\tend\tcontext"

  /// Adds ranked candidates as `padanan.candidate/1` records.
  public mutating func append(_ candidates: [TermCandidate]) {
    for candidate in candidates {
      switch format {
      case .jsonl:
        let unit = unit
        json.object { json in
          json.field("schema", "padanan.candidate/1")
          json.field("offsets", unit.rawValue)
          json.members(of: candidate)
        }
        json.endLine()
      case .tsv: append(row: candidate)
      }
    }
  }

  private mutating func append(row candidate: TermCandidate) {
    cells(candidate.rank)
    cell(candidate.kind.rawValue)
    cell(candidate.text)
    cell(candidate.forms.joined(separator: " | "))
    cell(candidate.longForm ?? "")
    cells(candidate.count, candidate.documents)
    var number = JSONWriter()
    number.number(candidate.score)
    cell(number.bytes)
    cell(candidate.targets.map(\.text).joined(separator: " | "))
    cell(candidate.reason)
    cell(candidate.first.document)
    cells(candidate.first.sentence, candidate.first.range.start, candidate.first.range.end)
    cell(candidate.first.text)
    endRow()
  }

  /// Candidates as lines for a terminal.
  public mutating func append(lines candidates: [TermCandidate]) {
    for candidate in candidates {
      var text = "\(candidate.rank). \(candidate.text)"
      if let long = candidate.longForm { text += " (\(long))" }
      if let target = candidate.targets.first {
        text += " = \(target.text)\(target.isComposed ? " (composed)" : "")"
      }
      text += " [\(candidate.kind.rawValue), \(candidate.count)×] – \(candidate.reason)"
      line(text.onOneLine)
    }
  }
}

extension JSONWriter {
  /// Writes the members of a candidate after its schema.
  package mutating func members(of candidate: TermCandidate) {
    field("rank", candidate.rank)
    field("kind", candidate.kind.rawValue)
    field("text", candidate.text)
    field("forms", strings: candidate.forms)
    key("long")
    if let long = candidate.longForm { string(long) } else { null() }
    field("count", candidate.count)
    field("documents", candidate.documents)
    key("score")
    number(candidate.score)
    field("reason", candidate.reason)
    key("first")
    object { json in
      json.field("document", candidate.first.document)
      json.field("sentence", candidate.first.sentence)
      json.field("start", candidate.first.range.start)
      json.field("end", candidate.first.range.end)
      json.field("text", candidate.first.text)
    }
    key("targets")
    array(candidate.targets) { json, target in
      json.object { json in
        json.field("text", target.text)
        json.key("score")
        json.number(target.score)
        json.field("count", target.count)
        json.field("composed", bool: target.isComposed)
      }
    }
  }
}

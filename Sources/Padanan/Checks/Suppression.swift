import Checks
public import Reports
public import TextModel

/// A finding that somebody has looked at and lets stand, with the reason.
public struct Suppression: Sendable, Hashable {
  /// The findings it is about; nil for all.
  public var code: DiagnosticCode?
  /// The term, name or number, as the message has it; empty for any.
  public var term: String
  /// The source file's name or the end of its path; empty for any.
  public var document: String
  /// The lines of ``file`` that it holds for; nil for all.
  public var lines: ClosedRange<Int>?
  public var reason: String
  /// Where it was written, for messages.
  public var file: String
  public var position: TextPosition

  func covers(_ entry: CheckReport.Entry) -> Bool {
    if let code, code != entry.verdict.code { return false }
    if !term.isEmpty, term.lowercased() != entry.term.lowercased(),
      term.lowercased() != entry.source.text.lowercased()
    {
      return false
    }
    if let lines {
      let places = [entry.source, entry.target].compactMap { $0 }
      guard places.contains(where: { $0.document == file && lines.contains($0.position.line) })
      else { return false }
    }
    let path = entry.source.document
    return document.isEmpty || path == document || path.hasSuffix("/" + document)
  }
}

extension CheckReport {
  /// Takes out what is suppressed.
  /// - Returns: the suppressions that covered nothing, to be told of.
  public mutating func remove(_ suppressions: [Suppression]) -> [Diagnostic] {
    var used: Set<Int> = []
    entries.removeAll { entry in
      let covering = suppressions.indices.filter { suppressions[$0].covers(entry) }
      used.formUnion(covering)
      return !covering.isEmpty
    }
    return suppressions.indices.filter { !used.contains($0) }.map { place in
      Diagnostic(
        .unusedSuppression, .suggestion, file: suppressions[place].file,
        at: suppressions[place].position, "the suppression covers no finding; it can go")
    }
  }
}

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
  /// Why the finding is accepted; never empty.
  public var reason: String
  /// Where it was written, for messages.
  public var file: String
  /// The place in ``file``, for messages.
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

extension Suppression {
  /// The message that it covered no finding.
  public var unusedNotice: Diagnostic {
    Diagnostic(
      .unusedSuppression, .suggestion, file: file, at: position,
      "the suppression covers no finding; it can go")
  }
}

extension CheckReport {
  /// Takes out what is suppressed.
  /// - Returns: the indices of the suppressions that covered a finding.
  public mutating func remove(_ suppressions: [Suppression]) -> Set<Int> {
    var used: Set<Int> = []
    entries.removeAll { entry in
      let covering = suppressions.indices.filter { suppressions[$0].covers(entry) }
      used.formUnion(covering)
      return !covering.isEmpty
    }
    return used
  }
}

import Checks
public import Reports
public import TermSheets
public import TextModel

/// An accepted finding, with the reason.
public struct Suppression: Sendable, Hashable {
  /// The code of the findings; nil for all codes.
  public var code: DiagnosticCode?
  /// The term, name or number, as in the message; empty for any.
  public var term: String
  /// The name of the source file or the end of its path; empty for any.
  public var document: String
  /// The lines of ``file`` to which it applies; nil for all.
  public var lines: ClosedRange<Int>?
  /// Why the finding is accepted; never empty.
  public var reason: String
  /// The file that contains the suppression, for messages.
  public var file: String
  /// The position in ``file``, for messages.
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
  /// The notice that the suppression matched no finding.
  public var unusedNotice: Diagnostic {
    Diagnostic(
      .unusedSuppression, .suggestion, file: file, at: position,
      "the suppression covers no finding; it can go")
  }
}

extension CheckReport {
  /// Removes the suppressed findings.
  /// - Returns: the indices of the suppressions that matched a finding.
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

extension TermSheet {
  /// Removes the suppressed problems.
  public mutating func remove(_ suppressions: [Suppression]) {
    guard !suppressions.isEmpty else { return }
    problems.removeAll { problem in suppressions.contains { $0.covers(problem.finding) } }
  }
}

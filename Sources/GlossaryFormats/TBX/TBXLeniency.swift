internal import TextModel

/// Reports deviations from the standard that were accepted; each kind only a few times.
struct TBXLeniency {
  enum Kind: CaseIterable {
    case noTerm, emptyTerm, duplicate, noLanguage, language
  }

  private let file: String
  private var counts: [Kind: Int] = [:]
  private var found: [Diagnostic] = []
  private static let most = 10

  init(file: String) { self.file = file }

  mutating func note(_ line: Int, _ kind: Kind, _ message: @autoclosure () -> String) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= TBXLeniency.most else { return }
    found.append(
      Diagnostic(
        .readLeniently, .warning, file: file, at: TextPosition(line: line, column: 1), message()))
  }

  var diagnostics: [Diagnostic] {
    let more = Kind.allCases.compactMap { kind -> Diagnostic? in
      let rest = counts[kind, default: 0] - TBXLeniency.most
      guard rest > 0 else { return nil }
      return Diagnostic(
        .readLeniently, .warning, file: file, "\(rest) more of the kind: \(name(of: kind))")
    }
    return found + more
  }

  private func name(of kind: Kind) -> String {
    switch kind {
    case .noTerm: "entries without a term"
    case .emptyTerm: "empty terms"
    case .duplicate: "identifiers that are used twice"
    case .noLanguage: "terms without a language"
    case .language: "languages that are not a tag"
    }
  }
}

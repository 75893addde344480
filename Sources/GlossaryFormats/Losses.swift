import Glossary
import TextModel

/// The values of a glossary that a format cannot store: each kind of loss once, with the number of
/// concepts and the first one.
struct Losses {
  /// The name of the format in messages, such as “OmegaT's format”.
  private let holder: String
  private var kinds: [String] = []
  /// The rows with a cell that a spreadsheet would interpret as a formula.
  private var formulas: (count: Int, first: Concept.Origin)?
  private var found: [String: (count: Int, first: Concept.Origin)] = [:]

  init(_ holder: String) { self.holder = holder }

  /// - Parameter fact: the value that is lost, with its article: “a definition”.
  mutating func add(_ fact: String, in concept: Concept) {
    if let known = found[fact] {
      found[fact] = (known.count + 1, known.first)
    } else {
      found[fact] = (1, concept.origin)
      kinds.append(fact)
    }
  }

  /// The row as a text file can store it, in a format that has no mark for text: a cell that a
  /// spreadsheet would interpret as a formula is noted.
  mutating func literal(_ row: [String], of concept: Concept) -> [String] {
    if row.contains(where: FormulaGuard.isFormula) {
      formulas = (count: (formulas?.count ?? 0) + 1, first: formulas?.first ?? concept.origin)
    }
    return writable(row, of: concept)
  }

  /// The row as a text file can store it: without the character NUL.
  mutating func writable(_ row: [String], of concept: Concept) -> [String] {
    guard row.contains(where: { $0.utf8.contains(0) }) else { return row }
    add("the character NUL", in: concept)
    return row.map { text in
      String(
        decoding: text.utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }, as: UTF8.self)
    }
  }

  /// Notes that characters of the concept were replaced in an XML document.
  /// - Parameters:
  ///   - count: how many characters had been replaced before the concept was written.
  ///   - now: how many had been replaced afterwards.
  mutating func addReplaced(from count: Int, to now: Int, in concept: Concept) {
    if now > count { add("characters that XML does not allow", in: concept) }
  }

  var diagnostics: [Diagnostic] {
    kinds.compactMap { fact in
      found[fact].map { loss in
        Diagnostic(
          .notHeld, .warning, file: loss.first.file,
          at: TextPosition(line: loss.first.line, column: 1),
          "\(holder) does not hold \(fact): \(loss.count == 1 ? "1 concept" : "\(loss.count) concepts"), the first of them here"
        )
      }
    } + formulaNotice
  }

  private var formulaNotice: [Diagnostic] {
    guard let formulas else { return [] }
    return [
      Diagnostic(
        .serviceFormula, .warning, file: formulas.first.file,
        at: TextPosition(line: formulas.first.line, column: 1),
        "a spreadsheet interprets cells that begin with =, +, - or @ as formulas, and \(holder) has no mark for text: \(formulas.count == 1 ? "1 row" : "\(formulas.count) rows"), the first of them for this concept; import the file as text if you open it in a spreadsheet"
      )
    ]
  }
}

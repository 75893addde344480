import Glossary
import TextModel

/// The values of a glossary that a format cannot store: each kind of loss once, with the number of
/// concepts and the first one.
struct Losses {
  /// The name of the format in messages, such as “OmegaT's format”.
  private let holder: String
  private var kinds: [String] = []
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
    }
  }
}

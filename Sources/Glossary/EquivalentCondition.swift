/// When an admitted equivalent goes before the preferred one: a value of the column `en:when`.
public enum EquivalentCondition: Sendable, Hashable {
  /// The form is followed by a clause: `menyebut bahwa …`.
  case clause
  /// The form is followed by a noun phrase: `menyebut serangan itu …`.
  case object
  /// The form is a noun that modifies the noun beside it: `ekonomi` in `diplomasi ekonomi`.
  case attribute
  /// Most terms around the form are of this subject field.
  case domain(String)
  /// A word or expression in the same sentence.
  case cue(String)

  /// Why a value is invalid.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// What was found and what was expected.
    public let message: String
  }

  /// Reads a value: the name of a class, `domain=NAME`, or a cue.
  /// - Throws: `SyntaxError` if the value is empty, is probably a misspelt class, or has an unknown
  ///   name before `=`.
  public init(parsing text: String) throws(SyntaxError) {
    if let known = EquivalentCondition.classes[text] {
      self = known
      return
    }
    let expected = "expected clause, object, attribute, domain=NAME or a cue word"
    if let mark = text.firstIndex(of: "=") {
      let value = text[text.index(after: mark)...].drop { $0 == " " }
      guard text[..<mark].lowercased() == "domain", !value.isEmpty else {
        throw SyntaxError(message: "`\(text)` is not a condition of an equivalent; \(expected)")
      }
      self = .domain(String(value))
      return
    }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw SyntaxError(message: "`\(text)` has no letter or digit; \(expected)")
    }
    for name in EquivalentCondition.classes.keys.sorted() where isMisspelling(text, of: name) {
      throw SyntaxError(
        message: "`\(text)` is not a class of an equivalent (`\(name)` is one); \(expected)")
    }
    self = .cue(text)
  }

  private static let classes: [String: EquivalentCondition] = [
    "clause": .clause, "object": .object, "attribute": .attribute,
  ]
}

/// Whether two words differ only in case, or in one letter that is added, missing or replaced.
private func isMisspelling(_ text: String, of name: String) -> Bool {
  let (a, b) = (Array(text.lowercased().utf8), Array(name.utf8))
  guard abs(a.count - b.count) <= 1 else { return false }
  var start = 0
  while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
  var end = 0
  while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
    end += 1
  }
  return max(a.count, b.count) - start - end <= 1
}

public import Testing

/// A text with its expected boundaries marked by `÷`, and the reason for them.
///
///     Breaks("÷ Dr. Budi tiba. ÷ Ia pulang. ÷", because: "a title before a name")
public struct Breaks: Sendable, CustomTestStringConvertible {
  /// The text without the marks.
  public let text: String
  /// The expected segments, without white space at their ends.
  public let segments: [String]
  /// Why the boundaries are there.
  public let reason: String

  /// Parses a text with `÷` at its boundaries.
  public init(_ marked: String, because reason: String) {
    segments = marked.split(separator: "÷").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    text = segments.joined(separator: " ")
    self.reason = reason
  }

  /// The marked text and the reason, in reports of the tests.
  public var testDescription: String { "\(segments.joined(separator: " ÷ ")) (\(reason))" }
}

extension StringProtocol {
  /// Without spaces at its ends.
  func trimmingSpaces() -> String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}

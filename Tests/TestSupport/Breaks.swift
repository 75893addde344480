public import Testing

/// A text with its expected boundaries marked by `÷`, and the reason for them.
///
///     Breaks("÷ Dr. Budi tiba. ÷ Ia pulang. ÷", because: "a title before a name")
public struct Breaks: Sendable, CustomTestStringConvertible {
  public let text: String
  /// The expected segments, without white space at their ends.
  public let segments: [String]
  public let reason: String

  public init(_ marked: String, because reason: String) {
    segments = marked.split(separator: "÷").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    text = segments.joined(separator: " ")
    self.reason = reason
  }

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

internal import Glossary

/// A labelled note with a value for which the dialect has no category: `[padanan:match]
/// case=exact`.
///
/// Other programs show it as a note; padanan reads it back.
///
/// The label is the name of an `Extra` (`element:type`, `xml:element` or a user's name), of a
/// `TBXUnplacedField`, or one of the following constants.
struct TBXLabel {
  /// Of a concept: the relation of a cross reference other than `related`.
  static let relation = "relation"
  /// Of a term: a value that the picklist has no equivalent for.
  static let status = "status"
  static let partOfSpeech = "pos"
  /// Of a transaction: a date that XML Schema does not allow; below, a kind other than creation and
  /// change.
  static let date = "date"
  static let transaction = "transaction"
  /// Of any level: an identifier that XML does not allow there.
  static let id = "id"

  /// The prefix for the name of an extra that is also one of these constants.
  static let extra = "extra:"
  private static let own = TBXUnplacedField.names.union([
    relation, status, partOfSpeech, date, transaction, id,
  ])

  var name: String
  var value: String

  init(_ extra: Extra) {
    let isTaken = TBXLabel.own.contains(extra.name) || extra.name.hasPrefix(TBXLabel.extra)
    self.init((isTaken ? TBXLabel.extra : "") + extra.name, extra.value)
  }

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// nil if the note has no label.
  init?(note: String) {
    guard note.hasPrefix("[padanan:"), let end = note.firstIndex(of: "]") else { return nil }
    let name = note[..<end].dropFirst("[padanan:".count)
    self.name = String(name).replacing("%5D", with: "]").replacing("%25", with: "%")
    value = String(note[note.index(after: end)...].dropFirst())
  }

  var note: String {
    "[padanan:\(name.replacing("%", with: "%25").replacing("]", with: "%5D"))] \(value)"
  }
}

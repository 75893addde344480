internal import Glossary

/// A note that holds what the dialect has no category for, so that nothing is lost:
/// `[padanan:match] case=exact`.
///
/// Every program shows it as a note, and padanan reads it back.
///
/// The label is the name of an `Extra` (`element:type`, `xml:element` or a name of the user's
/// own), of a `TBXUnplacedField`, or one of those below.
struct TBXLabel {
  /// Of a concept: what a cross reference is, where it is not merely related.
  static let relation = "relation"
  /// Of a term: what the picklists' values are too coarse for.
  static let status = "status"
  static let partOfSpeech = "pos"
  /// Of a transaction: what is no date of XML Schema, and a kind beside creation and change.
  static let date = "date"
  static let transaction = "transaction"
  /// Of anything: an identifier that XML does not allow at its place.
  static let id = "id"

  /// Before an extra's name that would mean one of these.
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

  /// nil where the note is an ordinary one.
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

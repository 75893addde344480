/// The usual names of MultiTerm's descriptions, which each termbase can define.
enum MultiTermField {
  /// The name of a field for a type of description; the type itself if it is unknown.
  static func fact(of type: String) -> String {
    let key = type.lowercased().filter { $0.isLetter }
    return names[key] ?? type
  }

  /// The type that ``fact(of:)`` converts back.
  static func type(of fact: String) -> String { types[fact] ?? fact }

  private static let names = [
    "subject": "domain", "subjectfield": "domain", "domain": "domain",
    "definition": "definition", "note": "note", "notes": "note", "remark": "note",
    "comment": "note", "source": "source", "sourceofdefinition": "source",
    "status": "status", "usagestatus": "status", "termstatus": "status",
    "partofspeech": "pos", "pos": "pos", "wordclass": "pos",
    "termtype": "type", "type": "type",
    "context": "usage", "example": "usage", "usage": "usage", "contextexample": "usage",
    "identifier": "id", "conceptid": "id", "entryid": "id",
    "cue": "context", "match": "match", "crossreference": "reference",
  ]

  private static let types = [
    "domain": "Subject", "definition": "Definition", "note": "Note", "source": "Source",
    "status": "Status", "pos": "Part of speech", "type": "Term type", "usage": "Context",
    "id": "Identifier", "context": "Cue", "match": "Match", "reference": "Cross-reference",
  ]
}

/// How far the work on an entry has come. It never changes a match.
public enum EntryStatus: String, Sendable, Hashable, CaseIterable {
  /// Found by a program, not looked at yet.
  case proposed
  /// Written by a terminologist, with an open question.
  case draft
  /// Read by a second person.
  case checked
}

/// The editing status of an entry.
///
/// It has no effect on matching.
public enum EntryStatus: String, Sendable, Hashable, CaseIterable {
  /// Found by a program and not reviewed yet.
  case proposed
  /// Written by a terminologist, with an open question.
  case draft
  /// Reviewed by a second person.
  case checked
}

/// What may open a sentence behind a full stop.
public enum SentenceStarts: String, Sendable, Hashable, CaseIterable {
  /// A capital or a number, as edited text has it.
  case upperCase
  /// A small letter as well, as in chats, comments and subtitles.
  case anyCase
}

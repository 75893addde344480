/// What a sentence can begin with after a full stop.
public enum SentenceStarts: String, Sendable, Hashable, CaseIterable {
  /// A capital letter or a number, as in edited text.
  case upperCase
  /// Also a small letter, as in chats, comments and subtitles.
  case anyCase
}

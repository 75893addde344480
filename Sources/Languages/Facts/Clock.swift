/// The words a language uses with the time of day.
struct Clock: Sendable {
  /// Clock words, time zones and parts of the day, with their meanings.
  var entries: [QuantityGroup] = Clock.zones

  /// Abbreviations of time zones, the same in every language.
  static let zones = [QuantityGroup("wib wita wit gmt utc", .zone)]
}

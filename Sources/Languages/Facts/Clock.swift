/// How a language tells the time of the day.
public struct Clock: Sendable {
  public var entries: [QuantityGroup] = Clock.zones

  /// Time zones whose letters every language has.
  static let zones = [QuantityGroup("wib wita wit gmt utc", .zone)]
}

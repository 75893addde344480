/// How well text in an offered language meets a request for a language; smaller is better.
///
/// Subtags are removed from the end of the request until the rest is a prefix of the offer (RFC
/// 4647, 3.4). For `en-GB` the best offer is `en-GB`, then `en`, then other regions of `en`.
public struct LanguageFit: Sendable, Hashable, Comparable {
  /// Number of subtags removed from the request.
  public let dropped: Int
  /// Number of subtags of the offer after the common prefix.
  public let added: Int

  /// The fit of a language to itself.
  public static let same = LanguageFit(dropped: 0, added: 0)

  /// Whether the two are different varieties of a language and neither includes the other: `en-GB`
  /// and `en-US`.
  public var isOtherVariety: Bool { dropped > 0 && added > 0 }

  /// Orders by fit, the better one first.
  public static func < (a: LanguageFit, b: LanguageFit) -> Bool {
    (a.dropped, a.added) < (b.dropped, b.added)
  }
}

extension LanguageTag {
  /// How well text in `offer` meets a request for this language.
  ///
  /// - Returns: nil if it does not meet it: the language is different, or the script is (`zh-Hans`
  ///   for `zh-Hant`, `zh-CN` for `zh-TW`).
  public func fit(of offer: LanguageTag) -> LanguageFit? {
    if offer == self { return .same }
    let (mine, theirs) = (description.utf8, offer.description.utf8)
    // Both are different languages without script or region: the most frequent case.
    if mine.count < 4, theirs.count < 4 { return nil }
    let hyphen = UInt8(ascii: "-")
    let length = mine.prefix { $0 != hyphen }.count
    guard mine.prefix(length).elementsEqual(theirs.prefix { $0 != hyphen }) else { return nil }
    // An undetermined language fits only itself.
    guard self.language != LanguageTag.undetermined.language else { return nil }
    if let script, let other = offer.script, script != other { return nil }
    var (own, others) = (subtags, offer.subtags)
    // A script that the other tag's region implies is not a difference.
    if offer.namedScript == nil, offer.script != nil { own.removeAll { $0 == namedScript ?? "" } }
    if namedScript == nil, script != nil { others.removeAll { $0 == offer.namedScript ?? "" } }
    let shared = zip(own, others).prefix { $0 == $1 }.count
    return LanguageFit(dropped: own.count - shared, added: others.count - shared)
  }

  /// Whether text in `offer` meets a request for this language at all.
  public func accepts(_ offer: LanguageTag) -> Bool { fit(of: offer) != nil }

  private var subtags: [Substring] { description.split(separator: "-") }

  /// The script that the tag names, or that is usual in its region if that depends on the region.
  private var script: Substring? {
    if let namedScript { return namedScript }
    guard language == "zh", let region = subtags.dropFirst().first, region.utf8.count == 2 else {
      return nil
    }
    return ["TW", "HK", "MO"].contains(region) ? "Hant" : "Hans"
  }

  private var namedScript: Substring? {
    guard let second = subtags.dropFirst().first, second.utf8.count == 4,
      second.utf8.first.map({ !ASCII.isDigit($0) }) == true
    else { return nil }
    return second
  }
}

/// Says whether one word may be the translation of another, beyond what the glossaries hold.
public protocol WordEvidence: Sendable {
  /// - Parameters:
  ///   - target: a word of the translation, in lower case.
  ///   - source: a word of the source, in lower case.
  func mayTranslate(_ source: String, as target: String) -> Bool
}

/// Knows nothing.
public struct NoWordEvidence: WordEvidence {
  public init() {}
  public func mayTranslate(_ source: String, as target: String) -> Bool { false }
}

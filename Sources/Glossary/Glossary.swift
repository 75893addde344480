public import TextModel

/// A collection of concepts in order of priority: if two concepts have the same form, the earlier
/// one is matched.
public struct Glossary: Sendable, Hashable {
  /// The concepts, in order of priority.
  public var concepts: [Concept]
  /// Values of the collection that the model has no field for, by name; they are written back.
  public var extras: [Extra] = []

  /// Creates a glossary of these concepts.
  public init(_ concepts: [Concept] = []) { self.concepts = concepts }

  /// The languages of all terms, in order of appearance.
  public var languages: [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return concepts.flatMap(\.terms).map(\.language).filter { seen.insert($0).inserted }
  }
}

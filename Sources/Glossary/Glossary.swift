public import TextModel

/// A collection of concepts, in order of priority: of two that claim a form, the earlier wins.
public struct Glossary: Sendable, Hashable {
  public var concepts: [Concept]
  /// What the format held of the collection beyond its concepts, by name, to be written back.
  public var extras: [Extra] = []

  public init(_ concepts: [Concept] = []) { self.concepts = concepts }

  /// Every language that some term is in, in order of appearance.
  public var languages: [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return concepts.flatMap(\.terms).map(\.language).filter { seen.insert($0).inserted }
  }
}

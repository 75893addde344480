import Glossary

/// The statements of a Turtle file, by subject.
struct SKOSGraph {
  /// The subjects in order of appearance.
  private(set) var subjects: [TurtleNode] = []
  private var resources: [TurtleNode: Resource] = [:]

  private struct Resource {
    var line: Int
    var statements: [(predicate: String, object: TurtleNode)] = []
  }

  /// The term status for each kind of label.
  static let labels: [String: TermStatus] = [
    SKOSVocabulary.skos + "prefLabel": .preferred,
    SKOSVocabulary.skos + "altLabel": .admitted,
    SKOSVocabulary.skos + "hiddenLabel": .forbidden,
    SKOSVocabulary.skosxl + "prefLabel": .preferred,
    SKOSVocabulary.skosxl + "altLabel": .admitted,
    SKOSVocabulary.skosxl + "hiddenLabel": .forbidden,
  ]

  /// Relations to concepts of other schemes.
  static let mappings: Set<String> = [
    "exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch", "mappingRelation",
  ]

  mutating func add(_ triples: [TurtleTriple]) {
    for triple in triples {
      if resources[triple.subject] == nil { subjects.append(triple.subject) }
      resources[triple.subject, default: Resource(line: triple.line)].statements
        .append((triple.predicate, triple.object))
    }
  }

  func line(of subject: TurtleNode) -> Int { resources[subject]?.line ?? 0 }

  func statements(of subject: TurtleNode) -> [(predicate: String, object: TurtleNode)] {
    resources[subject]?.statements ?? []
  }

  func isConcept(_ subject: TurtleNode) -> Bool {
    // Collections and schemes can have labels as well.
    var hasLabel = false
    var hasType = false
    for (predicate, object) in statements(of: subject) {
      if predicate == SKOSVocabulary.type {
        if object == .iri(SKOSVocabulary.isConcept) { return true }
        if case .iri(let type) = object, type.hasPrefix(SKOSVocabulary.skos) { hasType = true }
      }
      if SKOSGraph.labels[predicate] != nil { hasLabel = true }
    }
    return hasLabel && !hasType
  }

  /// Whether the subject is a label of SKOS-XL.
  func isLabel(_ subject: TurtleNode) -> Bool { literalForm(of: subject) != nil }

  func literalForm(of label: TurtleNode) -> TurtleNode? {
    statements(of: label).first { $0.predicate == SKOSVocabulary.skosxl + "literalForm" }?.object
  }

  /// A node as Turtle; a blank node with all its statements.
  func turtle(_ node: TurtleNode, depth: Int = 0) -> String {
    guard case .blank = node, depth < 64 else { return node.turtle }
    let inner = statements(of: node).map {
      "<\($0.predicate)> \(turtle($0.object, depth: depth + 1))"
    }
    return inner.isEmpty ? "[]" : "[ \(inner.joined(separator: " ; ")) ]"
  }
}

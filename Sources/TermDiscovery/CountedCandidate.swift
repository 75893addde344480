internal import TextModel

/// A candidate counted over any number of texts.
///
/// Counts can be joined in any order and any grouping: the result is the same. Where the texts
/// differ, the document whose identifier sorts first decides.
public struct CountedCandidate: Sendable, Hashable {
  /// The maximum number of forms that are kept.
  private static let mostForms = 12

  /// The place of something among all texts.
  package struct Place: Sendable, Hashable, Comparable {
    /// The identifier of the document.
    package var document: String
    /// The number among the candidates or the forms of the document.
    package var order: Int

    package init(_ document: String, _ order: Int) {
      self.document = document
      self.order = order
    }

    package static func < (left: Place, right: Place) -> Bool {
      guard left.document == right.document else {
        return left.document.utf8.lexicographicallyPrecedes(right.document.utf8)
      }
      return left.order < right.order
    }
  }

  /// A text with its first place.
  package struct Located: Sendable, Hashable {
    package var text: String
    package var place: Place

    package init(_ text: String, _ place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// What one text says about the candidate; that of the surest text is kept.
  package struct Traits: Sendable, Hashable {
    package var kind: TermCandidate.Kind
    package var text: String
    package var evidence: FoundCandidate.Evidence
    package var weight: Double
    package var isQuality: Bool
    package var isDoubtful: Bool
    package var isEveryday: Bool
    package var place: Place

    package init(
      kind: TermCandidate.Kind, text: String, evidence: FoundCandidate.Evidence, weight: Double,
      isQuality: Bool, isDoubtful: Bool, isEveryday: Bool, place: Place
    ) {
      self.kind = kind
      self.text = text
      self.evidence = evidence
      self.weight = weight
      self.isQuality = isQuality
      self.isDoubtful = isDoubtful
      self.isEveryday = isEveryday
      self.place = place
    }
  }

  /// How often there is what.
  package struct Counts: Sendable, Hashable {
    package var all = 0
    package var free = 0
    package var inner = 0
    package var headline = 0
    package var documents = 0

    package init() {}

    package mutating func add(_ other: Counts) {
      all += other.all
      free += other.free
      inner += other.inner
      headline += other.headline
      documents += other.documents
    }
  }

  /// An equivalent with the sum of its scores, in millionths, so that sums do not depend on their
  /// order.
  package struct Equivalent: Sendable, Hashable {
    package var text: String
    package var sum: Int
    package var count: Int
    package var isComposed: Bool

    package init(text: String, sum: Int, count: Int, isComposed: Bool) {
      self.text = text
      self.sum = sum
      self.count = count
      self.isComposed = isComposed
    }
  }

  /// The folded words of the base form.
  package let words: [[UInt8]]
  package var traits: Traits
  package var counts: Counts
  package var forms: [Located]
  package var longForm: Located?
  package var first: TermCandidate.Place
  /// The number of the candidate in the document of the first occurrence.
  package var order: Int
  package var equivalents: [Equivalent]

  package init(
    words: [[UInt8]], traits: Traits, counts: Counts, forms: [Located], longForm: Located?,
    first: TermCandidate.Place, order: Int, equivalents: [Equivalent]
  ) {
    self.words = words
    self.traits = traits
    self.counts = counts
    self.forms = forms
    self.longForm = longForm
    self.first = first
    self.order = order
    self.equivalents = equivalents
  }

  /// The count of a candidate in one text.
  public init(_ found: FoundCandidate) {
    let place = Place(found.first.document, found.order)
    words = found.words
    traits = Traits(
      kind: found.kind, text: found.text, evidence: found.evidence, weight: found.weight,
      isQuality: found.isQuality, isDoubtful: found.isDoubtful, isEveryday: found.isEveryday,
      place: place)
    counts = Counts()
    counts.all = found.occurrences.count
    counts.free = found.freeCount
    counts.inner = found.innerCount
    counts.headline = found.headlineCount
    counts.documents = 1
    forms = found.forms.enumerated().map { Located($1, Place(place.document, $0)) }
    longForm = found.longForm.map { Located($0, place) }
    first = found.first
    order = found.order
    equivalents = found.targets.map {
      Equivalent(
        text: $0.text, sum: Int(($0.score * Double(max(1, $0.count)) * 1e6).rounded()),
        count: $0.count, isComposed: $0.isComposed)
    }
  }

  /// The words joined by spaces, the key under which occurrences are counted.
  public var key: [UInt8] { FoundCandidate.key(of: words[...]) }

  /// Whether it is a phrase or a word by the grammar, and not a name.
  package var isPhrase: Bool { traits.evidence == .phrase }

  /// The number of words; a fixed compound counts as its words.
  var length: Int { words.reduce(0) { $0 + 1 + $1.count { $0 == 0x20 } } }

  /// The place of the first occurrence.
  package var place: Place { Place(first.document, order) }

  /// Adds the counts of the same candidate in other texts.
  package mutating func merge(_ other: CountedCandidate) {
    if other.place < place { (first, order) = (other.first, other.order) }
    let (own, new) = (traits.evidence.rank, other.traits.evidence.rank)
    if new < own || new == own && other.traits.place < traits.place { traits = other.traits }
    counts.add(other.counts)
    if let long = other.longForm {
      longForm = longForm.map { $0.place < long.place ? $0 : long } ?? long
    }
    merge(forms: other.forms)
    merge(equivalents: other.equivalents)
  }

  private mutating func merge(forms others: [Located]) {
    for form in others {
      if let known = forms.firstIndex(where: { $0.text == form.text }) {
        guard form.place < forms[known].place else { continue }
        forms[known].place = form.place
      } else if forms.count < CountedCandidate.mostForms
        || form.place < forms[forms.count - 1].place
      {
        forms.append(form)
      } else {
        continue
      }
      forms.sort { $0.place < $1.place }
      if forms.count > CountedCandidate.mostForms { forms.removeLast() }
    }
  }

  private mutating func merge(equivalents others: [Equivalent]) {
    guard !others.isEmpty else { return }
    for other in others {
      if let known = equivalents.firstIndex(where: { $0.text == other.text }) {
        let (a, b) = (equivalents[known], other)
        // A composed equivalent without occurrences has a score of its own, which is no sum.
        equivalents[known].sum =
          a.count == 0
          ? b.count == 0 ? max(a.sum, b.sum) : b.sum : b.count == 0 ? a.sum : a.sum + b.sum
        equivalents[known].count += other.count
        equivalents[known].isComposed = a.isComposed || b.isComposed
      } else {
        equivalents.append(other)
      }
    }
  }

  /// The equivalents in the order in which they are shown: those of one text as it gave them, those
  /// of several by the sum of their scores.
  func targets(limit: Int) -> [TermCandidate.Target] {
    var sorted = equivalents
    if counts.documents > 1 {
      sorted.sort { $0.sum != $1.sum ? $0.sum > $1.sum : $0.text < $1.text }
    }
    return sorted.prefix(limit).map {
      TermCandidate.Target(
        text: $0.text, score: Double($0.sum) / 1e6 / Double(max(1, $0.count)), count: $0.count,
        isComposed: $0.isComposed)
    }
  }
}

extension FoundCandidate.Evidence {
  /// The certainty: a smaller number is surer.
  fileprivate var rank: Int {
    switch self {
    case .known: 0
    case .phrase: 1
    case .repetition: 2
    case .capitals: 3
    }
  }
}

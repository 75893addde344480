import Languages
import Segmentation
import TextModel

/// The names of a text under construction, each with its mentions.
struct NameGroups {
  /// The maximum number of persons with a common word that are compared; if there are more, the
  /// word is ignored.
  private static let maximumRivals = 8

  struct Group {
    let kind: NameKind
    /// The forms of the words without the class word.
    let inner: [Int32]
    var mentions: [NameMention]
  }

  private(set) var groups: [Group] = []

  /// - Parameter forms: the folded forms of a range of tokens.
  init(_ mentions: [NameMention], forms: (Range<Int>) -> [Int32]) {
    struct Key: Hashable {
      let kind: NameKind
      let inner: [Int32]
    }
    var byKey: [Key: Int] = [:]
    for mention in mentions {
      let key = Key(kind: mention.kind, inner: forms(mention.innerTokens))
      if let group = byKey[key] {
        groups[group].mentions.append(mention)
      } else {
        byKey[key] = groups.count
        groups.append(Group(kind: mention.kind, inner: key.inner, mentions: [mention]))
      }
    }
    joinShorterPersons()
  }

  /// Joins a person with the only longer name that contains all its words: `Sigit` and `Listyo
  /// Sigit Prabowo`.
  private mutating func joinShorterPersons() {
    var rivals: [Int32: [Int]] = [:]
    for (number, group) in groups.enumerated() where group.kind == .person {
      for form in Set(group.inner) {
        if rivals[form, default: []].count <= NameGroups.maximumRivals {
          rivals[form, default: []].append(number)
        }
      }
    }
    var successors = [Int?](repeating: nil, count: groups.count)
    for (number, group) in groups.enumerated() where group.kind == .person {
      guard let first = group.inner.first, let sharing = rivals[first],
        sharing.count <= NameGroups.maximumRivals
      else { continue }
      let longer = sharing.filter { other in
        groups[other].inner.count > group.inner.count
          && group.inner.allSatisfy { groups[other].inner.contains($0) }
      }
      // Of several longer names, only one that contains all words of the others is joined.
      let fullest = longer.max { groups[$0].inner.count < groups[$1].inner.count }
      if let fullest,
        longer.allSatisfy({ other in
          groups[other].inner.allSatisfy { groups[fullest].inner.contains($0) }
        })
      {
        successors[number] = fullest
      }
    }
    for (number, successor) in successors.enumerated() {
      if let successor { groups[successor].mentions += groups[number].mentions }
    }
    groups = zip(groups, successors).filter { $1 == nil }.map(\.0)
  }

  mutating func append(_ mention: NameMention, to group: Int) {
    groups[group].mentions.append(mention)
  }

  /// The index of the group for each word of a person's name; -1 if several persons have the word.
  func personWords() -> [Int32: Int] {
    var words: [Int32: Int] = [:]
    for (number, group) in groups.enumerated() where group.kind == .person {
      for form in Set(group.inner) { words[form] = words[form] == nil ? number : -1 }
    }
    return words
  }

  /// The names in the order of their first mentions.
  var names: [Name] {
    groups.map { group in
      Name(
        kind: group.kind,
        mentions: group.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }.sorted { $0.firstToken < $1.firstToken }
  }
}

extension Name {
  fileprivate var firstToken: Int { mentions.first?.tokens.lowerBound ?? 0 }
}

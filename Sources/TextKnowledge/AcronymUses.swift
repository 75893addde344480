import Languages
import Segmentation
import TextModel

/// Finds the other occurrences of defined short forms.
struct AcronymUses {
  private let reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The definitions with their uses.
  ///
  /// A use belongs to the last definition before it; a use before the first definition belongs to
  /// the first. A definition that repeats an earlier one becomes a use of it.
  func adding(to definitions: [AcronymDefinition]) -> [AcronymDefinition] {
    var results: [AcronymDefinition] = []
    /// Indices of the results by the form of the first token of the short form.
    var byForm: [Int: [Int]] = [:]
    let definitions = definitions.sorted { $0.shortForm.lowerBound < $1.shortForm.lowerBound }
    var defining: Set<Int> = []
    for definition in definitions where defining.insert(definition.shortForm.lowerBound).inserted {
      let form = reader.form(definition.shortForm.lowerBound)
      let isKnown = (byForm[form] ?? []).contains {
        isSame(results[$0].shortForm, definition.shortForm)
          && forms(results[$0].longForm) == forms(definition.longForm)
      }
      if isKnown { continue }
      byForm[form, default: []].append(results.count)
      results.append(definition)
    }
    let places = Set(results.map(\.shortForm.lowerBound))
    for token in 0..<reader.count {
      guard let candidates = byForm[reader.form(token)], !places.contains(token) else { continue }
      let matching = candidates.filter { isUse(at: token, of: results[$0].shortForm) }
      guard
        let owner = matching.last(where: { results[$0].shortForm.lowerBound < token })
          ?? matching.first
      else { continue }
      results[owner].uses.append(token..<(token + results[owner].shortForm.count))
    }
    return results
  }

  private func isUse(at token: Int, of short: Range<Int>) -> Bool {
    guard token + short.count <= reader.count else { return false }
    return short.indices.allSatisfy { place in
      let use = token + (place - short.lowerBound)
      return reader.form(use) == reader.form(place)
        && (use == token || reader.adjoins(use))
        && (reader.bytes(use) == reader.bytes(place) || reader.shapes[place] == .small
          || reader.shapes[use] == .allCapitals)
    }
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    forms(first) == forms(second)
  }

  private func forms(_ tokens: Range<Int>) -> [Int] { tokens.map { reader.form($0) } }
}

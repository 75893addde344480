/// The words of a language for units of measure, behind a number: `kilometer persegi`.
public struct Measures: Sendable {
  /// A spelling of a unit.
  struct Entry: Sendable {
    /// The words after the first one, in lower case.
    let rest: [[UInt8]]
    let unit: MeasureUnit
  }

  private let entries: OnFirstUse<[[UInt8]: [Entry]]>
  /// Symbols of one letter, which are compared with their case: `m`, but not `M`.
  private let letters: [UInt8: MeasureUnit]

  /// - Parameters:
  ///   - units: each unit with its spellings in lower case, separated by white space; `_` stands
  ///     for a space or hyphen inside one.
  ///   - letters: symbols of one letter, with their case.
  init(_ units: [(MeasureUnit, PhraseList)], letters: [Character: MeasureUnit] = [:]) {
    self.letters = Dictionary(
      letters.compactMap { letter, unit in letter.asciiValue.map { ($0, unit) } },
      uniquingKeysWith: { first, _ in first })
    entries = OnFirstUse {
      var entries: [[UInt8]: [Entry]] = [:]
      for (unit, spellings) in units {
        for phrase in spellings.phrases {
          guard let first = phrase.first else { continue }
          entries[first, default: []].append(Entry(rest: Array(phrase.dropFirst()), unit: unit))
        }
      }
      for first in entries.keys { entries[first]?.sort { $0.rest.count > $1.rest.count } }
      return entries
    }
  }

  /// The unit that the words at the beginning of `words` name, and how many words name it; nil if
  /// they name none.
  /// - Parameters:
  ///   - symbol: the first word as written.
  ///   - word: the word at an offset, in lower case; nil after the last one that may belong to the
  ///     unit.
  public func unit(
    _ symbol: some Collection<UInt8>, _ word: (Int) -> [UInt8]?
  ) -> (unit: MeasureUnit, words: Int)? {
    if symbol.count == 1, let letter = symbol.first, let unit = letters[letter] {
      return (unit, 1)
    }
    guard let first = word(0), let found = entries.value[first] else { return nil }
    for entry in found
    where entry.rest.enumerated().allSatisfy({ word($0.offset + 1) == $0.element }) {
      return (entry.unit, entry.rest.count + 1)
    }
    return nil
  }

  /// Symbols of units, the same in all languages.
  static let symbols: [(MeasureUnit, PhraseList)] = [
    (.millimetre, "mm"), (.centimetre, "cm"), (.kilometre, "km"), (.nauticalMile, "nmi"),
    (.squareMetre, "m2 sqm"), (.squareKilometre, "km2"), (.hectare, "ha"), (.milligram, "mg"),
    (.kilogram, "kg"), (.millilitre, "ml"), (.cubicMetre, "m3"), (.kilowatt, "kw"),
    (.megawatt, "mw"), (.gigawatt, "gw"), (.basisPoint, "bps"),
  ]
  /// Symbols of one letter, the same in all languages.
  static let symbolLetters: [Character: MeasureUnit] = [
    "m": .metre, "g": .gram, "l": .litre, "L": .litre,
  ]
}

/// A written form that stands for several words or meanings: `bulan` the month and the moon.
public struct Homograph: Sendable, Hashable {
  /// The lemma, in the case of a common word; an acronym in capitals.
  public let headword: String
  /// Two or more.
  public let senses: [HomographSense]
}

/// One meaning of a homograph, with the cues that indicate it in a sentence.
public struct HomographSense: Sendable, Hashable {
  /// A side of the form.
  enum Side: Sendable, Hashable { case before, after }

  /// As in the column `pos` of a glossary: `noun`, `proper`.
  public let partOfSpeech: String
  /// English equivalents.
  ///
  /// No other sense of the same part of speech has one of them.
  public let glosses: [String]
  /// Lemmas and phrases that speak for this sense wherever they stand in the sentence.
  public let cues: [String]
  /// Words and classes directly before the form that indicate this sense.
  public let before: [HomographNeighbour]
  /// Words and classes directly after the form that indicate this sense.
  public let after: [HomographNeighbour]
  /// Expressions that hold the headword and decide for this sense: `bulan sabit`.
  public let deciding: [String]
  /// Expressions that decide against this sense where they stand with the form.
  public let excluding: [String]
}

/// What stands directly beside a homograph.
public enum HomographNeighbour: Sendable, Hashable {
  /// A word or a phrase.
  case words(String)
  case numeral, month, weekday
  /// A title before a person's name: `Pak`, `Letkol`.
  case title
  /// A word that introduces the name of a place: `kota`, `Jalan`.
  case place
  /// A word with a capital inside the sentence.
  case name

  private static let classes: [String: Self] = [
    "<numeral>": .numeral, "<month>": .month, "<weekday>": .weekday, "<title>": .title,
    "<place>": .place, "<name>": .name,
  ]

  /// Nil for a class that is not known.
  init?(_ text: String) {
    guard text.first == "<" else {
      self = .words(text)
      return
    }
    guard let known = Self.classes[text] else { return nil }
    self = known
  }
}

/// What ``PipeFilter`` does with each record.
public enum PipeTask: String, Sendable, Hashable, CaseIterable {
  /// Finds the terms of the text: `matches`, records of `padanan.match/1`.
  case match
  /// Makes the term sheet: `sheet`, a record of `padanan.sheet/1`.
  case sheet
  /// Divides the text into sentences: `segments`, records of `padanan.segment/1`.
  case segment
  /// Checks the translation: `findings`, records of `padanan.check/1`.
  case check
  /// Finds what the glossary lacks: `candidates`, records of `padanan.candidate/1`, with equivalents
  /// if the record has a translation.
  case extract
}

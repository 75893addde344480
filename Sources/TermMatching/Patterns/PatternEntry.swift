import Glossary
import Languages
import Segmentation
import TextModel

/// A pattern term, prepared for matching; valid as long as the tables of the index.
struct PatternEntry {
  enum Element {
    /// A fixed word.
    case word(TermEntry.Word)
    /// A slot, and what is before it as for a word. `suffix` is directly after it: `'s` of
    /// `{place}'s budget`.
    case slot(
      PatternSlot, gap: Token.Gap, punctuation: UnsafeBufferPointer<UInt8>, suffix: [UInt8])
  }

  /// Index of the concept in the glossary; `term` is the index of the term in the concept.
  let concept: Int32
  let term: Int32
  let elements: [Element]
  /// Index of the first fixed word; only slots are before it.
  let anchor: Int
  /// The folded letters directly before the digits of a first slot (`COP{number}`); then the slot
  /// takes the place of the first fixed word.
  let prefix: [UInt8]
  let caseRule: MatchOptions.CaseRule

  /// Reads a record; nil if it is damaged.
  init?(_ reader: inout PackedReader) {
    concept = Int32(truncatingIfNeeded: reader.number())
    term = Int32(truncatingIfNeeded: reader.number())
    anchor = reader.number()
    prefix = Array(reader.bytes())
    caseRule = IndexCodes.caseRule(UInt8(truncatingIfNeeded: reader.number()))
    elements = reader.list { reader in
      let slot = PatternTables.slot(reader.number())
      let gap = Token.Gap(rawValue: UInt8(truncatingIfNeeded: reader.number())) ?? .barrier
      let punctuation = reader.bytes().assumingMemoryBound(to: UInt8.self)
      let bytes = reader.bytes().assumingMemoryBound(to: UInt8.self)
      if let slot {
        return .slot(slot, gap: gap, punctuation: punctuation, suffix: Array(bytes))
      }
      return .word(
        TermEntry.Word(
          bytes: bytes, letterCase: LetterCase(of: bytes), gap: gap, punctuation: punctuation))
    }
    guard concept >= 0, elements.indices.contains(anchor) else { return nil }
  }

  /// The number of fixed words: of two patterns that match at a token, the one with more is closer.
  var fixedCount: Int {
    elements.count { if case .word = $0 { true } else { false } } + (prefix.isEmpty ? 0 : 1)
  }

  func slot(at place: Int) -> PatternSlot? {
    if case .slot(let slot, _, _, _) = elements[place] { slot } else { nil }
  }
}

/// A pattern term while an index is built; ``record`` is what ``PatternEntry`` reads.
struct BuiltPattern {
  enum Element {
    case word([UInt8], gap: Token.Gap, punctuation: [UInt8])
    case slot(PatternSlot, gap: Token.Gap, punctuation: [UInt8], suffix: [UInt8])
  }

  let concept: Int32
  let term: Int32
  let elements: [Element]
  let anchor: Int
  let prefix: [UInt8]
  let caseRule: MatchOptions.CaseRule

  func slot(at place: Int) -> PatternSlot? {
    if case .slot(let slot, _, _, _) = elements[place] { slot } else { nil }
  }

  var record: [UInt8] {
    var out = PackedWriter()
    out.append(Int(concept))
    out.append(Int(term))
    out.append(anchor)
    out.append(prefix)
    out.append(Int(IndexCodes.code(of: caseRule)))
    out.append(list: elements) { out, element in
      switch element {
      case .word(let bytes, let gap, let punctuation):
        out.append(0)
        out.append(Int(gap.rawValue))
        out.append(punctuation)
        out.append(bytes)
      case .slot(let slot, let gap, let punctuation, let suffix):
        out.append(Int(PatternTables.code(of: slot)))
        out.append(Int(gap.rawValue))
        out.append(punctuation)
        out.append(suffix)
      }
    }
    return out.bytes
  }
}

/// The tokens of a pattern term, with a placeholder for each slot.
struct PatternTokens {
  /// The tokens in order: a fixed word, or a slot with what is directly before and after it.
  enum Part {
    case word(bytes: [UInt8], gap: Token.Gap, punctuation: [UInt8])
    case slot(
      PatternSlot, prefix: [UInt8], suffix: [UInt8], gap: Token.Gap, punctuation: [UInt8])
  }

  let parts: [Part]

  /// nil if a token has two slots.
  init?(_ pattern: TermPattern, joinsPossessives: Bool) {
    var bytes: [UInt8] = []
    var places: [(start: Int, end: Int, slot: PatternSlot)] = []
    for part in pattern.parts {
      switch part {
      case .fixed(let text): bytes += text.utf8
      case .slot(let slot):
        // A word that no other token continues; its case and length do not matter.
        let start = bytes.count
        bytes += Array("Slot".utf8)
        places.append((start, bytes.count, slot))
      }
    }
    var parts: [Part] = []
    var end = 0
    var next = 0
    for token in Tokenizer.tokens(of: bytes, joinsPossessives: joinsPossessives) {
      let (start, tokenEnd) = (Int(token.start), Int(token.end))
      let punctuation = token.gap == .barrier ? bytes[end..<start].filter { $0 != 0x20 } : []
      end = tokenEnd
      if next < places.count, places[next].start >= start, places[next].end <= tokenEnd {
        let place = places[next]
        next += 1
        if next < places.count, places[next].start < tokenEnd { return nil }
        parts.append(
          .slot(
            place.slot, prefix: Array(bytes[start..<place.start]),
            suffix: Array(bytes[place.end..<tokenEnd]), gap: token.gap, punctuation: punctuation))
      } else {
        parts.append(
          .word(bytes: Array(bytes[start..<tokenEnd]), gap: token.gap, punctuation: punctuation))
      }
    }
    guard next == places.count else { return nil }
    self.parts = parts
  }
}

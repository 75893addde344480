/// A term with open slots: `Komisi {number} DPR`.
///
///     let pattern = try TermPattern(parsing: "Polres {place}")
///     pattern.text { _ in "Bekasi" }  // Polres Bekasi
public struct TermPattern: Sendable, Hashable {
  /// A part of a pattern.
  public enum Part: Sendable, Hashable {
    /// Words that stand in the text as they are written here.
    case fixed(String)
    /// A slot.
    case slot(PatternSlot)
  }

  /// The error for a term that is not a valid pattern.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// The message for the user.
    public var message: String
  }

  /// The parts in order; two fixed parts never follow one another.
  public let parts: [Part]

  /// Parses a term; a text without braces is a pattern without slots.
  /// - Throws: `SyntaxError` if a slot is unknown, not closed or there twice, or if two slots have
  ///   nothing between them.
  public init(parsing text: String) throws(SyntaxError) {
    var parts: [Part] = []
    var seen: Set<PatternSlot> = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let before = rest[..<brace]
      guard rest[brace] == "{" else {
        throw SyntaxError(message: "“\(text)” has `}` without `{` before it")
      }
      guard let end = rest[brace...].firstIndex(of: "}") else {
        throw SyntaxError(message: "“\(text)” has `{` without `}` after it")
      }
      let name = rest[rest.index(after: brace)..<end]
      guard let slot = PatternSlot(rawValue: String(name)) else {
        throw SyntaxError(
          message: "`{\(name)}` in “\(text)” is not a slot; expected \(PatternSlot.list)")
      }
      guard seen.insert(slot).inserted else {
        throw SyntaxError(message: "“\(text)” has \(slot.written) twice; expected each slot once")
      }
      if !before.isEmpty {
        parts.append(.fixed(String(before)))
      } else if case .slot(let last) = parts.last {
        throw SyntaxError(
          message: "“\(text)” has nothing between \(last.written) and \(slot.written)")
      }
      parts.append(.slot(slot))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.fixed(String(rest))) }
    self.parts = parts
  }

  /// The slots in order.
  public var slots: [PatternSlot] {
    parts.compactMap { part in
      if case .slot(let slot) = part { slot } else { nil }
    }
  }

  /// Whether the pattern has a letter or digit outside its slots.
  public var hasFixedWord: Bool {
    parts.contains { part in
      if case .fixed(let text) = part {
        text.contains { $0.isLetter || $0.isNumber }
      } else {
        false
      }
    }
  }

  /// The first two slots that only white space separates and whose border cannot be found; nil if
  /// there are none.
  public var inseparableSlots: (PatternSlot, PatternSlot)? {
    var last: PatternSlot?
    for part in parts {
      switch part {
      case .fixed(let text): if text.contains(where: { !$0.isWhitespace }) { last = nil }
      case .slot(let slot):
        if let last, !last.isSeparable(from: slot) { return (last, slot) }
        last = slot
      }
    }
    return nil
  }

  /// The pattern with its slots filled; nil if `filling` returns nil for one of them.
  public func text(filling: (PatternSlot) -> String?) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .fixed(let words): text += words
      case .slot(let slot):
        guard let fill = filling(slot) else { return nil }
        text += fill
      }
    }
    return text
  }

  /// The message for a concept that is a pattern although none of its terms has a slot.
  package static let noSlot =
    "`pattern` is set, but no term has a slot; expected one of \(PatternSlot.list) in a term"

  /// Whether a term contains the name of a slot in braces.
  public static func isWritten(in text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return false }
    return PatternSlot.allCases.contains { text.contains($0.written) }
  }
}

extension Concept {
  /// The pattern of a term; nil if the concept is not a pattern, or the term has no slot or is not
  /// valid.
  public func pattern(ofTerm number: Int) -> TermPattern? {
    guard match.isPattern, terms[number].text.utf8.contains(UInt8(ascii: "{")),
      let pattern = try? TermPattern(parsing: terms[number].text), !pattern.slots.isEmpty
    else { return nil }
    return pattern
  }
}

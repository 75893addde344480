public import TextModel
public import XMLSupport

/// A segment of a bilingual file: a text and its translation.
public struct BitextUnit: Sendable, Hashable {
  /// The text of one language in a unit.
  public struct Side: Sendable, Hashable {
    /// Language as given in the file.
    public var language: LanguageTag
    /// The text with its inline codes.
    public var content: InlineText
    /// Other attributes of the element, in the file's format.
    public var attributes: [XMLElement.Attribute] = []
    /// Other child elements, in the file's format.
    public var extras: [XMLElement] = []

    /// One side without other attributes.
    public init(_ language: LanguageTag, _ content: InlineText) {
      self.language = language
      self.content = content
    }
  }

  /// Whether a unit contains text to translate.
  public enum Role: String, Sendable, Hashable {
    /// Text to translate.
    case segment
    /// White space and codes between segments (`ignorable` in XLIFF 2).
    case ignorable
  }

  /// The state of the translation, as in XLIFF 2.1; the states of 1.2 are mapped to these.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// The states in order of progress.
    case initial, translated, reviewed, final
  }

  /// Whether the text is to be translated (`translate` in XLIFF).
  public enum Treatment: String, Sendable, Hashable {
    /// `kept`: the text stays in the source language.
    case translated, kept
  }

  /// Identifier of the unit in its file; empty if it has none.
  public var id: String
  /// Identifier of the segment in its unit; empty if the unit is one segment without an identifier.
  public var segment: String
  /// Whether the unit contains text to translate.
  public var role: Role
  /// The source text.
  public var source: Side
  /// The translation; nil if the unit has none.
  public var target: Side?
  /// Whether to translate, as given for the unit or inherited from its group or file.
  public var treatment: Treatment
  /// Notes of the unit, in file order.
  public var notes: [Note]
  /// State of the translation; nil if not given.
  public var state: State?
  /// Probability that the two sides correspond, given by an aligner, 0 to 1; nil if not given.
  public var score: Double?
  /// Groups that contain the unit, outermost first, with their elements other than units.
  public var groups: [XMLElement]
  /// Other attributes of the unit, in the file's format.
  ///
  /// Of the segments of one unit, the first has them.
  public var attributes: [XMLElement.Attribute]
  /// Other attributes of the segment.
  public var segmentAttributes: [XMLElement.Attribute]
  /// Other child elements of the unit, in the file's format.
  public var extras: [XMLElement]
  /// 1-based line of the unit in its file; 0 if it does not come from a file.
  public var line: Int

  /// A unit to be translated, without notes, state or score.
  public init(id: String = "", source: Side, target: Side? = nil, line: Int = 0) {
    self.id = id
    self.segment = ""
    self.role = .segment
    self.source = source
    self.target = target
    self.treatment = .translated
    self.notes = []
    self.state = nil
    self.score = nil
    self.groups = []
    self.attributes = []
    self.segmentAttributes = []
    self.extras = []
    self.line = line
  }

  /// Whether the unit must be translated but is not: it has no translation, or a blank one that is
  /// not reviewed.
  public var isUntranslated: Bool {
    guard role == .segment, treatment == .translated, !source.content.isBlank else { return false }
    guard let target else { return true }
    guard target.content.isBlank else { return false }
    switch state {
    case nil, .initial, .translated: return true
    case .reviewed, .final: return false
    }
  }

  /// A note for translators.
  public struct Note: Sendable, Hashable {
    /// Text of the note.
    public var text: String
    /// Attributes of the element, in the file's format.
    public var attributes: [XMLElement.Attribute]

    /// A note with the given text.
    public init(_ text: String, attributes: [XMLElement.Attribute] = []) {
      self.text = text
      self.attributes = attributes
    }
  }
}

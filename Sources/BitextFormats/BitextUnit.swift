public import TextModel
public import XMLSupport

/// A stretch of text and its translation, as a bilingual file holds them.
public struct BitextUnit: Sendable, Hashable {
  /// One language's text of a unit.
  public struct Side: Sendable, Hashable {
    public var language: LanguageTag
    public var content: InlineText
    /// Attributes and elements of the file's format that say something of this text.
    public var attributes: [XMLElement.Attribute] = []
    public var extras: [XMLElement] = []

    public init(_ language: LanguageTag, _ content: InlineText) {
      self.language = language
      self.content = content
    }
  }

  public enum Role: String, Sendable, Hashable {
    /// To be translated.
    case segment
    /// White space and codes between segments (XLIFF's `ignorable`).
    case ignorable
  }

  /// How far the translation has come (XLIFF 2.1's states; those of 1.2 are mapped to them).
  public enum State: String, Sendable, Hashable, CaseIterable {
    case initial, translated, reviewed, final
  }

  /// Whether a translation is wanted (XLIFF's `translate`).
  public enum Treatment: String, Sendable, Hashable {
    case translated, kept
  }

  /// The unit's identifier in its file; empty where it has none.
  public var id: String
  /// Identifier of the segment in its unit; empty where the unit is one segment without a name.
  public var segment: String
  public var role: Role
  public var source: Side
  /// nil where there is no translation.
  public var target: Side?
  /// As the unit says, or else what is around it.
  public var treatment: Treatment
  public var notes: [Note]
  public var state: State?
  /// How well an aligner found the two to fit, from 0 to 1; nil where none says so.
  public var score: Double?
  /// The groups around the unit, the outermost first, with what stands in them beside units.
  public var groups: [XMLElement]
  /// What else the file says of the unit, in its own format's words. Of a unit in several segments
  /// the first has it.
  public var attributes: [XMLElement.Attribute]
  /// What it says of the segment alone.
  public var segmentAttributes: [XMLElement.Attribute]
  public var extras: [XMLElement]
  /// 1-based line at which the unit begins in its file; 0 where it comes from none.
  public var line: Int

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

  /// Whether text is to be translated and nobody has: there is no translation, or a blank one that
  /// no reviewer has signed off.
  public var isUntranslated: Bool {
    guard role == .segment, treatment == .translated, !source.content.isBlank else { return false }
    guard let target else { return true }
    guard target.content.isBlank else { return false }
    switch state {
    case nil, .initial, .translated: return true
    case .reviewed, .final: return false
    }
  }

  /// A remark for translators.
  public struct Note: Sendable, Hashable {
    public var text: String
    public var attributes: [XMLElement.Attribute]

    public init(_ text: String, attributes: [XMLElement.Attribute] = []) {
      self.text = text
      self.attributes = attributes
    }
  }
}

public import Alignment
public import Glossary
public import Segmentation
public import TermMatching
public import TextModel

/// The bilingual term sheet of one document: its sentences, and the terms found in them.
///
/// All offsets index the document's own text, in the unit that ``offsets`` names. A renderer
/// shows the sheet and computes nothing.
public struct TermSheet: Sendable, Hashable {
  public var document: String
  public var source: LanguageTag
  public var target: LanguageTag
  public var offsets: OffsetUnit
  public var sentences: [Sentence]
  /// By first appearance.
  public var terms: [Entry]
  /// The glossary files that terms came from, and how many concepts each gave.
  public var citations: [Citation]
  /// What was noticed when the document and the glossaries were read.
  public var diagnostics: [Diagnostic]

  /// The document's name without its folder, for headings.
  public var title: String { document.lastPathComponent }

  public struct Citation: Sendable, Hashable {
    public var file: String
    public var concepts: Int
  }

  public struct Sentence: Sendable, Hashable {
    /// 1-based.
    public var id: Int
    public var range: TextRange
    public var kind: SegmentKind
    /// The document's own characters.
    public var text: String
    /// The terms in it, in text order.
    public var marks: [Mark]
    public var translation: Translation?
  }

  /// A term's place in a sentence.
  public struct Mark: Sendable, Hashable {
    /// 1-based number within the sentence.
    public var number: Int
    /// UTF-8 offsets in the sentence's text (or in the translation's).
    public var range: TextRange
    /// Index into ``TermSheet/terms``, and of the occurrence in that term.
    public var term: Int
    public var occurrence: Int
  }

  public struct Translation: Sendable, Hashable {
    public var text: String
    /// From 0 to 1.
    public var score: Double
    public var marks: [Mark]
  }

  /// A concept that the document speaks of.
  public struct Entry: Sendable, Hashable {
    /// The preferred source term.
    public var term: String
    public var concept: String
    public var targets: [Target]
    public var partOfSpeech: PartOfSpeech?
    public var domain: String
    public var definition: String
    public var note: String
    /// File and line of the glossary.
    public var origin: Concept.Origin
    public var occurrences: [Occurrence]

    /// The forms in the text, each once, in order of appearance.
    public var forms: [String] {
      var seen: Set<String> = []
      return occurrences.map(\.surface).filter { seen.insert($0).inserted }
    }

    /// What a translator may write.
    public var approved: [String] { targets.filter(\.status.isApproved).map(\.text) }
  }

  public struct Target: Sendable, Hashable {
    public var text: String
    public var status: TermStatus
  }

  public struct Occurrence: Sendable, Hashable {
    /// 1-based number of the sentence, and of the term within it.
    public var sentence: Int
    public var number: Int
    public var range: TextRange
    public var surface: String
    /// The term of the concept that was found, where it is not the preferred one.
    public var found: String
    public var form: Form
    public var isNested: Bool
    public var isAmbiguous: Bool
    /// What the form asks of the preferred equivalent (`agreements`, `(be) attacked`); nil where
    /// the equivalent does as it stands, or where the languages are others.
    public var hint: String?
    public var translation: Rendering?
  }

  public struct Form: Sendable, Hashable {
    public var kind: FormKind
    public var features: [String]
    public var explanation: String
  }

  /// What stands for an occurrence in the translation.
  public struct Rendering: Sendable, Hashable {
    public var verdict: TermPair.Verdict
    /// Offsets in the translation's own text; nil where nothing was found.
    public var range: TextRange?
    public var surface: String
    /// How likely the words stand for the term, from 0 to 1; 0 where nothing was found.
    public var score: Double
  }
}

public import Alignment
public import Glossary
public import Languages
public import Reports
public import Segmentation
public import TermDiscovery
public import TermMatching
public import TextModel

/// The bilingual term sheet of one document: its sentences, and the terms found in them.
///
///     let sheet = try engine.session().sheet(of: document)
///     for entry in sheet.terms { print(entry.term, entry.approved, entry.occurrences.count) }
///
/// All offsets index the document's own text, in the unit that ``offsets`` names. A renderer
/// shows the sheet and computes nothing. A sheet can be read from the JSON that `padanan sheet
/// --format json` writes (`padanan.sheet/1`).
public struct TermSheet: Sendable, Hashable {
  /// The document's ``Document/id``.
  public var document: String
  /// The language of the document.
  public var source: LanguageTag
  /// The language of the equivalents.
  public var target: LanguageTag
  /// The unit of all ranges in the document and in the translation's own text.
  public var offsets: OffsetUnit
  /// The segments of the document, in text order.
  public var sentences: [Sentence]
  /// The concepts that occur, by first appearance.
  public var terms: [Entry]
  /// The terms, names and acronyms of the document that the glossary does not contain, best first.
  public var candidates: [TermCandidate]
  /// What the check reports about the translation, in text order; empty if there is none.
  public var problems: [Problem]
  /// The language of headings and explanations. Records do not have it.
  public var interface = InterfaceLanguage.english
  /// The glossary files of the terms, and the number of concepts from each.
  public var citations: [Citation]
  /// The diagnostics of reading the document and the glossaries.
  public var diagnostics: [Diagnostic]

  /// A sheet of the given parts; `TermSheetBuilder` makes one from texts.
  public init(
    document: String, source: LanguageTag, target: LanguageTag, offsets: OffsetUnit = .utf8,
    sentences: [Sentence], terms: [Entry], citations: [Citation] = [],
    diagnostics: [Diagnostic] = [], candidates: [TermCandidate] = [], problems: [Problem] = []
  ) {
    self.document = document
    self.source = source
    self.target = target
    self.offsets = offsets
    self.sentences = sentences
    self.terms = terms
    self.citations = citations
    self.diagnostics = diagnostics
    self.candidates = candidates
    self.problems = problems
  }

  /// The document's headline; its name without the folder if the document does not begin with a
  /// headline.
  public var title: String { headline ?? document.lastPathComponent }

  /// The text of the first segment on one line, if it is a headline.
  public var headline: String? {
    sentences.first.flatMap { $0.kind == .headline ? $0.text.onOneLine : nil }
  }

  /// A finding of the check, and the places of its words in the sheet's texts.
  public struct Problem: Sendable, Hashable {
    /// The finding as `check` reports it.
    public var finding: CheckReport.Entry
    /// 1-based number of the sentence.
    public var sentence: Int
    /// UTF-8 offsets in the sentence's text; nil for a finding about the whole sentence.
    public var range: TextRange?
    /// The words in the translation; nil if there are none.
    public var rendering: Place?

    /// A problem of the given parts.
    public init(
      _ finding: CheckReport.Entry, sentence: Int, range: TextRange? = nil,
      rendering: Place? = nil
    ) {
      self.finding = finding
      self.sentence = sentence
      self.range = range
      self.rendering = rendering
    }

    /// A place in the translation.
    public struct Place: Sendable, Hashable {
      /// The sentence whose ``TermSheet/Sentence/translation`` has the words.
      public var sentence: Int
      /// UTF-8 offsets in the text of that translation.
      public var range: TextRange

      /// A place in the translation of a sentence.
      public init(sentence: Int, range: TextRange) {
        self.sentence = sentence
        self.range = range
      }
    }
  }

  /// A glossary file that contains terms of the sheet.
  public struct Citation: Sendable, Hashable {
    /// The file's name without its folder.
    public var file: String
    /// How many concepts of the sheet it contains.
    public var concepts: Int

    /// A file and its number of concepts.
    public init(file: String, concepts: Int) {
      self.file = file
      self.concepts = concepts
    }
  }

  /// A segment of the document, with the places of its terms.
  public struct Sentence: Sendable, Hashable {
    /// The 1-based number of the segment.
    public var id: Int
    /// Offsets in the document's text, in the sheet's unit.
    public var range: TextRange
    /// The kind of segment: a sentence, a headline, a dateline or another kind.
    public var kind: SegmentKind
    /// The document's own characters.
    public var text: String
    /// The terms in it, in text order.
    public var marks: [Mark]
    /// The aligned sentences of the translation; nil if there is no translation, if none is
    /// aligned, or if an earlier sentence of the same bead has them.
    public var translation: Translation?

    /// A sentence of the given parts.
    public init(
      id: Int, range: TextRange, kind: SegmentKind, text: String, marks: [Mark] = [],
      translation: Translation? = nil
    ) {
      self.id = id
      self.range = range
      self.kind = kind
      self.text = text
      self.marks = marks
      self.translation = translation
    }
  }

  /// A term's place in a sentence.
  public struct Mark: Sendable, Hashable {
    /// 1-based number within the sentence.
    public var number: Int
    /// UTF-8 offsets in the sentence's text (or in the translation's), whatever the sheet's unit.
    public var range: TextRange
    /// Index into ``TermSheet/terms``.
    public var term: Int
    /// Index into the occurrences of that term.
    public var occurrence: Int

    /// A mark of the given parts.
    public init(number: Int, range: TextRange, term: Int, occurrence: Int) {
      self.number = number
      self.range = range
      self.term = term
      self.occurrence = occurrence
    }
  }

  /// The sentences of the translation that are aligned with a sentence.
  public struct Translation: Sendable, Hashable {
    /// The translation's own characters.
    public var text: String
    /// The alignment score, from 0 to 1.
    public var score: Double
    /// The places of the terms' equivalents, in text order.
    public var marks: [Mark]

    /// A translation of the given parts.
    public init(text: String, score: Double, marks: [Mark] = []) {
      self.text = text
      self.score = score
      self.marks = marks
    }
  }

  /// Whether an entry is worth a translator's attention.
  public enum Weight: String, Codable, Sendable, Hashable {
    case normal
    /// A number, a day or a month, a name that both languages write alike, or an everyday word.
    case trivial
  }

  /// A concept of which the document has an occurrence.
  public struct Entry: Sendable, Hashable {
    /// The preferred source term.
    public var term: String
    /// The concept's identifier.
    public var concept: String
    /// The equivalents in the target language, forbidden ones last.
    ///
    /// An equivalent that goes first in more occurrences (``Occurrence/equivalent``) comes before
    /// others; with equal numbers, the preferred one comes first.
    public var targets: [Target]
    /// The part of speech; nil if the glossary has none.
    public var partOfSpeech: PartOfSpeech?
    /// The subject field; empty if the glossary has none.
    public var domain: String
    /// The definition; empty if the glossary has none.
    public var definition: String
    /// The note; empty if the glossary has none.
    public var note: String
    /// File and line of the glossary.
    public var origin: Concept.Origin
    /// The occurrences, in text order.
    ///
    /// They include suppressed ones if the sheet was asked for them.
    public var occurrences: [Occurrence]
    /// Whether the entry is worth a translator's attention.
    public var weight = Weight.normal
    /// The counts of a sheet that joins several documents, which has only the first occurrence; nil
    /// for the sheet of one document.
    public var totals: Totals?

    /// An entry of the given parts.
    public init(
      term: String, concept: String, targets: [Target], partOfSpeech: PartOfSpeech? = nil,
      domain: String = "", definition: String = "", note: String = "", origin: Concept.Origin,
      occurrences: [Occurrence]
    ) {
      self.term = term
      self.concept = concept
      self.targets = targets
      self.partOfSpeech = partOfSpeech
      self.domain = domain
      self.definition = definition
      self.note = note
      self.origin = origin
      self.occurrences = occurrences
    }

    /// The forms in the text, each once, in order of appearance.
    public var forms: [String] {
      if let totals { return totals.forms }
      var seen: Set<String> = []
      return found.map(\.surface).filter { seen.insert($0).inserted }
    }

    /// The occurrences that are not suppressed.
    public var found: [Occurrence] { occurrences.filter { $0.suppressed == nil } }

    /// The number of occurrences that are not suppressed.
    public var count: Int { totals?.count ?? found.count }

    /// The equivalents that a translation may use.
    public var approved: [String] { targets.filter(\.status.isApproved).map(\.text) }

    /// The equivalents that a translation may use, the one of an occurrence first.
    public func approved(for occurrence: Occurrence) -> [String] {
      let all = approved
      guard let first = occurrence.equivalent, first != all.first, all.contains(first) else {
        return all
      }
      return [first] + all.filter { $0 != first }
    }

    /// The equivalent that an occurrence shows first, with its status; the first one of the concept
    /// if the occurrence names none; nil if there are no equivalents.
    public func target(of occurrence: Occurrence) -> Target? {
      targets.first { $0.text == occurrence.equivalent && $0.status.isApproved } ?? targets.first
    }
  }

  /// How often a concept occurs in several documents.
  public struct Totals: Sendable, Hashable {
    /// The number of occurrences that are not suppressed.
    public var count: Int
    /// The number of documents with an occurrence.
    public var documents: Int
    /// The forms in the texts, at most twelve, by first appearance.
    public var forms: [String]

    /// Counts of the given parts.
    public init(count: Int, documents: Int, forms: [String]) {
      self.count = count
      self.documents = documents
      self.forms = forms
    }
  }

  /// A term of the target language.
  public struct Target: Codable, Sendable, Hashable {
    /// The term as it is in the glossary.
    public var text: String
    /// Whether a translation may use it.
    public var status: TermStatus

    /// A term and its status.
    public init(text: String, status: TermStatus) {
      self.text = text
      self.status = status
    }
  }

  /// An occurrence of a term in the document.
  public struct Occurrence: Sendable, Hashable {
    /// 1-based number of the sentence.
    public var sentence: Int
    /// 1-based number of the term within the sentence.
    public var number: Int
    /// Offsets in the document's text, in the sheet's unit.
    public var range: TextRange
    /// The document's own characters.
    public var surface: String
    /// The term of the concept that was found.
    public var found: String
    /// How the form in the text is derived from the term.
    public var form: Form
    /// Whether it lies inside a longer term.
    public var isNested: Bool
    /// Why the text may mean another sense of the form; nil if the occurrence is certain.
    public var doubt: Doubt?
    /// Why the form certainly means something else in the text, in words; nil for an occurrence of
    /// the concept.
    ///
    /// Such occurrences are only on sheets that were asked for them, and have no marks.
    public var suppressed: String?
    /// Whether the text may mean another sense of the form.
    public var isAmbiguous: Bool { doubt != nil }
    /// The equivalent that fits the form in the text best, by ``EquivalentOrder``: *US* for `AS`; nil
    /// if the glossary has no approved one.
    public var equivalent: String?
    /// The form of that equivalent that corresponds to the form in the text (`agreements`,
    /// `(be) attacked`); nil if the equivalent needs no change or the pair of languages is not
    /// supported.
    public var hint: String?
    /// The rendering in the translation; nil if there is no translation or the sentence is not
    /// aligned.
    public var translation: Rendering?

    /// An occurrence of the given parts.
    public init(
      sentence: Int, number: Int, range: TextRange, surface: String, found: String, form: Form,
      isNested: Bool = false, doubt: Doubt? = nil, suppressed: String? = nil,
      equivalent: String? = nil, hint: String? = nil, translation: Rendering? = nil
    ) {
      self.sentence = sentence
      self.number = number
      self.range = range
      self.surface = surface
      self.found = found
      self.form = form
      self.isNested = isNested
      self.doubt = doubt
      self.suppressed = suppressed
      self.equivalent = equivalent
      self.hint = hint
      self.translation = translation
    }
  }

  /// Why an occurrence is ambiguous.
  public struct Doubt: Sendable, Hashable {
    /// The reason in words.
    public var reason: String
    /// The other concepts that have the form, the most likely first.
    public var alternatives: [Alternative]

    /// A doubt of the given parts.
    public init(reason: String, alternatives: [Alternative] = []) {
      self.reason = reason
      self.alternatives = alternatives
    }
  }

  /// Another concept that has the form of an occurrence.
  public struct Alternative: Codable, Sendable, Hashable {
    /// The concept's identifier.
    public var concept: String
    /// The preferred equivalent; empty if the glossary has none.
    public var target: String

    /// A concept and its equivalent.
    public init(concept: String, target: String) {
      self.concept = concept
      self.target = target
    }
  }

  /// How a form in the text is derived from the term.
  public struct Form: Codable, Sendable, Hashable {
    /// How close the form is to the term.
    public var kind: FormKind
    /// The names of the form's `FormFeatures`, such as `plur` and `poss3`.
    public var features: [String]
    /// The explanation of the form in one line: `kesepakatan + -nya`.
    public var explanation: String

    /// A form of the given parts.
    public init(kind: FormKind, features: [String] = [], explanation: String) {
      self.kind = kind
      self.features = features
      self.explanation = explanation
    }
  }

  /// The rendering of an occurrence in the translation.
  public struct Rendering: Sendable, Hashable {
    /// Whether an approved, a forbidden or no equivalent was found.
    public var verdict: TermPair.Verdict
    /// Offsets in the translation's own text; nil if no rendering was found.
    public var range: TextRange?
    /// The translation's own characters; empty if no rendering was found.
    public var surface: String
    /// The probability that the words translate the term, from 0 to 1; 0 if no rendering was found.
    public var score: Double

    /// A rendering of the given parts.
    public init(
      verdict: TermPair.Verdict, range: TextRange? = nil, surface: String = "", score: Double = 0
    ) {
      self.verdict = verdict
      self.range = range
      self.surface = surface
      self.score = score
    }
  }
}

internal import Languages
public import TermDiscovery
public import TextModel
internal import XLSXSupport

/// The decisions that a reviewer made in a workbook of `padanan sheet`.
///
///     let review = try SheetReview(workbook: bytes, file: "sheet.xlsx")
///     for decision in review.decisions { print(decision.cell, decision.verb, decision.term) }
///
/// The headings may be in any ``InterfaceLanguage``, and rows and columns in any order. A decision
/// that contradicts its own row or another row is an error.
public struct SheetReview: Sendable, Hashable {
  /// What a reviewer decided about a row.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// A candidate becomes a term of the glossary; the equivalent of a term is right.
    case accept
    /// The chosen equivalent becomes the preferred one.
    case change
    /// A candidate is not listed again.
    case reject
  }

  /// A decision about a row.
  public struct Decision: Sendable, Hashable {
    /// What was decided.
    public var verb: Verb
    /// The term or candidate.
    public var term: String
    /// The kind of candidate; nil for a term of a glossary.
    public var kind: TermCandidate.Kind?
    /// The equivalent that was chosen or accepted; empty for a rejected candidate.
    public var chosen: String
    /// The approved equivalents of the row.
    public var equivalents: [String]
    /// The equivalents that must not be used.
    public var forbidden: [String]
    /// The part of speech as the glossary writes it, and the subject field; empty if there is none.
    public var partOfSpeech = ""
    /// The subject field; empty if there is none.
    public var domain = ""
    /// `FILE:LINE` of the glossary; empty for a candidate.
    public var origin = ""
    /// The first sentence with the term; empty if the workbook does not have it.
    public var sentence: String
    /// The reviewer's remark.
    public var comment: String
    /// The name of the cell with the decision: `Terms!D5`.
    public var cell: String
    /// The row and column of that cell.
    public var position: TextPosition
  }

  /// The language of the terms; nil if the workbook does not name it.
  public let source: LanguageTag?
  /// The language of the equivalents; nil if the workbook does not name it.
  public let target: LanguageTag?
  /// The decisions, first those about terms.
  public let decisions: [Decision]

  /// Reads the decisions of a workbook.
  /// - Parameter file: the name of the file for messages.
  /// - Throws: `PadananError` if the file is not such a workbook, or with all contradictions, at
  ///   most fifty.
  public init(workbook bytes: [UInt8], file: String) throws(PadananError) {
    var reader = ReviewReader(file: file)
    do throws(WorkbookError) {
      let workbook = try Workbook(bytes)
      source = workbook.properties[TermSheetFile.sourceProperty].flatMap { LanguageTag($0) }
      target = workbook.properties[TermSheetFile.targetProperty].flatMap { LanguageTag($0) }
      try reader.read(workbook)
    } catch {
      throw PadananError(.workbook, file: file, error.message)
    }
    decisions = try reader.finish()
  }
}

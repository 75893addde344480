internal import CLanguageData

/// Homographs by headword.
///
///     let bulan = Homographs.indonesian["bulan"]
///     let moon = bulan?.senses.first { $0.glosses.contains("moon") }
public struct Homographs: Sendable {
  private var entries: [String: Homograph] = [:]

  /// Those of Indonesian that padanan knows; read when they are first asked for.
  public static let indonesian: Homographs = {
    var count = 0
    let start = clanguagedata_indonesian_homographs(&count)
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    // A test holds the text to its format.
    return (try? Homographs(parsing: text)) ?? Homographs()
  }()

  private init() {}

  /// Reads the format that the head of `homographs.txt` describes.
  public init(parsing text: String) throws(HomographError) {
    var parser = HomographParser()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try parser.read(line)
    }
    try parser.endEntry()
    entries = parser.entries
  }

  /// - Parameter headword: in any case.
  public subscript(headword: String) -> Homograph? { entries[headword.lowercased()] }

  /// In the order of their headwords.
  public var all: [Homograph] {
    entries.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A syntax error in a list of homographs.
public struct HomographError: Error, Sendable, Hashable {
  /// The kind of error.
  public enum Problem: Sendable, Hashable {
    /// A headword contains `;` or `|`, for example because the blank line before it is missing.
    case notAHeadword
    /// The headword is listed twice.
    case headwordStandsTwice
    /// A homograph has fewer than two senses.
    case tooFewSenses
    /// A sense lacks the part of speech, glosses or cues.
    case tooFewFields
    /// A field has no value.
    case emptyValue
    /// The name of the field is not known.
    case unknownField(String)
    /// The field is given twice.
    case fieldStandsTwice(String)
    /// The word class is not known.
    case unknownClass(String)
  }
  /// The kind of error.
  public let problem: Problem
  /// 1-based line.
  public let line: Int
  /// 1-based column, in characters.
  public let column: Int

  /// An error at a position.
  public init(problem: Problem, line: Int, column: Int) {
    (self.problem, self.line, self.column) = (problem, line, column)
  }
}

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

/// Where a text does not follow the format of homographs, and how.
public struct HomographError: Error, Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    /// A headword holds `;` or `|`, as where the blank line before it is missing.
    case notAHeadword
    case headwordStandsTwice
    /// A homograph has two senses or more.
    case tooFewSenses
    /// A sense has a part of speech, glosses and cues.
    case tooFewFields
    case emptyValue
    case unknownField(String)
    case fieldStandsTwice(String)
    case unknownClass(String)
  }
  public let problem: Problem
  /// From 1.
  public let line: Int
  /// In characters of the line, from 1.
  public let column: Int

  public init(problem: Problem, line: Int, column: Int) {
    (self.problem, self.line, self.column) = (problem, line, column)
  }
}

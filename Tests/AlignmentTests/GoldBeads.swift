import Alignment
import Segmentation
import TestSupport
import TextModel

/// Sentences to align, and the correct beads: groups of source and target sentences.
struct GoldBeads: Sendable {
  typealias Bead = (source: [Int], target: [Int])

  var source: [String]
  var target: [String]
  var beads: [Bead]

  /// The beads of a corpus article, marked by hand.
  static func article(_ name: String) -> GoldBeads? {
    guard let rows = ProjectFiles.rows(of: "Corpus/beads.tsv"),
      let source = ProjectFiles.rows(of: "Corpus/\(name).sentences.tsv"),
      let target = ProjectFiles.rows(of: "Corpus/\(name).en.sentences.tsv")
    else { return nil }
    func numbers(_ cell: String) -> [Int] { cell.split(separator: ",").compactMap { Int($0) } }
    return GoldBeads(
      source: source.map { $0[3] }, target: target.map { $0[3] },
      beads: rows.filter { $0[0] == name }.map { (numbers($0[1]), numbers($0[2])) })
  }

  func text(_ sentences: [String], _ language: LanguageTag) -> AnalyzedText {
    AnalyzedText(language: language, lines: Array(sentences.joined(separator: "\n").utf8))
  }

  /// The result of the aligner.
  var aligned: [SentencePair] {
    SentenceAligner().align(text(source, .indonesian), text(target, .english))
  }
}

/// Strict precision and recall: a bead is correct if it has exactly the sentences of a gold bead.
///
/// Sentences without a translation do not count as beads.
struct BeadScore: Sendable {
  private var right = 0
  private var found = 0
  private var gold = 0

  mutating func add(_ pairs: [SentencePair], gold beads: [GoldBeads.Bead]) {
    let wanted = Set(
      beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { "\($0.source)\($0.target)" })
    let given = pairs.filter { !$0.isNull }.map { "\($0.source)\($0.target)" }
    right += given.filter { wanted.contains($0) }.count
    found += given.count
    gold += wanted.count
  }

  /// In percent.
  var f1: Double { found + gold == 0 ? 0 : 200 * Double(right) / Double(found + gold) }
}

extension ProjectFiles {
  /// The rows of a table below its header; nil if the file does not exist.
  static func rows(of path: String) -> [[String]]? {
    bytes(of: path).map { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }
}

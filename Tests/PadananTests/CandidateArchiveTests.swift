import Padanan
import TestSupport
import Testing

/// Candidates of many texts, counted in bounded memory and in parts.
@Suite struct CandidateArchiveTests {
  private static let words = [
    "tarif tol", "jalan tol", "gerbang tol", "uang elektronik", "kartu uang elektronik",
    "gencatan senjata", "pasukan perdamaian", "kartu tol elektronik", "badan usaha jalan tol",
  ]

  /// Texts in which each phrase occurs alone, inside others and in different numbers.
  private func documents() -> [Document] {
    var draw = SeededGenerator(seed: 7)
    return (0..<40).map { number in
      let sentences = (0..<6).map { _ in
        let first = Self.words.randomElement(using: &draw) ?? ""
        let second = Self.words.randomElement(using: &draw) ?? ""
        return
          "Mereka membahas \(first) dan \(second), kata Rani Wulandari di Kota Sela\(number % 7)."
      }
      return Document(
        id: "d\(number)", language: .indonesian,
        text: Array(sentences.joined(separator: " ").utf8))
    }
  }

  private func found() throws -> [[FoundCandidate]] {
    let session = try Engine(glossary: Glossary()).session()
    return try documents().map { try session.foundCandidates(in: $0) }
  }

  @Test(arguments: [3, 20, 1_000_000])
  func `the limit of memory does not change the result`(limit: Int) throws {
    let found = try found()
    var collector = CandidateCollector()
    let archive = CandidateArchive(limit: limit)
    for candidates in found {
      collector.add(candidates)
      try archive.add(candidates)
    }
    let expected = collector.ranked()
    #expect(expected.count > 10)
    #expect(try archive.ranked(by: CandidateRanking()) == expected)
    var ranking = CandidateRanking()
    ranking.limit = 5
    #expect(try archive.ranked(by: ranking) == Array(expected.prefix(5)))
  }

  @Test(arguments: [1, 2, 7])
  func `parts in any order give the result of the whole`(parts: Int) throws {
    let found = try found()
    let whole = CandidateArchive()
    for candidates in found { try whole.add(candidates) }
    let codec = CandidatePart(offsets: .utf8)
    var lines: [[UInt8]] = []
    for part in 0..<parts {
      let archive = CandidateArchive(limit: 10)
      for (number, candidates) in found.enumerated() where number % parts == part {
        try archive.add(candidates)
      }
      try archive.forEach { lines.append(codec.line(of: $0)) }
    }
    let merged = CandidateArchive(limit: 15)
    for line in lines.reversed() { try merged.add(codec.candidate(of: Array(line.dropLast()))) }
    #expect(
      try merged.ranked(by: CandidateRanking()) == whole.ranked(by: CandidateRanking()))
  }

  @Test func `a line that is not of a part, or has other offsets, is refused`() throws {
    let codec = CandidatePart(offsets: .utf16)
    let archive = CandidateArchive()
    try archive.add(try #require(try found().first))
    var lines = ["", "{}", #"{"schema":"padanan.candidate/1","text":"a"}"#].map { Array($0.utf8) }
    try archive.forEach { lines.append(CandidatePart(offsets: .utf8).line(of: $0).dropLast()) }
    for line in lines {
      #expect(throws: PadananError.self) { try codec.candidate(of: line) }
    }
  }
}

import Foundation
@testable import Segmentation
import TestSupport
import Testing
import TextModel

/// The table of prepared rules in the program is made from the SRX file.
///
/// If `padanan.srx`, a word list of its placeholders or the analysis of expressions changes, run this
/// suite with `RECORD_SNAPSHOTS=1`, and build again.
@Suite("Prepared segmentation rules")
struct PreparedRulesTests {
  private static let made = Result { try PreparedRules.made() }
  private static let file = "Sources/Segmentation/Resources/padanan.rules"

  @Test func `the table in the program is that of the SRX file`() throws {
    let made = try PreparedRulesTests.made.get()
    let isCurrent = ProjectFiles.bytes(of: PreparedRulesTests.file) == made
    #expect(
      isCurrent,
      "make the table again: RECORD_SNAPSHOTS=1 swift test --filter PreparedRulesTests")
    if !isCurrent, ProjectFiles.environment("RECORD_SNAPSHOTS") == "1" {
      let file = URL(fileURLWithPath: ProjectFiles.root + "/" + PreparedRulesTests.file)
      try Data(made).write(to: file)
    }
  }

  @Test(arguments: [LanguageTag.indonesian, .english, .malay])
  func `the table holds the results of the analysis`(language: LanguageTag) throws {
    let made = try PreparedRulesTests.made.get()
    let read = made.withUnsafeBufferPointer { PreparedRules.rules(for: language, in: $0) }
    let prepared = try #require(read)
    let analysed = try SegmentationRules(
      analysing: SRXDocument.builtIn(), for: language, .whenNeeded)
    #expect(prepared.language == analysed.language)
    #expect(prepared.rules.map(\.rule) == analysed.rules.map(\.rule))
    #expect(prepared.endings.tree == analysed.endings.tree)
    #expect(prepared.breakEndings.tree == analysed.breakEndings.tree)
    #expect(prepared.finalBytes == analysed.finalBytes)
    for (number, (one, other)) in zip(prepared.rules, analysed.rules).enumerated() {
      #expect(one.file == other.file)
      #expect(one.before == other.before)
      #expect(one.after == other.after)
      #expect(one.search == other.search)
      #expect(one.reach == other.reach)
      #expect(one.mayEndInSpace == other.mayEndInSpace)
      #expect(one.seesOnlyForward == other.seesOnlyForward)
      let rule = CompiledRule(other)
      for byte in UInt8(0x20)..<0x7F {
        let openings = try #require(prepared.openings)
        let cell = Openings.cell(number, byte, spaces: 1)
        #expect(try openings.first[cell] == rule.opening([byte], after: 1))
        guard openings.first[cell] == .possible else { continue }
        #expect(try openings.opening(cell, 0x61) == rule.opening([byte, 0x61], after: 1))
      }
    }
  }

  @Test(arguments: ["id-ID", "zh", "jv"])
  func `other languages are not in the table`(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let isPrepared = PreparedRules.rules(for: language) != nil
    #expect(!isPrepared)
    #expect(try !SegmentationRules(for: language).rules.isEmpty)
  }
}

import Padanan
import TestSupport
import Testing

@Suite struct BundledGlossaryTests {
  @Test func `the glossaries in the library are the files of the folder`() throws {
    let (folder, diagnostics) = try ProjectEngine.glossary()
    #expect(diagnostics.isEmpty)
    #expect(
      try Glossary.bundled() == folder,
      "a file was added or changed: list it in Sources/CGlossaries/CGlossaries.c")
  }
}

import Padanan
import TestSupport

/// An engine with the project's glossaries, which are read once for all tests.
enum ProjectEngine {
  private static let engine = Result {
    try Engine(glossary: GlossaryLoader().load([ProjectFiles.root + "/Glossaries"]).glossary)
  }

  static func session() throws -> Session { try engine.get().session() }
}

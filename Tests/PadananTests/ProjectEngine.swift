import Glossary
import Padanan
import TestSupport
import TextModel

/// An engine with the project's glossaries, which are read once for all tests.
enum ProjectEngine {
  private static let engine = Result {
    try Engine(glossary: glossary().glossary)
  }

  /// The project's glossaries, marked as supplied, and the diagnostics of reading them.
  static func glossary() throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let files = try GlossaryLoader.files(at: [ProjectFiles.root + "/Glossaries"])
    return try GlossaryLoader(supplied: Set(files)).load(files)
  }

  static func session() throws -> Session { try engine.get().session() }
}

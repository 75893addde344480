import Padanan

/// Makes the term sheet of an article beside its translation, with a glossary of one's own.
///
///     MakeSheet ARTICLE TRANSLATION GLOSSARY
@main
struct MakeSheet {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: MakeSheet ARTICLE TRANSLATION GLOSSARY")
      return
    }
    let (article, translation, glossary) = (arguments[1], arguments[2], arguments[3])
    let engine = try Engine(glossary: terms(from: glossary))
    let page = try sheet(of: article, beside: translation, by: engine)
    print(page)
  }

  /// The glossary of a file, and after it the one that comes with the library.
  static func terms(from path: String) throws -> Glossary {
    var (glossary, diagnostics) = try GlossaryLoader().load([path])
    for diagnostic in diagnostics { print(diagnostic) }
    glossary.concepts += try Glossary.bundled().concepts
    return glossary
  }

  static func sheet(
    of article: String, beside translation: String, by engine: Engine
  ) throws -> String {
    let sheet = try engine.session().sheet(
      of: Document(file: article, language: .indonesian),
      translation: Document(file: translation, language: .english))
    return String(decoding: try SheetFormat.md.render([sheet]), as: UTF8.self)
  }

  /// A glossary that a program makes itself.
  static func ownGlossary() throws -> Glossary {
    var harbour = Concept(
      id: "harbour-master",
      terms: [
        Term("syahbandar", .indonesian), Term("harbour master", .english),
      ],
      origin: Concept.Origin(file: "own terms", line: 0))
    harbour.domain = "maritime"
    return Glossary([harbour])
  }

  /// What is wrong in a file, a line for each fault.
  static func faults(in path: String) -> [String] {
    do throws(PadananError) {
      _ = try GlossaryLoader().load([path])
      return []
    } catch {
      return error.diagnostics.map { "\($0.code.rawValue): \($0.message)" }
    }
  }
}

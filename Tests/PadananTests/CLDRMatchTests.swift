import Glossary
import GlossaryFormats
import Normalization
import Padanan
import TermMatching
import Testing
import TextModel

/// Names from libicu in running text, with no other glossary.
@Suite struct CLDRMatchTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    let text: String
    /// The expected matches: form, equivalent, and `?` if the match is marked as ambiguous.
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: [String]) {
      self.text = text
      self.found = found
    }
  }

  @Test(arguments: [
    Sentence("Mereka tiba dari Tiongkok, Jumat.", ["Tiongkok China", "Jumat Friday"]),
    Sentence("Rusia menolak usul itu.", ["Rusia Russia?"]),
    Sentence("Presiden Rusia menolak usul itu.", ["Rusia Russia"]),
    Sentence("Ia belajar bahasa Rusia.", ["bahasa Rusia Russian"]),
    Sentence(
      "Ia belajar bahasa Rusia di Prancis.", ["bahasa Rusia Russian", "Prancis France"]),
    Sentence("Ia mencari kamus Prancis.", ["Prancis French"]),
    Sentence("Kaus jersey itu mahal, kata Minggu.", ["Minggu Sunday"]),
    Sentence("Pada minggu lalu tidak ada apa-apa.", []),
    Sentence("Dolar Kanada melemah.", ["Dolar Kanada Canadian dollar"]),
    Sentence("Jan Mar membaca di Bali.", []),
  ])
  func `names are found without any glossary`(_ sentence: Sentence) throws {
    let names = CLDRGlossary(source: .indonesian, target: .english, for: .matching)
    let session = try Engine(glossary: names.glossary()).session()
    let analysis = try session.analyse(
      Document(id: "a", language: .indonesian, text: Array(sentence.text.utf8)))
    let found = analysis.matches.map { match in
      let concept = session.engine.index.concept(match.concept)
      let target = concept.terms(in: .english).first?.text ?? ""
      return "\(analysis.text.surface(of: match.range)) \(target)\(match.isAmbiguous ? "?" : "")"
    }
    #expect(found == sentence.found)
    for match in analysis.matches where match.isAmbiguous { #expect(!match.alternatives.isEmpty) }
  }
}

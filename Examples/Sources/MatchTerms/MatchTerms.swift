import Foundation
import Padanan

/// Segments a text, finds the terms in it, and writes them as JSON.
@main
struct MatchTerms {
  static func main() throws {
    let engine = try Engine(glossary: .bundled())
    let session = try engine.session()

    let document = Document(
      id: "article", language: .indonesian,
      text: """
        Kedua Negara Berunding Lagi

        Dr. Ratna tiba pukul 10.30. Kesepakatannya belum ditandatangani.
        """)

    for segment in try session.sentences(in: document) {
      print("\(segment.id) \(segment.kind.rawValue): \(segment.text)")
    }

    let matches = try session.matches(in: document)
    for match in matches {
      print("\(match.surface) = \(match.equivalent ?? "?"): \(match.form.explanation)")
    }

    let json = try JSONEncoder().encode(matches)
    let read = try JSONDecoder().decode([MatchRecord].self, from: json)
    print("\(json.count) bytes of JSON hold \(read.count) matches")
  }
}

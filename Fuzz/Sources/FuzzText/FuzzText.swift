// Any text through the whole pipeline: nothing crashes, and what comes out keeps its invariants.
import FuzzDriver
import Glossary
import Padanan
import TermMatching
import TermSheets
import TextModel

private let options: Engine.Options = {
  var options = Engine.Options()
  options.overlaps = .nested
  return options
}()

nonisolated(unsafe) private let session: Session? = try? Engine(
  glossary: Glossary(
    [
      ("kesepakatan", "agreement"), ("gencatan senjata", "ceasefire"), ("AS", "US"),
      ("Rusia", "Russia"), ("menyerang", "attack"), ("undang-undang", "law"), ("non-blok", "x"),
      ("mata-mata", "spy"), ("Jum'at", "Friday"), ("a, b", "c"),
    ].enumerated().map { line, pair in
      Concept(
        id: pair.0, terms: [Term(pair.0, .indonesian), Term(pair.1, .english)],
        origin: Concept.Origin(file: "fuzz", line: line + 1))
    }), options: options
).session()

/// The entry point of the program.
@_cdecl("FuzzText_main")
public func start(_ count: CInt, _ arguments: Arguments?) -> CInt {
  fuzz(count, arguments, fuzzText)
}

/// Processes an input as a text, with all stages; returns 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // Whatever is no text is refused by the decoder; the rest must go through.
  guard let text = try? TextDecoder().decode(bytes, file: "fuzz"), let session else {
    return 0
  }
  let document = Document(id: "fuzz", language: .indonesian, text: text)
  guard let analysis = try? session.analyse(document) else { return 0 }
  precondition(analysis.text.map.brokenInvariant == nil)
  var end = 0
  for segment in analysis.segments {
    precondition(segment.range.start >= end && !segment.range.isEmpty)
    end = segment.range.end
  }
  for match in analysis.matches {
    let range = analysis.text.source(of: match.range)
    precondition(range.end <= text.count && !range.isEmpty)
    precondition(analysis.segments[match.segment].range.contains(match.range))
    precondition(String(validating: text[range.range], as: UTF8.self) != nil)
  }
  if let sheet = try? session.sheet(of: document, translation: document) {
    for format in SheetFormat.allCases {
      do {
        let bytes = try format.render([sheet])
        precondition(!bytes.isEmpty)
      } catch {
        // A glossary format has no file without a concept.
        precondition(sheet.terms.isEmpty && error.diagnostics.map(\.code) == [.noConcepts])
      }
    }
  }
  return 0
}

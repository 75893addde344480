// Any bytes as a glossary: read as a whole or refused with a place, and fit to match with.
import FuzzDriver
import Glossary
import GlossaryFormats
import TermMatching
import TextModel

/// The entry point of the program.
@_cdecl("FuzzGlossary_main")
public func start(_ count: CInt, _ arguments: Arguments?) -> CInt {
  fuzz(count, arguments, fuzzGlossary)
}

/// Reads an input as a glossary in CSV, compiles its terms and checks it; returns 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGlossary(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let glossary = try CSVGlossaryReader().read(Array(text.utf8), file: "fuzz.csv").glossary
    precondition(!glossary.concepts.isEmpty)
    _ = TermIndex(glossary, language: .indonesian)
    _ = GlossaryLint(source: .indonesian, target: .english).check(glossary)
  } catch {
    precondition(!error.diagnostics.isEmpty)
    for diagnostic in error.diagnostics { precondition(diagnostic.position != nil) }
  }
  return 0
}

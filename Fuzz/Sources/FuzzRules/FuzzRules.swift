// Any bytes as an SRX file: refused with a line, or rules that run on a short text.
import FuzzDriver
import Normalization
import Segmentation
import TextModel

/// The entry point of the program.
@_cdecl("FuzzRules_main")
public func start(_ count: CInt, _ arguments: Arguments?) -> CInt {
  fuzz(count, arguments, fuzzRules)
}

/// Reads an input as SRX rules, and segments a text with them; returns 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRules(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let rules = try? SRXDocument(bytes, file: "fuzz.srx"),
    let segmenter = try? SentenceSegmenter(language: .indonesian, rules: rules),
    let text = try? Normalizer().normalize(
      Document(id: "fuzz", language: .indonesian, text: "Dr. Budi tiba. Ia pulang! “Ya?” katanya."))
  else { return 0 }
  for segment in (try? segmenter.segments(of: text)) ?? [] { precondition(!segment.range.isEmpty) }
  return 0
}

import Padanan

/// A function that must hold its promises for any bytes.
struct FuzzTarget: Sendable {
  let name: String
  /// Inputs to begin with, small and valid.
  let seeds: @Sendable () -> [[UInt8]]
  /// Runs the function; a broken promise ends the program.
  let run: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] =
    [text, normalizer, decoder, rules, pipe, lexicon, baseline, suppressions, recognition]
    + GlossaryFormat.allCases.filter { $0.reader(FormatOptions()) != nil }.map(glossary)
    + Bitexts.allCases.map(bitext)

  /// Requires an error to name the file and to have at least one message.
  static func require(_ error: PadananError) {
    precondition(!error.diagnostics.isEmpty)
    for diagnostic in error.diagnostics {
      precondition(diagnostic.file == "fuzz" && !diagnostic.message.isEmpty)
      precondition(!diagnostic.description.contains("\n"))
    }
  }
}

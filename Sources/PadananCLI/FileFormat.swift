import GlossaryFormats
import Padanan
import TextModel

/// A command's output formats, which the name of the output file may tell.
protocol FileFormat: CaseIterable, RawRepresentable where RawValue == String {
  /// What is written where neither `--format` nor a name tells.
  static var standard: Self { get }
  /// What the endings of file names say beside the formats' own names, without the full stop.
  static var endings: [String: Self] { get }
}

extension FileFormat {
  static var endings: [String: Self] { [:] }

  /// `--format`, else what the ending of the output's name says; ``standard`` for standard output, a
  /// name without an ending, and `.txt` where no format of the command is called so.
  /// - Throws: `PadananError` where the ending is another's.
  static func chosen(_ given: Self?, for output: String?) throws(PadananError) -> Self {
    if let given { return given }
    guard let path = output, path != "-" else { return standard }
    let ending = GlossaryFormat.ending(of: path)
    if let format = Self.init(rawValue: ending) ?? endings[ending] { return format }
    guard !ending.isEmpty, ending != "txt" else { return standard }
    let known = allCases.map(\.rawValue).filter { Self.isEnding($0) } + endings.keys.sorted()
    throw PadananError(
      .unknownFormat, file: path,
      "nothing is written as .\(ending) here; expected .\((known + ["txt"]).unique.joined(separator: ", .")), or --format"
    )
  }

  /// Formats whose own name is no ending: `text`, `lines`, `github`.
  private static func isEnding(_ name: String) -> Bool {
    !["text", "lines", "github", "xliff12"].contains(name)
  }
}

extension [String] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

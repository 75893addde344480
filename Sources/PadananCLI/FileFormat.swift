import GlossaryFormats
import Padanan
import TextFiles
import TextModel

/// A command's output formats, chosen by `--format` or by the output file's name.
protocol FileFormat: CaseIterable, RawRepresentable where RawValue == String {
  /// The format if neither `--format` nor the file name determines one.
  static var standard: Self { get }
  /// File name extensions that are not names of formats, without the full stop.
  static var endings: [String: Self] { get }
}

extension FileFormat {
  static var endings: [String: Self] { [:] }

  /// The format given by `--format`, or else by the output file's extension.
  ///
  /// ``standard`` is used for standard output, a name without extension, and `.txt` if it is not a
  /// format of the command.
  /// - Throws: `PadananError` for an extension that is not a format of the command.
  static func chosen(_ given: Self?, for output: String?) throws(PadananError) -> Self {
    if let given {
      try Terminal.check(given.rawValue, for: output)
      return given
    }
    guard let path = output, path != "-", !OutputFolder.isNamed(by: path) else { return standard }
    let ending = GlossaryFormat.ending(of: path)
    if let format = Self.init(rawValue: ending) ?? endings[ending] { return format }
    guard !ending.isEmpty, ending != "txt" else { return standard }
    let known = allCases.map(\.rawValue).filter { Self.isEnding($0) } + endings.keys.sorted()
    throw PadananError(
      .unknownFormat, file: path,
      "this command does not write .\(ending) files; expected .\((known + ["txt"]).unique.joined(separator: ", .")), or --format"
    )
  }

  /// The extension of a file in this format.
  var ending: String { Self.isEnding(rawValue) ? rawValue : "txt" }

  /// Whether a format's name is also a file name extension; false for `text`, `lines`, `github`.
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

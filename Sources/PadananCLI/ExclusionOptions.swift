internal import ArgumentParser
import Padanan
import TermDiscovery
import TextFiles
import TextModel

/// The option for candidates that a reviewer rejected.
struct ExclusionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Rejected candidates, which are left out: CSV with the columns term, kind and reason; may be repeated. NAME.exclude.csv beside a glossary NAME.csv is always read.",
      valueName: "file"), completion: .file())
  var exclude: [String] = []

  /// The lists given, and `NAME.exclude.csv` beside each glossary `NAME.csv`.
  func lists(beside glossaries: [String]) throws -> [String] {
    for path in exclude { try FileAccess.check(path) }
    let beside = glossaries.compactMap { path -> String? in
      guard path.hasSuffix(".csv") else { return nil }
      let list = path.dropLast(4) + ".exclude.csv"
      return FileAccess.exists(String(list)) ? String(list) : nil
    }
    return exclude + beside.filter { !exclude.contains($0) }
  }

  func read(_ lists: [String]) throws -> ExclusionList {
    var list = ExclusionList()
    for path in lists {
      try list.add(TextDecoder().decode(FileAccess.read(path), file: path), file: path)
    }
    return list
  }
}

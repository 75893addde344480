import Alignment
import BitextFormats
import GlossaryFormats
import Padanan
import Reports
import TextFiles
import TextModel

/// Output formats of `align --terms`.
private enum AnswerFormat: String, FileFormat {
  case tsv
  static let standard = AnswerFormat.tsv
}

/// `align --terms`: reads a table of terms and writes the words that translate them.
struct TermsTask {
  private let command: AlignCommand
  private let path: String

  init(_ command: AlignCommand, file path: String) {
    self.command = command
    self.path = path
  }

  func run() throws {
    _ = try AnswerFormat.chosen(nil, for: command.output.output)
    let settings = try Settings(
      command.input, command.output, offsets: command.offsets, glossaries: command.glossaries)
    try FileAccess.check(path)
    let file = try OutputFile(
      command.output.output,
      inputs: [path] + settings.inputs + [command.lexicon, command.links].compactMap { $0 })
    let decoder = TextDecoder(encoding: command.input.encoding ?? settings.configuration.encoding)
    let table = try TermQueries(decoder.decode(FileAccess.read(path), file: path), file: path)
    let lexicon = try command.lexicon.map { path in
      try TrainedLexicon(FileAccess.read(path), file: path)
    }
    let links = try command.links.map { path in
      try TermsTask.links(decoder.decode(FileAccess.read(path), file: path), file: path)
    }
    if let links, links.count != table.queries.count {
      throw PadananError(
        .invalidTable, file: command.links,
        "the file has \(links.count) lines of links for \(table.queries.count) rows; expected one line for each row"
      )
    }
    let answers = TermQueryAligner(lexicon: lexicon).answers(
      to: table.queries, source: settings.source, target: settings.target, links: links ?? [])
    command.output.say("\(path): \(answers.count) terms, \(answers.count { $0 != nil }) found")
    var records = RecordWriter(.tsv)
    records.append(answers)
    try file.write(records.take())
    try file.commit()
  }

  private static func links(_ text: [UInt8], file: String) throws -> [[WordLink]] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return try lines.enumerated().map { number, line in
      guard let links = WordLink.links(of: String(decoding: line, as: UTF8.self)) else {
        throw PadananError(
          .invalidTable, file: file, at: TextPosition(line: number + 1, column: 1),
          "the line is not a list of links; expected pairs of numbers such as 0-0 1-2")
      }
      return links
    }
  }
}

/// `align --train`: reads a translation memory and writes a lexicon.
struct TrainTask {
  private let command: AlignCommand
  private let path: String

  init(_ command: AlignCommand, file path: String) {
    self.command = command
    self.path = path
  }

  func run() throws {
    // A lexicon has no fixed file name extension, but that of another format would be misleading.
    let ending = command.output.output.map { GlossaryFormat.ending(of: $0) } ?? ""
    guard !(BitextLoader.endings + ["json", "jsonl", "ladder"]).contains(ending) else {
      throw PadananError(
        .unknownFormat, file: command.output.output,
        "a lexicon cannot be written as .\(ending); expected another extension, such as .lexicon")
    }
    let settings = try Settings(
      command.input, command.output, offsets: command.offsets, glossaries: command.glossaries)
    try FileAccess.check(path)
    let file = try OutputFile(command.output.output, inputs: [path] + settings.inputs)
    let pairs =
      TrainTask.isBilingualFile(path) ? try readUnits(settings) : try readLines(settings)
    guard !pairs.isEmpty else {
      throw PadananError(.emptyInput, file: path, "the file contains no sentence pair")
    }
    let lexicon = LexiconTrainer().train(pairs, source: settings.source, target: settings.target)
    command.output.say("\(path): \(pairs.count) pairs, \(lexicon.entries.count) pairs of words")
    try file.write(lexicon.encoded())
    try file.commit()
  }

  /// Whether the file name extension is that of a bilingual format.
  ///
  /// Any other file has one pair per line, without quoting.
  private static func isBilingualFile(_ path: String) -> Bool {
    let ending = GlossaryFormat.ending(of: path)
    return ending != "tsv" && BitextLoader.endings.contains(ending)
  }

  private func readUnits(_ settings: Settings) throws -> [(source: String, target: String)] {
    let (bitext, notes) = try BitextLoader(source: settings.source, target: settings.target)
      .load(path)
    command.output.report(notes)
    return bitext.units.compactMap { unit in
      unit.target.map { (unit.source.content.text, $0.content.text) }
    }
  }

  private func readLines(_ settings: Settings) throws -> [(source: String, target: String)] {
    let decoder = TextDecoder(encoding: command.input.encoding ?? settings.configuration.encoding)
    let text = try decoder.decode(FileAccess.read(path), file: path)
    var pairs: [(source: String, target: String)] = []
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count >= 2 else {
        throw PadananError(
          .invalidTable, file: path, at: TextPosition(line: number + 1, column: 1),
          "the line has no tab; expected a sentence, a tab and its translation")
      }
      pairs.append(
        (String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self)))
    }
    return pairs
  }
}

public import ArgumentParser
public import Glossary
import GlossaryFormats
import Padanan
import TermDiscovery
import TermSheets
import TextFiles
import TextModel

extension EntryStatus: ExpressibleByArgument {}

struct GlossaryApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Apply the decisions of a reviewed workbook to a glossary.",
    discussion: """
      Reads the columns Decision, Chosen and Comment that a reviewer filled in a
      workbook of `sheet`. Accepted candidates and changed equivalents become rows
      of the glossary, rejected candidates rows of NAME.exclude.csv beside it, which
      later sheets respect. An equivalent that is replaced becomes an admitted one.
      If a decision contradicts another or the glossary, nothing is applied. The
      changes are listed on standard output. Applying a workbook again changes
      nothing.

      Examples:
        padanan sheet article.txt -g my.csv -o sheet.xlsx
        padanan glossary apply sheet.xlsx -g my.csv --date 2026-12-01
        padanan glossary apply sheet.xlsx -g my.csv -o new.csv
      """)

  @Argument(
    help: ArgumentHelp("The workbook with the decisions.", valueName: "workbook"),
    completion: .file())
  var workbook: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The glossary (CSV) that is changed; created if it does not exist. May be repeated: the others are those with which the sheet was made, beside those supplied with padanan.",
      valueName: "path"), completion: .file())
  var glossary: [String]

  @Option(
    help: ArgumentHelp(
      "The date for the column checked of added and changed rows: YYYY-MM-DD. (default: none)",
      valueName: "date"),
    transform: { text in
      guard let date = EntryDate(rawValue: text) else {
        throw ValidationError(
          "`\(text)` is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD, as in 2026-03-12")
      }
      return date
    })
  var date: EntryDate?

  @Option(help: "The status of added and changed rows: proposed, draft or checked.")
  var status = EntryStatus.checked

  @Flag(help: "List the changes and write nothing.")
  var dryRun = false

  @Option(
    help:
      "The language of the terms if the workbook does not name it: a BCP 47 tag or a name. (default: id)",
    transform: LanguageTag.option)
  var source = LanguageTag.indonesian

  @Option(
    help:
      "The language of the equivalents if the workbook does not name it: a BCP 47 tag or a name. (default: en)",
    transform: LanguageTag.option)
  var target = LanguageTag.english

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write the changed glossary to this CSV file, and rejected candidates beside it. (default: change the glossary itself)",
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(name: [.short, .long], help: "Report on standard error what was read and found.")
  var verbose = false

  func validate() throws {
    for path in [glossary.first, output].compactMap({ $0 }) {
      guard path.hasSuffix(".csv"), !path.hasSuffix(".exclude.csv") else {
        throw ValidationError(
          "\(path): expected a glossary ending in .csv, because rejected candidates are written beside it; `padanan glossary convert` writes one"
        )
      }
    }
    guard !dryRun || output == nil else {
      throw ValidationError("--dry-run writes nothing; expected no --output")
    }
  }

  func run() throws {
    let own = glossary[0]
    let review = try SheetReview(workbook: FileAccess.read(workbook), file: workbook)
    say("\(workbook): \(review.decisions.count) decisions")
    var application = ReviewApplication(
      source: review.source ?? source, target: review.target ?? target)
    application.status = status
    application.date = date
    let options = FormatOptions(source: application.source, target: application.target)
    let text = try self.text(of: own)
    var table = try GlossaryTable(text, file: own, options: options)
    let ownList = GlossaryApplyCommand.list(of: own)
    var list = try ExclusionTable(self.text(of: ownList), file: ownList)
    if review.decisions.contains(where: { $0.kind == nil && $0.verb == .change }) {
      let paths = glossary.dropFirst() + [GlossaryLoader.defaultFolder()].compactMap { $0 }
      application.others = try GlossaryLoader(options: options).load(Array(paths)).glossary.concepts
    }
    let changes = try application.apply(
      review, file: workbook, to: &table, named: own, rejectingTo: &list)
    let result = try table.bytes()
    if !dryRun {
      var files: [(file: OutputFile, bytes: [UInt8])] = []
      let inputs = [workbook] + glossary.dropFirst()
      let places = output.map { ($0, GlossaryApplyCommand.list(of: $0)) } ?? (own, ownList)
      // In place, a file without changes is not touched.
      if output != nil || table.isChanged {
        let inputs = output == nil ? inputs : inputs + [own]
        files.append((try OutputFile(places.0, inputs: inputs), result))
      }
      if list.added > 0 || output != nil && !list.bytes.isEmpty {
        if output != nil, FileAccess.exists(places.1),
          try FileAccess.read(places.1) != list.bytes
        {
          throw PadananError(
            .cannotWrite, file: places.1,
            "the list of rejected candidates exists already and has other rows; expected another name for the output"
          )
        }
        files.append((try OutputFile(places.1, inputs: inputs), list.bytes))
      }
      for (file, bytes) in files { try file.write(bytes) }
      for (file, _) in files { try file.commit() }
    }
    let report = try OutputFile(nil, inputs: [])
    for change in changes { try report.write(change.description + "\n") }
    try report.commit()
    say("\(changes.count) changes")
  }

  /// The path of the list of rejected candidates beside a glossary.
  private static func list(of glossary: String) -> String { glossary.dropLast(4) + ".exclude.csv" }

  /// The content of a file that is changed in place; empty if it does not exist.
  /// - Throws: `PadananError` if it is not UTF-8.
  private func text(of path: String) throws -> [UInt8] {
    guard FileAccess.exists(path) else { return [] }
    let bytes = try FileAccess.read(path)
    guard try TextDecoder().decode(bytes, file: path) == bytes else {
      throw PadananError(
        .malformedText, file: path,
        "only a file in UTF-8 can be changed; expected the file saved as UTF-8")
    }
    return bytes
  }

  private func say(_ message: @autoclosure () -> String) {
    if verbose { Terminal.report("padanan: \(message())") }
  }
}

internal import ArgumentParser
import Padanan
import TextFiles
import TextModel

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Show the text read from a document; offsets of all commands index it.",
    discussion: """
      Reads DOCX, ODT, HTML, Markdown, RTF, EPUB, SRT and VTT, and PDF with the
      program pdftotext (Debian: poppler-utils). Each heading, paragraph, list item
      and table cell begins on a new line; footnotes follow the block with their
      mark. Tracked deletions, comments, scripts and navigation are left out; of a
      site's page, only the article is read.

      Examples:
        padanan text article.docx
        padanan text --verbose page.html
        padanan text book.epub -o book.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try Settings(input, output)
    let paths = try input.paths()
    let file = try OutputFile(output.output, inputs: paths + settings.inputs)
    var progress = Progress(total: paths.count)
    for (number, path) in paths.enumerated() {
      let document = try input.document(
        at: path, language: settings.source, settings.configuration)
      // An empty line between two documents.
      if number > 0 { try file.write("\n") }
      try file.write(document.text)
      progress.step()
    }
    progress.finish()
    try file.commit()
  }
}

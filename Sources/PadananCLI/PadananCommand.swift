internal import ArgumentParser
import ICUSupport
import TextModel

struct PadananCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "padanan",
    abstract: "Bilingual term sheets from Indonesian and English articles.",
    discussion: """
      Normalizes an article, splits it into sentences, finds the terms of your
      glossaries in all their inflected forms, and lists them with their equivalents.

      Examples:
        padanan sheet article.txt
        padanan sheet article.txt --translation article.en.txt -o sheet.html
        padanan match -g my-terms.csv article.txt --format jsonl
        cat article.txt | padanan segment
      """,
    version:
      "\(Product.name) \(Product.version) (ICU \(ICUVersion.library), Unicode \(ICUVersion.unicode))",
    subcommands: [
      SheetCommand.self, MatchCommand.self, AlignCommand.self, CheckCommand.self,
      ExtractCommand.self, SegmentCommand.self,
      NormalizeCommand.self, TextCommand.self, PipeCommand.self, GlossaryCommand.self,
    ])
}

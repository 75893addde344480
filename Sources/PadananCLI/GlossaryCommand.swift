internal import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Work with glossaries.",
    subcommands: [
      GlossaryLintCommand.self, GlossaryConvertCommand.self, GlossaryMergeCommand.self,
      GlossaryDiffCommand.self, GlossaryStatsCommand.self, GlossaryValidateCommand.self,
      GlossaryCompileCommand.self, GlossaryApplyCommand.self,
    ])
}

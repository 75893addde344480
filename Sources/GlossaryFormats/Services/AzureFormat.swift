import Glossary

extension GlossaryFormat {
  /// A glossary of Azure AI Translator.
  public static let azure = GlossaryFormat(
    "azure", .table, holds: HeldFields(), limits: TranslationService.limits,
    reader: { ServiceGlossaryReader(.azure, options: $0) },
    writer: { ServiceGlossaryWriter(.azure, options: $0) })
}

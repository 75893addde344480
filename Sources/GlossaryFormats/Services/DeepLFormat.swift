import Glossary

extension GlossaryFormat {
  /// A glossary of DeepL.
  public static let deepl = GlossaryFormat(
    "deepl", .table, holds: HeldFields(), limits: TranslationService.limits,
    reader: { ServiceGlossaryReader(.deepl, options: $0) },
    writer: { ServiceGlossaryWriter(.deepl, options: $0) })
}

import Glossary

extension GlossaryFormat {
  /// A custom terminology of Amazon Translate.
  public static let amazon = GlossaryFormat(
    "amazon", .table, holds: HeldFields(), limits: TranslationService.limits,
    reader: { ServiceGlossaryReader(.amazon, options: $0) },
    writer: { ServiceGlossaryWriter(.amazon, options: $0) })
}

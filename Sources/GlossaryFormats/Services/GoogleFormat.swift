import Glossary

extension GlossaryFormat {
  /// A glossary of Google Cloud Translation.
  public static let google = GlossaryFormat(
    "google", .table, holds: HeldFields(), limits: TranslationService.limits,
    reader: { ServiceGlossaryReader(.google, options: $0) },
    writer: { ServiceGlossaryWriter(.google, options: $0) })
}

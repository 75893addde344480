public import Glossary
internal import TermMatching
public import TextModel

/// A glossary for an ``Engine``, compiled for texts in one language and translations in another.
///
/// Made from a ``Glossary``, a side is compiled in memory when it is first needed. Read from a file
/// of ``GlossaryCache``, both sides are used where they lie, and a concept is read when it is first
/// needed; so neither time nor memory depends on the number of concepts.
public struct CompiledGlossary: Sendable {
  private enum Source: Sendable {
    case glossary(Glossary)
    case file(PackedFile, CompiledFacts)
  }

  private let source: Source
  private let concepts: ConceptStore
  /// The diagnostics of reading the glossary.
  public let diagnostics: [Diagnostic]

  /// A glossary in memory.
  public init(_ glossary: Glossary, diagnostics: [Diagnostic] = []) {
    source = .glossary(glossary)
    concepts = ConceptStore(glossary)
    self.diagnostics = diagnostics
  }

  /// A compiled file.
  init(_ file: PackedFile) {
    let facts = CompiledFacts(file)
    source = .file(file, facts)
    concepts = ConceptStore(file)
    diagnostics = facts.diagnostics
  }

  /// Number of concepts.
  public var conceptCount: Int { concepts.count }

  /// The languages of all terms, in order of appearance.
  public var languages: [LanguageTag] {
    switch source {
    case .glossary(let glossary): glossary.languages
    case .file(_, let facts): facts.languages
    }
  }

  /// Whether any term can occur in texts of a language.
  public func hasTerm(in language: LanguageTag) -> Bool {
    switch source {
    case .glossary(let glossary):
      glossary.concepts.contains { $0.terms.contains { $0.isUsed(in: language) } }
    case .file(_, let facts):
      facts.hasUntranslated || facts.languages.contains { language.accepts($0) }
    }
  }

  /// The concepts as a glossary; all of them are read.
  public var glossary: Glossary {
    switch source {
    case .glossary(let glossary): return glossary
    case .file(_, let facts):
      var glossary = Glossary((0..<concepts.count).map { concepts[$0] })
      glossary.extras = facts.extras
      return glossary
    }
  }

  /// The terms of the texts, compiled.
  func sourceIndex(_ language: LanguageTag) -> TermIndex {
    index(.source, language, .source)
  }

  /// The equivalents that a translation may have, and the forbidden ones; without variants, which it
  /// should not have, and without patterns, whose equivalents are searched for with the slots
  /// filled.
  func targetIndex(_ language: LanguageTag) -> TermIndex {
    index(.target, language, .translation)
  }

  private func index(
    _ side: CompiledSide, _ language: LanguageTag, _ indexSide: TermIndex.Side
  ) -> TermIndex {
    if case .file(let file, let facts) = source, facts.language(of: side) == language {
      return TermIndex(
        file, section: side.section, concepts: concepts, language: language, side: indexSide)
    }
    return TermIndex(
      glossary, concepts: concepts, language: language, side: indexSide, statuses: side.statuses,
      findsPatterns: side.findsPatterns)
  }

  /// The bytes of a file with a glossary, compiled for two languages.
  /// - Parameters:
  ///   - fingerprint: what the file was made from; the file is used only for the same.
  static func file(
    of glossary: Glossary, diagnostics: [Diagnostic], source: LanguageTag, target: LanguageTag,
    fingerprint: String
  ) -> [UInt8] {
    let facts = CompiledFacts(
      source: source, target: target, languages: glossary.languages,
      hasUntranslated: glossary.concepts.contains {
        $0.terms.contains { $0.status == .doNotTranslate }
      }, diagnostics: diagnostics, extras: glossary.extras)
    var sections = facts.sections(fingerprint: fingerprint) + ConceptStore.sections(of: glossary)
    for (side, language, indexSide) in [
      (CompiledSide.source, source, TermIndex.Side.source), (.target, target, .translation),
    ] {
      sections += TermIndex.sections(
        of: glossary, from: side.section, language: language, side: indexSide,
        statuses: side.statuses, findsPatterns: side.findsPatterns)
    }
    return PackedFile.bytes(of: sections)
  }
}

/// A side of a compiled glossary.
enum CompiledSide {
  case source, target

  /// The first section of the side's index.
  var section: UInt64 {
    switch self {
    case .source: 0x200
    case .target: 0x300
    }
  }

  var statuses: Set<TermStatus> {
    switch self {
    case .source: Set(TermStatus.allCases).subtracting([.forbidden])
    case .target: Set(TermStatus.allCases).subtracting([.variant])
    }
  }

  var findsPatterns: Bool { self == .source }
}

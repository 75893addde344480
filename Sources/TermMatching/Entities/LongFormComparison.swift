import Glossary
import Languages
import Segmentation
import TextKnowledge
import TextModel

/// Compares the long forms that texts give for their acronyms with those of the glossary's concepts.
///
/// Words, long forms and results are stored, so that the acronyms that many texts define are compared
/// once.
final class LongFormComparison {
  /// How a concept agrees with the long form of a text.
  enum Agreement {
    /// With the share of the words that are related: 0.7 to 1.
    case agrees(Double)
    case unknown
    case doubtful
    case contradicts
  }

  /// A definition of a text, prepared for comparison.
  struct Definition {
    let acronym: AcronymDefinition
    /// The same for all definitions with the same short and long form.
    let number: Int32
    /// The numbers of the content words of the long form.
    let words: [Int32]
  }

  /// A long form of a concept.
  private struct LongForm {
    let words: [[UInt8]]
    /// The numbers of its content words.
    let content: [Int32]
    let isInIndexLanguage: Bool
  }

  /// The number of definitions or of pairs of words at which the memory is released.
  private static let limit = 1 << 17

  private let language: LanguageTag
  private let functionWords: FunctionWords
  private let stateWords: [[UInt8]]
  private let derivation: any WordFormation
  /// The words with their possible roots.
  private let words: WordAnalyses
  private var longForms: [Int: [LongForm]] = [:]
  private var definitions = WordTable()
  private var agreements: [UInt64: Agreement] = [:]
  private var relations: [UInt64: Bool] = [:]

  init(_ index: TermIndex) {
    language = index.language
    let rules = Language.of(index.language)
    functionWords = rules.functionWords
    stateWords = rules.names.stateWords.phrases.filter { $0.count == 1 }.map { $0[0] }
    derivation = index.derivation
    let derivation = index.derivation
    words = WordAnalyses { derivation.roots(of: $0) }
  }

  /// Releases the memory if very much is stored; call it before a text is read.
  func trim() {
    let isFull = max(definitions.count, relations.count) >= LongFormComparison.limit
    guard words.trim() || isFull else { return }
    longForms = [:]
    definitions = WordTable()
    agreements = [:]
    relations = [:]
  }

  /// Prepares a definition of a text.
  func prepare(_ acronym: AcronymDefinition, of text: AnalyzedText) -> Definition {
    var key = Array(text.language.description.utf8)
    key.append(acronym.pattern == .foreign ? 1 : 0)
    for token in acronym.shortForm {
      key += text.bytes[text.tokens[token].range.range]
      key.append(0)
    }
    let long = acronym.longForm.map { text.forms.bytes(of: text.tokenForms[$0]) }
    for word in long {
      key.append(0)
      key += word
    }
    return Definition(
      acronym: acronym, number: definitions.insert(key), words: contentWords(of: long))
  }

  /// Compares the long forms of a concept, in any language, with that of a definition.
  ///
  /// They agree if at least seven of ten content words are related, and contradict each other if
  /// fewer than half are. Only a long form in the text's language whose letters spell the acronym can
  /// contradict, and only one of the text that spells it: long forms of other languages have other
  /// words for the same thing.
  func agreement(
    of concept: Int, in index: TermIndex, with definition: Definition, of text: AnalyzedText
  ) -> Agreement {
    // The concepts of filled patterns belong to one text.
    guard concept < index.conceptCount else {
      return compare(made(from: index.concept(concept)), definition, text)
    }
    let key = UInt64(concept) << 32 | UInt64(UInt32(bitPattern: definition.number))
    if let known = agreements[key] { return known }
    let forms = longForms[concept] ?? made(from: index.concept(concept))
    longForms[concept] = forms
    let agreement = compare(forms, definition, text)
    agreements[key] = agreement
    return agreement
  }

  private func compare(
    _ forms: [LongForm], _ definition: Definition, _ text: AnalyzedText
  ) -> Agreement {
    #if DEBUG
      ReadingMeter.current?.count(.longFormComparison)
    #endif
    let most = forms.map { share(of: $0.content, in: definition.words) }.max() ?? 0
    if most >= 0.7 { return .agrees(most) }
    let canContradict =
      definition.acronym.pattern != .foreign
      && forms.contains {
        $0.isInIndexLanguage && definition.acronym.isSpelled(by: $0.words, in: text)
      }
    guard canContradict else { return .unknown }
    return most >= 0.5 ? .doubtful : .contradicts
  }

  private func made(from concept: ConceptView) -> [LongForm] {
    concept.terms.compactMap { term in
      let all = term.text.split { " -/".contains($0) }.map { Folding.fold(Array($0.utf8)) }
      guard all.count > 1 else { return nil }
      return LongForm(
        words: all, content: contentWords(of: all), isInIndexLanguage: term.language == language)
    }
  }

  /// The words without function words and without the name of the state, in order.
  private func contentWords(of words: [[UInt8]]) -> [Int32] {
    let content = words.filter { !functionWords.contains($0) }
    let rest = content.filter { !stateWords.contains($0) }
    return (rest.isEmpty ? content : rest).map { self.words.number(of: $0) }
  }

  /// The share of the words of the longer list that are related to a word of the other one.
  private func share(of a: [Int32], in b: [Int32]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var rest = b
    for word in a {
      for place in rest.indices where areRelated(word, rest[place]) {
        rest.remove(at: place)
        break
      }
    }
    return Double(b.count - rest.count) / Double(max(a.count, b.count))
  }

  /// Whether two words are equal, have a root in common, or begin with the same five bytes or more.
  private func areRelated(_ a: Int32, _ b: Int32) -> Bool {
    if a == b { return true }
    let key = UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
    if let known = relations[key] { return known }
    let areRelated = words.haveCommonAnalysis(a, b) || haveCommonStem(a, b)
    relations[key] = areRelated
    return areRelated
  }

  private func haveCommonStem(_ a: Int32, _ b: Int32) -> Bool {
    let (first, second) = (words.words.bytes(of: a), words.words.bytes(of: b))
    guard zip(first, second).prefix(while: { $0 == $1 }).count >= 5 else { return false }
    return derivation.areRelated(
      String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self))
  }
}

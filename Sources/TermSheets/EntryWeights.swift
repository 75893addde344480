import Glossary
import Languages
import TextModel

/// Decides which entries of a sheet are trivial.
struct EntryWeights {
  private let language: Language

  /// - Parameter language: the language of the document.
  init(_ language: LanguageTag) { self.language = Language.of(language) }

  /// Trivial are numbers, days and months, names that both languages write alike, and everyday words
  /// that are not nouns; never an entry with a forbidden equivalent, a note, or a doubtful occurrence.
  func weight(of entry: TermSheet.Entry) -> TermSheet.Weight {
    guard entry.note.isEmpty, entry.targets.allSatisfy(\.status.isApproved),
      !entry.occurrences.contains(where: { $0.isAmbiguous })
    else { return .normal }
    if entry.partOfSpeech == .proper || entry.partOfSpeech == nil,
      entry.approved.first == entry.term, entry.term.contains(where: \.isUppercase)
    {
      return .trivial
    }
    let isNoun = entry.partOfSpeech == .noun
    let words = entry.term.lowercased().split(separator: " ").map { Array($0.utf8) }
    return !words.isEmpty && words.allSatisfy { isPlain($0, asNoun: isNoun) } ? .trivial : .normal
  }

  /// Whether a word is a number, a day, a month, or an everyday word that is not a noun.
  /// - Parameter isNoun: whether the glossary calls the term a noun, as *river* for `kali`.
  private func isPlain(_ word: [UInt8], asNoun isNoun: Bool) -> Bool {
    let meaning = word.withUnsafeBufferPointer { language.quantityWords[$0] }
    switch meaning {
    case .currency, .clock, .zone, .soft: return false
    case nil: break
    default: return true
    }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    guard !isNoun, let known = language.phrases?.listed(word) else { return false }
    return known.isEveryday && (known.role == .other || known.role == .time)
  }
}

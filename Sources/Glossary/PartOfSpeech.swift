/// The part of speech of a concept's terms.
public enum PartOfSpeech: String, Codable, Sendable, Hashable, CaseIterable {
  case noun, verb, adjective, adverb, phrase, proper
  case pronoun, preposition, conjunction, numeral, interjection, other
}

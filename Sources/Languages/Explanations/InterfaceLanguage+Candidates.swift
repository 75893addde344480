/// Explanations of why words are candidates for a glossary.
extension InterfaceLanguage {
  /// The candidate is a noun, or a noun phrase of several words.
  public func candidatePhrase(words: Int) -> String {
    switch self {
    case .english: words == 1 ? "a noun" : "a noun phrase of \(words) words"
    case .indonesian: words == 1 ? "nomina" : "frasa nomina \(words) kata"
    }
  }
  /// The candidate is also a part of longer candidates.
  public func candidateNested(_ count: Int) -> String {
    switch self {
    case .english: count == 1 ? "part of 1 longer phrase" : "part of \(count) longer phrases"
    case .indonesian: "bagian dari \(count) frasa yang lebih panjang"
    }
  }
  /// The candidate has capitals inside a sentence.
  public var candidateCapitals: String {
    switch self {
    case .english: "capitals inside a sentence"
    case .indonesian: "huruf kapital di tengah kalimat"
    }
  }
  /// The candidate is the long form of an acronym.
  public var candidateLongForm: String {
    switch self {
    case .english: "the long form of an acronym"
    case .indonesian: "kepanjangan singkatan"
    }
  }
  /// The candidate is repeated; the language has no grammar here.
  public var candidateRepetition: String {
    switch self {
    case .english: "repeated words; the language has no grammar here"
    case .indonesian: "kata yang berulang; bahasanya belum memiliki tata bahasa di sini"
    }
  }
}

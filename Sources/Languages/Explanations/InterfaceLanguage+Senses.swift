/// Explanations of why a match may be wrong.
extension InterfaceLanguage {
  /// Several concepts have the form.
  /// - Parameter concepts: the identifiers of the other concepts.
  public func severalConcepts(_ concepts: [String]) -> String {
    let list = concepts.map { "`\($0)`" }.joined(separator: ", ")
    return text(
      "the context does not decide between this concept and \(list)",
      "konteks tidak menentukan antara konsep ini dan \(list)")
  }

  /// No cue word is near the form.
  /// - Parameter cues: the cue words of the concept.
  public func noCue(_ cues: [String]) -> String {
    let list = cues.map { "`\($0)`" }.joined(separator: ", ")
    return text(
      "none of the concept's cue words is in the sentence: \(list)",
      "tidak ada kata petunjuk konsep ini dalam kalimat: \(list)")
  }

  /// The text indicates another sense.
  /// - Parameters:
  ///   - headword: the word with several senses.
  ///   - gloss: an equivalent of the indicated sense.
  ///   - cue: the words that indicate it.
  public func otherSense(of headword: String, gloss: String, cue: String) -> String {
    text(
      "`\(headword)` means “\(gloss)” here (cue: `\(cue)`)",
      "`\(headword)` di sini berarti “\(gloss)” (petunjuk: `\(cue)`)")
  }

  /// The text does not indicate which sense is meant.
  /// - Parameters:
  ///   - headword: the word with several senses.
  ///   - gloss: an equivalent of another sense.
  public func undecidedSense(of headword: String, gloss: String) -> String {
    text(
      "`\(headword)` can also mean “\(gloss)”, and the sentence has no cue",
      "`\(headword)` dapat juga berarti “\(gloss)”, dan kalimat tidak memberi petunjuk")
  }

  /// The glossary excludes the concept.
  /// - Parameter expression: the value of the `except` column.
  public func exception(_ expression: String) -> String {
    text(
      "the glossary excludes this concept with `\(expression)`",
      "glosarium mengecualikan konsep ini bersama `\(expression)`")
  }

  /// The form is a part of a longer name.
  public func partOfName(_ name: String, _ kind: NameKind) -> String {
    text(
      "part of the name `\(name)` (\(self.name(of: kind)))",
      "bagian dari nama `\(name)` (\(self.name(of: kind)))")
  }

  /// The text defines the acronym with another long form.
  public func otherLongForm(of acronym: String, _ longForm: String) -> String {
    text(
      "the text defines `\(acronym)` as `\(longForm)`",
      "teks mendefinisikan `\(acronym)` sebagai `\(longForm)`")
  }

  /// The form is the initials of a person's name.
  /// - Parameter evidence: the words that show it, such as `AS (30)`.
  public func personInitials(_ initials: String, _ evidence: String) -> String {
    text(
      "`\(initials)` is the initials of a person's name (`\(evidence)`)",
      "`\(initials)` adalah inisial nama orang (`\(evidence)`)")
  }

  /// The form is a part of an expression in which its words do not have their own meaning.
  public func partOfExpression(_ expression: String) -> String {
    text(
      "part of the expression `\(expression)`", "bagian dari ungkapan `\(expression)`")
  }

  private func name(of kind: NameKind) -> String {
    switch kind {
    case .person: text("person", "orang")
    case .place: text("place", "tempat")
    case .street: text("street", "jalan")
    case .institution: text("institution", "lembaga")
    case .company: text("company", "perusahaan")
    case .club: text("club", "klub")
    case .event: text("event", "peristiwa")
    case .work: text("title of a work", "judul karya")
    case .vessel: text("ship", "kapal")
    }
  }
}

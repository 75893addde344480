/// Sentences and phrases of sheets and pages.
extension InterfaceLanguage {
  /// The name of the product's output: `Term sheet`.
  public var termSheet: String { text("Term sheet", "Lembar istilah") }

  /// The heading of a page with several articles.
  public func termSheets(_ count: Int) -> String {
    text("Term sheets of \(count) articles", "Lembar istilah \(count) artikel")
  }

  /// The number of segments: `12 segments`.
  public func segments(_ count: Int) -> String {
    text("\(count) \(count == 1 ? "segment" : "segments")", "\(count) segmen")
  }

  /// The number of concepts: `12 terms`.
  public func terms(_ count: Int) -> String {
    text("\(count) \(count == 1 ? "term" : "terms")", "\(count) istilah")
  }

  /// The number of occurrences: `12 occurrences`.
  public func occurrences(_ count: Int) -> String {
    text("\(count) \(count == 1 ? "occurrence" : "occurrences")", "\(count) kemunculan")
  }

  /// The number of problems: `3 problems`.
  public func problems(_ count: Int) -> String {
    text("\(count) \(count == 1 ? "problem" : "problems")", "\(count) masalah")
  }

  /// The heading of the equivalents if there is no translation.
  public func equivalents(in language: String) -> String {
    text("Equivalents in \(language)", "Padanan \(language)")
  }

  /// The heading of the terms that need no attention.
  public func trivialTerms(_ count: Int) -> String {
    text(
      "Names, numbers and everyday words (\(count))", "Nama, angka, dan kata sehari-hari (\(count))"
    )
  }

  /// The heading of the list of glossaries.
  public var glossaries: String { text("Glossaries", "Glosarium") }

  /// Introduces the terms that must not be used: `not: hamlet`.
  public func notToUse(_ terms: String) -> String { text("not: \(terms)", "jangan: \(terms)") }

  /// Marks an equivalent that was composed from the parts of a term.
  public func composed(_ text: String) -> String {
    self.text("\(text) (composed)", "\(text) (susunan)")
  }

  /// The translation has a term that must not be used.
  public func forbiddenRendering(_ words: String) -> String {
    text("forbidden: \(words)", "dilarang: \(words)")
  }

  /// The translation has no approved equivalent.
  public var notInTranslation: String {
    text("not in the translation", "tidak ada dalam terjemahan")
  }

  /// Whether the translation has an equivalent cannot be decided.
  public var uncertainRendering: String { text("uncertain", "tidak pasti") }

  /// Words of the translation that may be the rendering.
  public func perhaps(_ words: String) -> String { text("perhaps: \(words)", "mungkin: \(words)") }

  /// The sentences may not be translations of each other.
  public var doubtfulPair: String {
    text(
      "This translation may belong to another sentence.",
      "Terjemahan ini mungkin milik kalimat lain.")
  }

  /// The sentence has no sentence of the translation beside it.
  public var noTranslation: String { text("no translation", "tanpa terjemahan") }

  // MARK: Pages

  /// A link over the navigation.
  public var skipToText: String { text("Skip to the text", "Langsung ke teks") }
  /// The list of the articles of a page.
  public var contents: String { text("Contents", "Daftar isi") }
  /// The list of the colours of the subject fields.
  public var domains: String { text("Domains", "Bidang") }
  /// The list of the numbers of terms and problems.
  public var summary: String { text("Summary", "Ringkasan") }
  /// The problems of one sentence.
  public func problems(ofSentence number: Int) -> String {
    text("Problems in sentence \(number)", "Masalah pada kalimat \(number)")
  }
  /// A link to the next problem.
  public var nextProblem: String { text("next problem", "masalah berikutnya") }
  /// A link from the last problem to the summary.
  public var backToSummary: String { text("back to the summary", "kembali ke ringkasan") }

  /// The numbers of the summary.
  /// - Parameter group: the name of a group of problems: `missing`, `forbidden`, `numbers`,
  ///   `names`, `omitted`, `meaning`.
  public func problemCount(_ group: String, _ count: Int) -> String {
    switch group {
    case "missing": text("\(count) missing", "\(count) tidak ada")
    case "forbidden": text("\(count) forbidden", "\(count) dilarang")
    case "numbers": text("\(count) \(count == 1 ? "number" : "numbers")", "\(count) angka")
    case "names": text("\(count) \(count == 1 ? "name" : "names")", "\(count) nama")
    case "omitted": text("\(count) left out", "\(count) terlewat")
    default: text("\(count) of meaning", "\(count) makna")
    }
  }

  /// The number of suggestions.
  public func suggestions(_ count: Int) -> String {
    text("\(count) \(count == 1 ? "suggestion" : "suggestions")", "\(count) saran")
  }

  /// The name of a group of problems, for a choice.
  public func problemGroup(_ group: String) -> String {
    switch group {
    case "missing": text("missing terms", "istilah yang tidak ada")
    case "forbidden": text("forbidden terms", "istilah yang dilarang")
    case "numbers": text("numbers", "angka")
    case "names": text("names", "nama")
    case "omitted": text("left out", "terlewat")
    default: text("meaning", "makna")
    }
  }

  /// The name of the controls that filter a page.
  public var filter: String { text("Filter", "Saring") }
  /// The label of the field for words to search for.
  public var search: String { text("Search", "Cari") }
  /// The choice of all sentences and terms.
  public var all: String { text("all", "semua") }
  /// The choice of the sentences with a problem of any kind.
  public var anyProblem: String { text("any problem", "semua masalah") }
  /// A button that hides the marks of names, numbers and everyday words.
  public var hideTrivial: String { text("Hide everyday words", "Sembunyikan kata sehari-hari") }
  /// A button that shows everything again.
  public var reset: String { text("Reset", "Atur ulang") }
  /// A button that copies an equivalent.
  public var copy: String { text("Copy", "Salin") }
  /// The message after an equivalent was copied.
  public var copied: String { text("Copied:", "Tersalin:") }
  /// The message with the numbers of what a filter shows; `%s` and `%t` stand for the numbers of
  /// sentences and terms.
  public var shown: String { text("%s sentences, %t terms", "%s kalimat, %t istilah") }
}

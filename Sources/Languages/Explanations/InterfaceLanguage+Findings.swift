/// Messages about problems in translations.
extension InterfaceLanguage {
  /// The message about a problem.
  /// - Parameters:
  ///   - verdict: the kind of problem, as in records.
  ///   - english: the message in English, which the check wrote.
  ///   - source: the words of the text.
  ///   - target: the words of the translation; nil if they are missing there.
  ///   - expected: what the translation should have; empty if unknown.
  public func problem(
    _ verdict: String, english: String, source: String, target: String?, expected: [String]
  ) -> String {
    switch self {
    case .english: return english
    case .indonesian:
      guard let pattern = InterfaceLanguage.indonesianProblems[verdict] else { return english }
      var message = target.map { pattern.replaced(source, $0) } ?? pattern.missing(source)
      // A message about a name or a number repeats no words.
      if !expected.isEmpty, expected != [source] {
        message += "; diharapkan: \(expected.joined(separator: ", "))"
      }
      return message
    }
  }

  /// The kinds of problems that have an Indonesian message.
  public static var translatedProblems: Set<String> { Set(indonesianProblems.keys) }

  private struct Pattern: Sendable {
    /// The message if the translation has no words for it.
    let missing: @Sendable (String) -> String
    /// The message if the translation has other words.
    let replaced: @Sendable (String, String) -> String
  }

  private static let indonesianProblems: [String: Pattern] = [
    "missing": Pattern(
      missing: { "`\($0)` tidak memiliki padanan yang disetujui dalam terjemahan" },
      replaced: { "`\($0)` diterjemahkan sebagai `\($1)`" }),
    "unapproved": Pattern(
      missing: { "`\($0)` diterjemahkan dengan kata lain" },
      replaced: { "`\($0)` diterjemahkan sebagai `\($1)`, yang tidak ada di glosarium" }),
    "forbidden": Pattern(
      missing: { "`\($0)` diterjemahkan dengan padanan yang dilarang" },
      replaced: { "`\($0)` diterjemahkan sebagai `\($1)`, yang dilarang" }),
    "inconsistent": Pattern(
      missing: { "`\($0)` tidak diterjemahkan secara konsisten" },
      replaced: { "`\($0)` di sini diterjemahkan sebagai `\($1)`, sebelumnya dengan kata lain" }),
    "name": Pattern(
      missing: { "nama `\($0)` tidak ada dalam terjemahan" },
      replaced: { "nama `\($0)` ditulis `\($1)`" }),
    "number": quantity("angka"), "date": quantity("tanggal atau waktu"),
    "percent": quantity("persentase"), "currency": quantity("jumlah uang"),
    "unit": Pattern(
      missing: { "satuan `\($0)` tidak ada dalam terjemahan" },
      replaced: { "satuan `\($0)` menjadi `\($1)`" }),
    "negation": Pattern(
      missing: { "ingkaran `\($0)` tidak ada dalam terjemahan" },
      replaced: { "`\($0)` menjadi kebalikannya dalam terjemahan: `\($1)`" }),
    "translated": Pattern(
      missing: { "`\($0)` tidak boleh diterjemahkan" },
      replaced: { source, _ in "`\(source)` tidak boleh diterjemahkan" }),
    "untranslated": Pattern(
      missing: { _ in "kalimat belum diterjemahkan" },
      replaced: { _, _ in "kalimat belum diterjemahkan" }),
    "omitted": Pattern(
      missing: { _ in "kalimat tidak memiliki terjemahan" },
      replaced: { _, _ in "kalimat tidak memiliki terjemahan" }),
  ]

  private static func quantity(_ name: String) -> Pattern {
    Pattern(
      missing: { "\(name) `\($0)` tidak ada dalam terjemahan" },
      replaced: { "\(name) `\($0)` menjadi `\($1)`" })
  }
}

/// The words of sheets and pages: headings, and the names of values.
extension InterfaceLanguage {
  /// A heading, or the name of a value (a part of speech, a status, a kind), in this language.
  /// - Parameter english: the English heading, or the value as records write it.
  /// - Returns: `english` itself in English, and for words that have no translation.
  public func label(_ english: String) -> String {
    switch self {
    case .english: english
    case .indonesian: InterfaceLanguage.indonesianLabels[english] ?? english
    }
  }

  /// The English heading or value of a label, in whichever language it is written.
  public static func english(ofLabel label: String) -> String {
    englishLabels[label.lowercased()] ?? label
  }

  private static let englishLabels: [String: String] = {
    var labels: [String: String] = [:]
    // A heading is preferred to a value with the same translation.
    for (english, indonesian) in indonesianLabels.sorted(by: { $0.key < $1.key }) {
      if labels[indonesian.lowercased()] == nil { labels[indonesian.lowercased()] = english }
    }
    for english in indonesianLabels.keys { labels[english.lowercased()] = english }
    return labels
  }()

  private static let indonesianLabels = [
    // Headings.
    "At": "Posisi", "Choice": "Pilihan", "Chosen": "Pilihan", "Comment": "Komentar",
    "Count": "Jumlah", "Decision": "Keputusan", "Definition": "Definisi", "Document": "Dokumen",
    "Domain": "Bidang", "End": "Akhir", "Equivalent": "Padanan", "Equivalents": "Padanan",
    "Expected": "Diharapkan", "Explanation": "Penjelasan", "First sentence": "Kalimat pertama",
    "Form": "Bentuk", "Forms": "Bentuk", "Forms in the text": "Bentuk dalam teks",
    "Glossary": "Glosarium", "Hint": "Petunjuk", "In the text": "Dalam teks",
    "In the translation": "Dalam terjemahan", "Kind": "Jenis", "Long form": "Kepanjangan",
    "Message": "Pesan", "No.": "No.", "Not in the glossary": "Belum ada di glosarium",
    "Not to be used": "Jangan dipakai", "Note": "Catatan", "Number": "Nomor",
    "Occurrences": "Kemunculan", "Part of speech": "Kelas kata", "Pos": "Kelas kata",
    "Problems": "Masalah", "Sentence": "Kalimat", "Sentences": "Kalimat", "Severity": "Tingkat",
    "Start": "Awal", "Status": "Status", "Term": "Istilah", "Terms": "Istilah",
    "Text": "Teks", "Translation": "Terjemahan", "Verdict": "Hasil", "Why": "Alasan",
    "n": "n", "#": "#",
    // Languages, as in `terjemahan Inggris`.
    "English": "Inggris", "Indonesian": "Indonesia", "Malay": "Melayu",
    // Parts of speech.
    "noun": "nomina", "verb": "verba", "adjective": "adjektiva", "adverb": "adverbia",
    "phrase": "frasa", "proper": "nama diri", "pronoun": "pronomina", "preposition": "preposisi",
    "conjunction": "konjungsi", "numeral": "numeralia", "interjection": "interjeksi",
    "other": "lainnya",
    // Kinds of segments.
    "sentence": "kalimat", "headline": "judul", "dateline": "titimangsa", "source": "sumber",
    "list-item": "butir daftar", "boilerplate": "bagian laman",
    // Statuses of terms.
    "preferred": "diutamakan", "admitted": "diterima", "deprecated": "tidak disarankan",
    "superseded": "sudah diganti", "forbidden": "dilarang", "proposed": "diusulkan",
    "do-not-translate": "jangan diterjemahkan",
    // Kinds of forms.
    "exact": "persis", "folded": "beda penulisan", "inflected": "bentuk turunan",
    "variant": "varian",
    // Kinds of candidates.
    "term": "istilah", "organization": "organisasi", "place": "tempat", "person": "orang",
    "work": "karya", "acronym": "singkatan",
    // Verdicts.
    "found": "ditemukan", "missing": "tidak ada", "uncertain": "tidak pasti",
    "unapproved": "bukan padanan glosarium", "inconsistent": "tidak konsisten", "name": "nama",
    "number": "angka", "date": "tanggal", "percent": "persentase", "currency": "mata uang",
    "unit": "satuan", "negation": "ingkaran", "translated": "tidak boleh diterjemahkan",
    "untranslated": "belum diterjemahkan", "omitted": "terlewat",
    // Severities.
    "error": "galat", "warning": "peringatan", "suggestion": "saran",
    // Decisions.
    "accept": "terima", "reject": "tolak", "change": "ubah",
  ]
}

public import Glossary
import TextModel

extension RecordWriter {
  /// Adds the statistics as `padanan.stats/1`, or as a table of text for people.
  public mutating func append(_ statistics: GlossaryStatistics) {
    switch format {
    case .tsv: report(statistics)
    case .jsonl: record(statistics)
    }
  }

  private mutating func report(_ statistics: GlossaryStatistics) {
    report("concepts            \(statistics.concepts)")
    report("terms               \(statistics.terms)")
    if statistics.patterns > 0 { report("patterns            \(statistics.patterns)") }
    report("with a definition   \(statistics.concepts(with: "definition"))")
    report("with a note         \(statistics.concepts(with: "note"))")
    report("with a context      \(statistics.concepts(with: "context"))")
    report("with terms to avoid \(statistics.withForbidden)")
    for language in statistics.languages {
      report("")
      report("\(language.language)")
      report("  terms             \(language.terms)")
      report("  concepts          \(language.concepts)")
      report("  without a term    \(language.missing)")
      report("  longest           \(language.longest) (\(language.longestLength) characters)")
    }
    report("status", statistics.statuses)
    report("part of speech", statistics.partsOfSpeech)
    report("domain", statistics.domains)
    report("file", statistics.files)
  }

  private mutating func report(_ title: String, _ counts: [GlossaryStatistics.Count]) {
    report("")
    report(title)
    let width = counts.map { String($0.count).count }.max() ?? 0
    for count in counts {
      let digits = String(count.count)
      let space = String(repeating: " ", count: width - digits.count)
      report("  \(space)\(digits)  \(count.name.isEmpty ? "(none)" : count.name)")
    }
  }

  private mutating func record(_ statistics: GlossaryStatistics) {
    json.object { json in
      json.field("schema", "padanan.stats/1")
      json.field("concepts", statistics.concepts)
      json.field("terms", statistics.terms)
      json.field("withDefinition", statistics.concepts(with: "definition"))
      json.field("withNote", statistics.concepts(with: "note"))
      json.field("withContext", statistics.concepts(with: "context"))
      json.field("withForbidden", statistics.withForbidden)
      if statistics.patterns > 0 { json.field("patterns", statistics.patterns) }
      json.key("languages")
      json.array(statistics.languages) { json, language in
        json.object { json in
          json.field("language", language.language.description)
          json.field("terms", language.terms)
          json.field("concepts", language.concepts)
          json.field("missing", language.missing)
          json.field("longest", language.longest)
          json.field("longestLength", language.longestLength)
        }
      }
      json.key("statuses")
      json.counts(statistics.statuses)
      json.key("partsOfSpeech")
      json.counts(statistics.partsOfSpeech)
      json.key("domains")
      json.counts(statistics.domains)
      json.key("files")
      json.counts(statistics.files)
    }
    json.endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ counts: [GlossaryStatistics.Count]) {
    array(counts) { json, count in
      json.object { json in
        json.field("name", count.name)
        json.field("count", count.count)
      }
    }
  }
}

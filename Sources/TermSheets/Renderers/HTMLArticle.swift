import Alignment
import Checks
import Glossary
import Languages
import Reports
import Segmentation
import TermMatching
import TextModel

/// Renders a sheet as an article of a page: the text with its terms marked and numbered, each
/// sentence with its translation, its terms and its problems, and a table of all terms.
struct HTMLArticle {
  /// A rendered article, and what the page tells about it before it begins.
  struct Rendered {
    var html: String
    var heading: String
    /// The language of the heading; empty if it is not from the text.
    var language: String
    /// The numbers of terms and problems in words.
    var facts: String
    /// The groups of the problems.
    var groups: Set<ProblemGroup>
    /// The statuses of the equivalents.
    var statuses: [String]
    var hasTrivial: Bool
    /// The number of concepts.
    var terms: Int
  }

  private let sheet: TermSheet
  /// The beginning of all identifiers.
  private let prefix: String
  /// The level of the article's heading.
  private let level: Int
  private let title: String?
  private let hasTranslation: Bool
  /// The identifier of each entry; empty if the table of terms does not have it.
  private var rows: [String] = []
  /// The class of each entry's marks.
  private var classes: [String] = []
  /// Indices of the problems in each sentence, and of those with words in its translation.
  private var problems: [Int: [Int]] = [:]
  private var renderings: [Int: [Int]] = [:]
  /// Indices of the problems with the range of an occurrence.
  private var problemsByRange: [TextRange: [Int]] = [:]

  /// - Parameters:
  ///   - prefix: the beginning of all identifiers; empty on a page of one article.
  ///   - level: the level of the article's heading, 1 or 2.
  ///   - title: the heading; nil for the sheet's title.
  init(_ sheet: TermSheet, prefix: String, level: Int, title: String?) {
    self.sheet = sheet
    self.prefix = prefix
    self.level = level
    self.title = title
    hasTranslation = sheet.hasTranslation
    for (index, problem) in sheet.problems.enumerated() {
      problems[problem.sentence, default: []].append(index)
      if let place = problem.rendering { renderings[place.sentence, default: []].append(index) }
      problemsByRange[problem.finding.source.range, default: []].append(index)
    }
    var used: Set<String> = []
    for entry in sheet.terms {
      guard entry.weight == .normal, !entry.found.isEmpty else {
        rows.append("")
        continue
      }
      let slug = HTMLRenderer.slug(entry.term)
      var id = "t-" + slug
      var number = 2
      while !used.insert(id).inserted {
        id = "t-\(slug)-\(number)"
        number += 1
      }
      rows.append(prefix + id)
    }
  }

  private var ui: InterfaceLanguage { sheet.interface }
  private func escape(_ text: String) -> String { HTMLRenderer.escape(text) }
  private func attribute(_ name: String, _ value: String) -> String {
    HTMLRenderer.attribute(name, value)
  }
  private func name(_ side: TermSheet.Side) -> String {
    escape(ui.label(Language.of(sheet[side]).name))
  }

  mutating func rendered(_ colours: inout DomainColours) -> Rendered {
    var domains: [(name: String, style: String, number: Int, count: Int)] = []
    var places: [String: Int] = [:]
    classes = []
    var numbers: [Int?] = []
    for entry in sheet.terms {
      guard !entry.domain.isEmpty, !entry.found.isEmpty else {
        classes.append("")
        numbers.append(nil)
        continue
      }
      let (number, colour) = colours.colour(of: entry.domain)
      let style = "c\(colour)"
      classes.append(style)
      numbers.append(number)
      if let place = places[entry.domain] {
        domains[place].count += 1
      } else {
        places[entry.domain] = domains.count
        domains.append((entry.domain, style, number, 1))
      }
    }
    let heading = title ?? sheet.title
    let isFromText = title == nil && sheet.headline != nil
    let language = isFromText ? sheet.source.description : ""
    let id = prefix.isEmpty ? "a1" : String(prefix.dropLast())
    var out = "<article id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n<header>\n"
    out +=
      "<h\(level) id=\"\(id)-h\"\(attribute("lang", language))>\(escape(heading))</h\(level)>\n"
    out += "<p class=\"facts\">\(ui.termSheet), \(name(.source)) → \(name(.target))"
    let file = sheet.document.lastPathComponent
    if file != heading { out += " · \(escape(file))" }
    out += "</p>\n" + summary + "</header>\n"
    out += section("text", ui.label("Text"), legend(domains) + text)
    let weighty = sheet.terms.indices.filter { !rows[$0].isEmpty }
    var terms = weighty.isEmpty ? "" : table(of: weighty, numbers)
    let trivial = sheet.trivialTexts
    if !trivial.isEmpty {
      terms += "<p class=\"facts trivial\">\(ui.trivialTerms(trivial.count)): "
      terms += "\(escape(trivial.joined(separator: "; "))).</p>\n"
    }
    if !terms.isEmpty { out += section("terms", ui.label("Terms"), terms) }
    if !sheet.candidates.isEmpty {
      let rows = sheet.candidateRows.map { row in
        var row = row
        row.prefix = prefix
        return (row: row, attributes: "")
      }
      out += section(
        "new", ui.label("Not in the glossary"),
        table("new", rows, SheetColumn.candidates.compactMap(\.page)))
    }
    if !sheet.citations.isEmpty {
      out += "<footer><p class=\"facts\">\(ui.glossaries): "
      out += sheet.citations.map { "\(escape($0.file)) (\($0.concepts))" }.joined(separator: ", ")
      out += "</p></footer>\n"
    }
    out += "</article>\n"
    var facts = ui.terms(sheet.conceptRows.count)
    if hasTranslation { facts += ", \(ui.problems(sheet.problemCount))" }
    return Rendered(
      html: out, heading: heading, language: language, facts: facts,
      groups: Set(sheet.problems.map(\.group)), statuses: statuses(of: weighty),
      hasTrivial: !trivial.isEmpty, terms: sheet.conceptRows.count)
  }

  private func section(_ name: String, _ heading: String, _ content: String) -> String {
    let id = prefix + name
    return "<section id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n"
      + "<h\(level + 1) id=\"\(id)-h\">\(escape(heading))</h\(level + 1)>\n\(content)</section>\n"
  }

  /// The numbers of segments, terms and problems; a number of problems links to the first.
  private var summary: String {
    var items = [
      ui.segments(sheet.sentences.count),
      "<a href=\"#\(prefix)terms\">\(ui.terms(sheet.conceptRows.count))</a>",
      ui.occurrences(sheet.occurrenceCount),
    ]
    if hasTranslation {
      for group in ProblemGroup.allCases {
        let found = sheet.problems.indices.filter {
          sheet.problems[$0].group == group && sheet.problems[$0].finding.severity >= .warning
        }
        guard !found.isEmpty || group.isAlwaysCounted else { continue }
        let text = ui.problemCount(group.rawValue, found.count)
        items.append(
          found.first.map { "<a class=\"bad\" href=\"#\(prefix)p\($0 + 1)\">\(text)</a>" } ?? text)
      }
      let suggestions = sheet.problems.indices.filter {
        sheet.problems[$0].finding.severity == .suggestion
      }
      if let first = suggestions.first {
        let text = ui.suggestions(suggestions.count)
        items.append("<a class=\"open\" href=\"#\(prefix)p\(first + 1)\">\(text)</a>")
      }
    }
    if !sheet.candidates.isEmpty {
      let text = "\(sheet.candidates.count) \(ui.label("Not in the glossary").lowercased())"
      items.append("<a href=\"#\(prefix)new\">\(escape(text))</a>")
    }
    return "<ul class=\"sum\" id=\"\(prefix)sum\" aria-label=\"\(ui.summary)\">"
      + items.map { "<li>\($0)</li>" }.joined() + "</ul>\n"
  }

  private func legend(
    _ domains: [(name: String, style: String, number: Int, count: Int)]
  ) -> String {
    guard !domains.isEmpty else { return "" }
    var out = "<ul class=\"legend\" aria-label=\"\(ui.domains)\">"
    for domain in domains {
      out +=
        "<li><span class=\"key \(domain.style)\">\(escape(domain.name))</span> \(domain.count)</li>"
    }
    return out + "</ul>\n"
  }

  // MARK: Text

  private var text: String {
    let other =
      hasTranslation
      ? name(.target) : escape(ui.equivalents(in: ui.label(Language.of(sheet.target).name)))
    var out = "<div class=\"sides\" aria-hidden=\"true\"><span>\(name(.source))</span>"
    out += "<span>\(other)</span></div>\n"
    out += "<ol class=\"text\(hasTranslation ? "" : " alone")\">\n"
    for sentence in sheet.sentences { out += render(sentence) }
    return out + "</ol>\n"
  }

  private func render(_ sentence: TermSheet.Sentence) -> String {
    let own = problems[sentence.id] ?? []
    var groups: [String] = []
    for index in own where !groups.contains(sheet.problems[index].group.rawValue) {
      groups.append(sheet.problems[index].group.rawValue)
    }
    var out = "<li id=\"\(prefix)s\(sentence.id)\" class=\"\(sentence.kind.rawValue)\""
    out += attribute("data-p", groups.joined(separator: " "))
    out += "><span class=\"id\">\(sentence.id)</span>"
    out += "<p class=\"src\" lang=\"\(sheet.source)\">"
    let found = own.compactMap { index in
      sheet.problems[index].range.map { (range: $0, mark: Spot.problem(index)) }
    }
    out += marked(sentence.text, sentence.marks, found, isSource: true) + "</p>"
    if let translation = sentence.translation {
      let isWeak = translation.score < 0.5
      out += "<p class=\"tgt\(isWeak ? " weak" : "")\" lang=\"\(sheet.target)\">"
      let found = (renderings[sentence.id] ?? []).compactMap { index in
        sheet.problems[index].rendering.map { (range: $0.range, mark: Spot.problem(index)) }
      }
      out += marked(translation.text, translation.marks, found, isSource: false) + "</p>"
      if isWeak { out += "<p class=\"open weak\">\(ui.doubtfulPair)</p>" }
    } else if hasTranslation {
      out += "<p class=\"tgt none\"><span aria-hidden=\"true\">–</span>"
      out += "<span class=\"only\">\(ui.noTranslation)</span></p>"
    }
    let marks = sheet.weighty(sentence.marks)
    if !marks.isEmpty { out += list(sheet.occurrenceRows(of: marks)) }
    if !own.isEmpty { out += list(own, of: sentence.id) }
    return out + "</li>\n"
  }

  /// The equivalents of a sentence's terms, each under its number.
  private func list(_ rows: [OccurrenceRow]) -> String {
    let parts = SheetColumn.occurrences.compactMap(\.listPart)
    var out = "<ol class=\"terms\">"
    for row in rows {
      var row = row
      row.isReported = problemsByRange[row.occurrence.range] != nil
      out += "<li><span class=\"no\">\(row.occurrence.number)</span> "
      for part in parts { out += part(row) }
      out += "</li>"
    }
    return out + "</ol>"
  }

  /// The problems of a sentence, each with a link to the next one.
  private func list(_ own: [Int], of sentence: Int) -> String {
    var out = "<ul class=\"problems\" aria-label=\"\(ui.problems(ofSentence: sentence))\">"
    for index in own {
      let problem = sheet.problems[index]
      let severity = problem.finding.severity
      out += "<li id=\"\(prefix)p\(index + 1)\" class=\"\(severity.rawValue)\" tabindex=\"-1\"><b>"
      out += "\(ui.label(severity.rawValue)): \(ui.label(problem.finding.verdict.rawValue))</b> "
      out += escape(problem.message(in: sheet))
      let isLast = index + 1 == sheet.problems.count
      let next = isLast ? "sum" : "p\(index + 2)"
      out += " <a class=\"next\" href=\"#\(prefix)\(next)\">"
      out += "\(isLast ? ui.backToSummary : ui.nextProblem)</a></li>"
    }
    return out + "</ul>"
  }

  /// What a mark in a text is.
  private enum Spot {
    case term(TermSheet.Mark)
    /// The index of a problem.
    case problem(Int)
  }

  /// The text with its terms in `<mark>` and the words of problems in `<u>`, nested ones inside
  /// the longer ones.
  private func marked(
    _ text: String, _ marks: [TermSheet.Mark], _ problems: [(range: TextRange, mark: Spot)],
    isSource: Bool
  ) -> String {
    let spots = marks.map { (range: $0.range, mark: Spot.term($0)) }
    var out = ""
    for run in MarkedText(text, marks: spots + problems).runs {
      for spot in run.opened {
        switch spot {
        case .problem(let index):
          let isSuggestion = sheet.problems[index].finding.severity == .suggestion
          out += isSuggestion ? "<u class=\"sug\">" : "<u>"
        case .term(let mark): out += start(of: mark, isSource: isSource)
        }
      }
      out += escape(run.text)
      for spot in run.closed {
        switch spot {
        case .problem: out += "</u>"
        case .term(let mark): out += end(of: mark, isSource: isSource)
        }
      }
    }
    return out
  }

  private func start(of mark: TermSheet.Mark, isSource: Bool) -> String {
    let entry = sheet.terms[mark.term]
    let trivial = entry.weight == .trivial
    let style = [classes[mark.term], trivial ? "tr" : ""].filter { !$0.isEmpty }
    var out = "<mark\(attribute("class", style.joined(separator: " ")))"
    if isSource {
      let equivalents = entry.approved(for: entry.occurrences[mark.occurrence])
      out += attribute("title", "\(entry.term) = \(equivalents.joined(separator: "; "))")
    }
    return out + ">"
  }

  private func end(of mark: TermSheet.Mark, isSource: Bool) -> String {
    guard sheet.terms[mark.term].weight == .normal else { return "</mark>" }
    let row = rows[mark.term]
    guard isSource, !row.isEmpty else { return "<sup>\(mark.number)</sup></mark>" }
    return "<sup><a href=\"#\(row)\">\(mark.number)</a></sup></mark>"
  }

  // MARK: Tables

  /// The statuses of the equivalents that the rows show first, each once.
  private func statuses(of entries: [Int]) -> [String] {
    var found: [String] = []
    for index in entries {
      if let status = sheet.terms[index].targets.first?.status.rawValue, !found.contains(status) {
        found.append(status)
      }
    }
    return found
  }

  /// The table of terms.
  /// - Parameter numbers: for each entry the number of its subject field on the page.
  private func table(of entries: [Int], _ numbers: [Int?]) -> String {
    let found = entries.map { index in
      let entry = sheet.terms[index]
      var row = ConceptRow(sheet, entry)
      row.prefix = prefix
      var attributes = " id=\"\(rows[index])\""
      if let number = numbers[index] { attributes += " data-d=\"\(number)\"" }
      attributes += attribute("data-s", entry.targets.first?.status.rawValue ?? "")
      var groups: [String] = []
      for occurrence in entry.found {
        for problem in problemsByRange[occurrence.range] ?? [] {
          let group = sheet.problems[problem].group.rawValue
          if !groups.contains(group) { groups.append(group) }
        }
      }
      attributes += attribute("data-p", groups.joined(separator: " "))
      return (row: row, attributes: attributes)
    }
    return table("concepts", found, SheetColumn.concepts.compactMap(\.page))
  }

  private func table<Row>(
    _ name: String, _ rows: [(row: Row, attributes: String)], _ columns: [SheetColumn<Row>.Page]
  ) -> String {
    // The roles keep the table a table where the style sheet shows it as a list.
    var out = "<table class=\"\(name)\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">"
    for column in columns {
      out += "<th scope=\"col\" role=\"columnheader\"\(attribute("class", column.headingClass))>"
      out += "\(text(of: column.heading))</th>"
    }
    out += "</tr></thead>\n<tbody role=\"rowgroup\">\n"
    for (row, attributes) in rows {
      out += "<tr role=\"row\"\(attributes)>"
      for (place, column) in columns.enumerated() {
        let cell = place == 0 ? "th scope=\"row\" role=\"rowheader\"" : "td role=\"cell\""
        out += "<\(cell)\(attribute("class", column.cellClass))"
        out += attribute("lang", column.language.map { sheet[$0].description } ?? "")
        out += ">\(column.cell(row))</\(place == 0 ? "th" : "td")>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }

  private func text(of heading: SheetHeading) -> String {
    switch heading {
    case .text(let text): escape(ui.label(text))
    case .language(let side): name(side)
    }
  }
}

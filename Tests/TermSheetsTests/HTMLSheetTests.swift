import Checks
import Languages
import Reports
import TermSheets
import Testing
import TextModel
import XMLSupport

@Suite struct HTMLSheetTests {
  /// A glossary with combining marks after its quotation marks and brackets.
  static let combining = Sample(
    source: "Kata desa <\u{301}i> &\u{308} itu.",
    glossary: "id,en,pos\n\"desa\",\"x\"\"\u{301} onclick=\"\"\u{301}a\",noun\n")

  @Test(arguments: [Sample.article, .hostile, combining])
  func `the page is well-formed`(sample: Sample) throws {
    let page = try HTMLPage(SheetFormat.html.render([try sample.sheet()]))
    #expect(page.elements.first?.name == "html")
    #expect(page.elements.contains { $0.name == "mark" })
  }

  @Test(arguments: [Sample.article, .hostile, combining])
  func `the source column contains the document's sentences`(sample: Sample) throws {
    let sheet = try sample.sheet()
    let page = try HTMLPage(SheetFormat.html.render([sheet]))
    #expect(page.sources.map { Array($0.utf8) } == sheet.sentences.map { Array($0.text.utf8) })
  }

  @Test(arguments: [Sample.article, .hostile])
  func `the target column contains the translation's sentences`(sample: Sample) throws {
    let sheet = try sample.sheet()
    let page = try HTMLPage(SheetFormat.html.render([sheet]))
    #expect(page.targets == sheet.sentences.map { $0.translation?.text ?? "–no translation" })
  }

  @Test(arguments: [Sample.article, .hostile])
  func `text and glossary do not become elements`(sample: Sample) throws {
    let page = try HTMLPage(SheetFormat.html.render([try sample.sheet()]))
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "script", "body", "main", "article", "section",
      "header", "footer", "form", "label", "input", "select", "option", "button", "output", "h1",
      "h2", "p", "div", "table", "thead", "tbody", "tr", "th", "td", "mark", "u", "sup", "ol", "ul",
      "li", "b", "i", "span", "a",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(allowed).isEmpty)
    // The sheet's own <i> and <b> are in its tables and lists, never in a sentence.
    let inSentences = page.elements.filter { $0.parents.last == "p" && $0.parents.contains("ol") }
    #expect(Set(inSentences.map(\.name)).subtracting(["mark", "u", "span"]).isEmpty)
  }

  @Test func `a script element in the text remains text`() throws {
    let bytes = try SheetFormat.html.render([try Sample.hostile.sheet()])
    // The page's own script is the only one.
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "<script").count == 2)
    #expect(try HTMLPage(bytes).text.contains("<script>alert(\"1\")</script>"))
  }

  @Test func `a nested term is inside the mark of the longer one`() throws {
    let page = try HTMLPage(SheetFormat.html.render([try Sample.article.sheet()]))
    let marks = page.elements.filter { $0.name == "mark" }
    let nested = marks.filter { $0.parents.contains("mark") }
    #expect(nested.count >= 2)
    #expect(marks.allSatisfy { $0.parents.contains("p") })
  }

  @Test func `each mark has a number, and the list next to it has the same numbers`() throws {
    let sheet = try Sample.article.sheet()
    let page = try HTMLPage(SheetFormat.html.render([sheet]))
    let inSource = sheet.sentences.reduce(0) { $0 + $1.marks.count }
    let inTarget = sheet.sentences.reduce(0) { $0 + ($1.translation?.marks.count ?? 0) }
    #expect(page.elements.count { $0.name == "mark" } == inSource + inTarget)
    #expect(page.elements.count { $0.name == "sup" } == inSource + inTarget)
    #expect(page.elements.count { $0.name == "span" && $0.classes == "no" } == inSource)
  }

  @Test func `the number in the text links to the row of the term, and the row to the sentences`()
    throws
  {
    let page = try HTMLPage(SheetFormat.html.render([try Sample.article.sheet()]))
    let numbers = page.elements.filter { $0.name == "a" && $0.parents.last == "sup" }
    #expect(numbers.first?.attributes["href"] == "#t-desa")
    let rows = page.elements.filter { $0.name == "tr" && $0.attributes["id"] == "t-desa" }
    #expect(rows.count == 1)
    let sentences = page.elements.filter { $0.name == "a" && $0.parents.last == "td" }
    #expect(sentences.prefix(3).map { $0.attributes["href"] } == ["#s1", "#s3", "#s5"])
  }

  @Test func `every link of a page leads to an element, and identifiers are unique`() throws {
    for sheets in [[Sample.article], [Sample.hostile], [Sample.article, .article, .hostile]] {
      let page = try HTMLPage(SheetFormat.html.render(sheets.map { try $0.sheet() }))
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(ids.count == Set(ids).count)
      let links = page.elements.compactMap { $0.attributes["href"] }
      #expect(links.count > 5)
      #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    }
  }

  @Test func `the page has the problems of the check in its order, each linked to the next`() throws
  {
    let sheet = try Sample.article.sheet()
    #expect(sheet.problems.map(\.finding.verdict).contains(.unapproved))
    let page = try HTMLPage(SheetFormat.html.render([sheet]))
    let items = page.elements.filter { $0.name == "li" && $0.attributes["id"]?.first == "p" }
    #expect(items.map(\.classes) == sheet.problems.map(\.finding.severity.rawValue))
    for problem in sheet.problems { #expect(page.text.contains(problem.finding.message)) }
    let next = page.elements.filter { $0.classes == "next" }.map { $0.attributes["href"] ?? "" }
    #expect(next == (2...items.count).map { "#p\($0)" } + ["#sum"])
    let missing = page.elements.filter { $0.attributes["data-p"]?.contains("missing") == true }
    // The sentence and the rows of its two terms.
    #expect(missing.map(\.name) == ["li", "tr", "tr"])
  }

  @Test func `a page has one heading of the first level, and no level is skipped`() throws {
    for sheets in [[Sample.article], [Sample.article, .hostile]] {
      let page = try HTMLPage(SheetFormat.html.render(sheets.map { try $0.sheet() }))
      let levels = page.elements.filter { $0.name.count == 2 && $0.name.first == "h" }
        .compactMap { $0.name.last?.wholeNumberValue }
      #expect(levels.first == 1)
      #expect(levels.count { $0 == 1 } == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test func `cells of headings have a scope, and texts a language`() throws {
    let page = try HTMLPage(SheetFormat.html.render([try Sample.article.sheet()]))
    let headings = page.elements.filter { $0.name == "th" }
    #expect(headings.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(
      page.elements.filter { $0.classes == "src" }.allSatisfy { $0.attributes["lang"] == "id" })
    #expect(
      page.elements.filter { $0.classes == "tgt" }.allSatisfy { $0.attributes["lang"] == "en" })
  }

  @Test func `the headline is the title of the page unless one is given`() throws {
    let sheet = try Sample.article.sheet()
    func text(_ title: String?) throws -> String {
      String(decoding: try SheetFormat.html.render([sheet], title: title), as: UTF8.self)
    }
    #expect(
      try text(nil).contains("<h1 id=\"a1-h\" lang=\"id\">Dua Desa Sepakat Berbagi Mata Air</h1>"))
    #expect(try text("A & B").contains("<h1 id=\"a1-h\">A &amp; B</h1>"))
    #expect(try text("A & B").contains("<title>A &amp; B – term sheet</title>"))
  }

  @Test func `several sheets are several articles of one page, with a list of contents`() throws {
    let sheets = [try Sample.article.sheet(), try Sample.hostile.sheet()]
    let bytes = try SheetFormat.html.render(sheets)
    let page = try HTMLPage(bytes)
    #expect(page.elements.count { $0.name == "article" } == 2)
    #expect(page.elements.count { $0.name == "html" } == 1)
    #expect(page.sources.count == sheets.reduce(0) { $0 + $1.sentences.count })
    let contents = page.elements.filter { $0.name == "a" && $0.parents.contains("nav") }
    #expect(contents.map { $0.attributes["href"] } == ["#a1", "#a2"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<h1>Term sheets of 2 articles</h1>"))
    #expect(text.contains("<a href=\"#a1\" lang=\"id\">Dua Desa Sepakat Berbagi Mata Air</a>"))
  }

  @Test func `the page loads no external resource`() throws {
    let bytes = try SheetFormat.html.render([try Sample.article.sheet()])
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["http:", "https:", "src=", "@import", "url("] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `in Indonesian, no English word of the page is left`() throws {
    var sample = Sample.article
    sample.interface = .indonesian
    let sheet = try sample.sheet()
    let elements = try HTMLPage(SheetFormat.html.render([sheet]))
    let labels = elements.elements.compactMap { $0.attributes["aria-label"] }.joined(separator: " ")
    let shown = [
      "page": elements.text + labels,
      "Markdown": String(decoding: try SheetFormat.md.render([sheet]), as: UTF8.self),
    ]
    for (format, text) in shown {
      for word in [
        "Term sheet", "noun", "Sentences", "suggestion", "forbidden:", "not:", "expected",
        "next problem", "Glossary", "Domain", "preferred", "Filter", "Indonesian",
      ] { #expect(!text.contains(word), "\(format) \(word)") }
    }
    let page = String(decoding: try SheetFormat.html.render([sheet]), as: UTF8.self)
    #expect(page.contains("<html lang=\"id\">"))
    #expect(page.contains("Lembar istilah, Indonesia → Inggris"))
    #expect(page.contains("masalah berikutnya"))
  }
}

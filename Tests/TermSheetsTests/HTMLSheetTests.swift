import TermSheets
import Testing
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
    #expect(page.targets == sheet.sentences.map { $0.translation?.text ?? "–" })
  }

  @Test(arguments: [Sample.article, .hostile])
  func `text and glossary do not become elements`(sample: Sample) throws {
    let page = try HTMLPage(SheetFormat.html.render([try sample.sheet()]))
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "article", "header", "h1", "h2", "p",
      "table",
      "thead", "tbody", "tr", "th", "td", "mark", "sup", "ol", "li", "b", "i", "span", "br",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(allowed).isEmpty)
    // The sheet's own <i> and <b> are in its tables and lists, never in a sentence.
    let marks = page.elements.filter { $0.parents.last == "p" && $0.name != "mark" }
    #expect(marks.isEmpty)
  }

  @Test func `a script element in the text remains text`() throws {
    let bytes = try SheetFormat.html.render([try Sample.hostile.sheet()])
    #expect(!String(decoding: bytes, as: UTF8.self).contains("<script"))
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
    #expect(page.elements.count { $0.name == "li" } == inSource)
  }

  @Test func `several sheets are several articles of one page`() throws {
    let sheets = [try Sample.article.sheet(), try Sample.hostile.sheet()]
    let page = try HTMLPage(SheetFormat.html.render(sheets))
    #expect(page.elements.count { $0.name == "article" } == 2)
    #expect(page.elements.count { $0.name == "html" } == 1)
    #expect(page.sources.count == sheets.reduce(0) { $0 + $1.sentences.count })
  }

  @Test func `the page loads no external resource`() throws {
    let bytes = try SheetFormat.html.render([try Sample.article.sheet()])
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}

import Languages
import TextModel

/// Writes term sheets as one self-contained page, without addresses of other resources.
///
/// A page of one article is written when the article is added. A page of several articles begins
/// with the list of them, so it is kept in memory until the last one.
struct HTMLPageWriter {
  private let documents: [String]
  private let title: String?
  private var colours = DomainColours()
  private var articles: [HTMLArticle.Rendered] = []
  private var interface = InterfaceLanguage.english
  private var isEmpty = true

  /// - Parameters:
  ///   - documents: the names of all documents.
  ///   - title: the heading of the page; nil for the headline of the only article, or the number
  ///     of articles.
  init(documents: [String], title: String?) {
    self.documents = documents
    self.title = title
  }

  private var hasContents: Bool { documents.count > 1 }

  /// Adds an article.
  /// - Returns: the next part of the page.
  mutating func append(_ sheet: TermSheet) -> String {
    if isEmpty { interface = sheet.interface }
    isEmpty = false
    let number = articles.count + 1
    var article = HTMLArticle(
      sheet, prefix: hasContents ? "a\(number)-" : "", level: hasContents ? 2 : 1,
      title: hasContents ? nil : title)
    let rendered = article.rendered(&colours)
    articles.append(rendered)
    guard !hasContents else { return "" }
    return start(rendered.heading, [rendered]) + rendered.html + end
  }

  /// Ends the page.
  mutating func finish() -> String {
    if isEmpty { return start(title ?? "", []) + end }
    guard hasContents else { return "" }
    let heading = title ?? interface.termSheets(articles.count)
    var out = start(heading, articles)
    for article in articles { out += article.html }
    return out + end
  }

  private func start(_ heading: String, _ articles: [HTMLArticle.Rendered]) -> String {
    let ui = interface
    func escape(_ text: String) -> String { HTMLRenderer.escape(text) }
    var out = "<!DOCTYPE html>\n<html lang=\"\(ui.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<title>\(escape(heading)) – \(ui.termSheet.lowercased())</title>\n"
    out += "<style>\n\(HTMLStyle.sheet(ui))</style>\n</head>\n<body>\n"
    out += "<a class=\"skip\" href=\"#main\">\(ui.skipToText)</a>\n"
    if hasContents {
      out += "<header><h1>\(escape(heading))</h1></header>\n"
      out += "<nav class=\"contents\" aria-label=\"\(ui.contents)\">\n<ol>\n"
      for (number, article) in articles.enumerated() {
        out += "<li><a href=\"#a\(number + 1)\""
        out += "\(HTMLRenderer.attribute("lang", article.language))>\(escape(article.heading))</a> "
        out += "<span class=\"soft\">\(escape(article.facts))</span></li>\n"
      }
      out += "</ol>\n</nav>\n"
    }
    if !articles.isEmpty { out += tools(articles) }
    return out + "<main id=\"main\">\n"
  }

  private var end: String {
    "</main>\n\(isEmpty ? "" : "<script>\n\(HTMLScript.text)</script>\n")</body>\n</html>\n"
  }

  /// The controls that filter the page; the script shows them.
  private func tools(_ articles: [HTMLArticle.Rendered]) -> String {
    let ui = interface
    var groups: Set<ProblemGroup> = []
    var statuses: [String] = []
    var hasTrivial = false
    for article in articles {
      groups.formUnion(article.groups)
      statuses += article.statuses.filter { !statuses.contains($0) }
      hasTrivial = hasTrivial || article.hasTrivial
    }
    func choice(
      _ name: String, _ label: String, _ options: [(value: String, text: String)]
    ) -> String {
      guard options.count > 1 else { return "" }
      var out = "<label>\(label) <select name=\"\(name)\"><option value=\"\">\(ui.all)</option>"
      for option in options {
        out += "<option value=\"\(option.value)\">\(HTMLRenderer.escape(option.text))</option>"
      }
      return out + "</select></label>\n"
    }
    let problems = ProblemGroup.allCases.filter(groups.contains).map {
      (value: $0.rawValue, text: ui.problemGroup($0.rawValue))
    }
    var out = "<form id=\"tools\" role=\"search\" aria-label=\"\(ui.filter)\" hidden=\"\">\n"
    out += "<label>\(ui.search) <input type=\"search\" name=\"q\"></label>\n"
    out += choice(
      "p", ui.label("Problems"),
      problems.isEmpty ? [] : [(value: "any", text: ui.anyProblem)] + problems)
    out += choice(
      "d", ui.label("Domain"),
      colours.names.enumerated().map { (value: "\($0.offset)", text: $0.element) })
    out += choice(
      "s", ui.label("Status"), statuses.map { (value: $0, text: ui.label($0)) })
    if hasTrivial {
      out +=
        "<button type=\"button\" id=\"trivial\" aria-pressed=\"false\">\(ui.hideTrivial)</button>\n"
    }
    out += "<button type=\"reset\">\(ui.reset)</button>\n"
    out +=
      "<output data-shown=\"\(ui.shown)\" data-copy=\"\(ui.copy)\" data-copied=\"\(ui.copied)\">\(ui.terms(articles.reduce(0) { $0 + $1.terms }))</output>\n"
    return out + "</form>\n"
  }
}

/// Colours of subject fields on a page.
///
/// A field prefers the colour that its name gives, so that it mostly has the same one on every
/// page, and takes the next free one if another field has that.
struct DomainColours {
  /// The number of different colours.
  static let count = 12

  /// The subject fields, by first appearance.
  private(set) var names: [String] = []
  private var colours: [String: (number: Int, colour: Int)] = [:]
  private var isTaken = [Bool](repeating: false, count: count)

  /// The colour of a field, and its place in ``names``.
  mutating func colour(of name: String) -> (number: Int, colour: Int) {
    if let known = colours[name] { return known }
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    var colour = Int(hash >> 8) % DomainColours.count
    if isTaken.contains(false) {
      while isTaken[colour] { colour = (colour + 1) % DomainColours.count }
    }
    isTaken[colour] = true
    let found = (number: names.count, colour: colour)
    names.append(name)
    colours[name] = found
    return found
  }
}

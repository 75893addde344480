/// The elements of HTML that structure a text, and the words by which sites name parts of a page.
enum HTMLNames {
  /// Elements whose content is not text of the page.
  static let invisible: Set<String> = [
    "head", "script", "style", "noscript", "template", "svg", "canvas", "video", "audio", "object",
    "iframe", "embed", "map", "select", "textarea", "button", "datalist", "input", "label", "rt",
    "rp", "del", "dialog", "applet", "frameset", "noframes", "progress", "meter",
  ]

  /// Elements that stand around the article on the page of a site.
  static let frame: Set<String> = ["nav", "footer", "aside", "form", "menu", "search"]

  /// Values of `role` of such elements.
  static let frameRoles: Set<Substring> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar",
    "dialog", "alertdialog", "tablist", "form",
  ]

  /// Words in `class` and `id` of such elements.
  static let frameWords: Set<Substring> = [
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "share", "sharing",
    "social",
    "sosmed", "related", "terkait", "recommendation", "recommended", "rekomendasi", "sidebar",
    "widget", "comment", "comments", "komentar", "advert", "advertisement", "ads", "adsense",
    "iklan",
    "banner", "promo", "newsletter", "subscribe", "subscription", "cookie", "cookies", "consent",
    "popup", "modal", "footer", "pagination", "paging", "toolbar", "trending", "terpopuler",
    "populer", "bacajuga", "tags", "tagcloud", "noprint", "editsection", "catlinks", "toc",
  ]

  /// Elements that begin and end a block of text.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "blockquote",
    "address", "figure", "figcaption", "dl", "dt", "dd", "ul", "ol", "li", "menu", "table",
    "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
    "hgroup", "pre", "hr", "center", "details", "summary", "fieldset", "legend", "form", "body",
    "html", "search", "#page",
  ]

  /// Words in `class`, `id` and `itemprop` of a line with the date or the author of an article.
  static let bylineWords: Set<Substring> = [
    "date", "datepublished", "datetime", "time", "tanggal", "waktu", "published", "author",
    "penulis", "reporter", "byline",
  ]

  /// Values of `class` and `role` of the marks that lead to a footnote and back.
  static let noteMarks: Set<Substring> = [
    "footnote-ref", "footnote-back", "footnote-backref", "sdfootnoteanc", "sdfootnotesym",
    "sdendnoteanc", "sdendnotesym", "doc-noteref", "doc-backlink", "noteref",
  ]

  /// Values of `class`, `id` and `role` of a footnote or a list of them.
  static let notes: Set<Substring> = [
    "footnotes", "footnote", "doc-endnotes", "doc-footnote", "doc-endnote", "endnotes", "endnote",
  ]

  /// The words of a name that is written with hyphens or underscores.
  static func words(of mark: Substring) -> [Substring] {
    mark.split { !$0.isLetter }
  }
}

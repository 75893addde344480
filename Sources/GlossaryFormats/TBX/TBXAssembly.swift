internal import Glossary
internal import TextModel
internal import XMLSupport

/// Makes a glossary from the entries of a TBX file.
struct TBXAssembly {
  private let file: String
  private let shortName: String
  private var language: String?
  private var glossary = Glossary()
  private var leniency: TBXLeniency
  /// The line on which each identifier first occurred.
  private var lines: [String: Int] = [:]
  private var entries = 0
  /// Language tags by their names in the file.
  private var tags: [String: LanguageTag] = [:]

  init(file: String) {
    self.file = file
    shortName = file.split(separator: "/").last.map(String.init) ?? file
    leniency = TBXLeniency(file: file)
  }

  mutating func readRoot(_ root: TBXElement) {
    language = root["xml:lang"] ?? root["lang"]
    if let language { glossary.extras.append(Extra(name: "xml:lang", value: language)) }
  }

  mutating func readHeader(_ header: TBXElement) {
    for part in header.children {
      glossary.extras.append(Extra(name: "xml:" + part.name, value: part.xml))
    }
  }

  mutating func readBack(_ back: TBXElement) {
    for part in back.children {
      glossary.extras.append(Extra(name: "xml:" + part.name, value: part.xml))
    }
  }

  mutating func readEntry(_ entry: TBXElement) {
    entries += 1
    var concept = Concept(
      id: "", terms: [], origin: Concept.Origin(file: shortName, line: entry.line))
    var content = TBXLevelContent(at: .concept)
    var sections: [(language: LanguageTag, content: TBXLevelContent)] = []
    for child in entry.children {
      switch child.name {
      case "langSec", "termSec":
        let tag = self.tag(of: child)
        let index = sections.firstIndex { $0.language == tag } ?? sections.count
        if index == sections.count { sections.append((tag, TBXLevelContent(at: .language))) }
        let elements = child.name == "langSec" ? child.children : [child]
        readSection(
          elements, tag, into: &concept.terms, &sections[index].content, conceptContent: &content)
      default: content.read(child)
      }
    }
    guard !concept.terms.isEmpty else {
      return leniency.note(entry.line, .noTerm, "the entry has no term and is left out")
    }
    content.finish()
    concept.assign(content)
    for section in sections {
      var content = section.content
      content.finish()
      if let section = LanguageSection(section.language, content) {
        concept.sections.append(section)
      }
    }
    assumeStatuses(&concept.terms)
    concept.id = identifier(of: entry, content)
    glossary.concepts.append(concept)
  }

  func finish() throws(PadananError) -> (Glossary, [Diagnostic]) {
    guard !glossary.concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file, at: TextPosition(line: 1, column: 1),
        entries == 0
          ? "the file has no entries; expected <conceptEntry>, or <termEntry> of TBX 2"
          : "no entry has a term; expected <term> in <termSec>, or in <tig> or <ntig> of TBX 2")
    }
    return (glossary, leniency.diagnostics)
  }

  private mutating func readSection(
    _ elements: [TBXElement], _ tag: LanguageTag, into terms: inout [Term],
    _ content: inout TBXLevelContent, conceptContent: inout TBXLevelContent
  ) {
    for element in elements {
      switch element.name {
      case "termSec":
        readTerm(element, tag, into: &terms, section: &content, conceptContent: &conceptContent)
      case "term":
        var group = TBXElement(name: "termSec")
        group.line = element.line
        group.children = [element]
        readTerm(group, tag, into: &terms, section: &content, conceptContent: &conceptContent)
      default:
        if !lift(element, "subjectfield", \.domain, into: &conceptContent) { content.read(element) }
      }
    }
  }

  private mutating func readTerm(
    _ element: TBXElement, _ tag: LanguageTag, into terms: inout [Term],
    section: inout TBXLevelContent, conceptContent: inout TBXLevelContent
  ) {
    guard let word = element.children.first(where: { $0.name == "term" }), !word.text.isEmpty
    else {
      return leniency.note(element.line, .emptyTerm, "a term is empty and is left out")
    }
    var term = Term(word.text, tag)
    var content = TBXLevelContent(at: .term)
    for child in element.children where child.name != "term" || child != word {
      if lift(child, "subjectfield", \.domain, into: &conceptContent) { continue }
      if lift(child, "definition", \.definition, into: &section) { continue }
      content.read(child)
    }
    content.finish()
    term.id = TBXIdentifier.decoded(element["id"] ?? element["xml:id"] ?? word["id"] ?? "")
    let isOnlyID = word.attributes.allSatisfy { $0.name == "id" } && element["id"] == nil
    if !word.markup.isEmpty || !(word.attributes.isEmpty || isOnlyID) {
      content.extras.insert(Extra(name: "form:term", value: word.xml), at: 0)
    }
    term.assign(content)
    terms.append(term)
  }

  /// Moves subject fields to the concept and definitions to the language.
  ///
  /// Version 2 allows them at any level.
  /// - Returns: whether the element was moved.
  private func lift(
    _ element: TBXElement, _ key: String, _ field: KeyPath<TBXLevelContent, String>,
    into content: inout TBXLevelContent
  ) -> Bool {
    let main = element.name == "descripGrp" ? element.children.first : element
    guard let main, main.name == "descrip", TBXValues.key(main.type) == key else { return false }
    if content[keyPath: field].isEmpty { content.read(element) }
    return content[keyPath: field] == main.text
  }

  /// Makes the first term of a language preferred if no term has a status.
  private func assumeStatuses(_ terms: inout [Term]) {
    var hasPreferred = Set(
      terms.filter { !$0.isStatusAssumed && $0.status == .preferred }.map(\.language))
    for index in terms.indices where terms[index].isStatusAssumed {
      let isFirst = hasPreferred.insert(terms[index].language).inserted
      terms[index].status = isFirst ? .preferred : .admitted
    }
  }

  private mutating func identifier(of entry: TBXElement, _ content: TBXLevelContent) -> String {
    let given = content.id ?? TBXIdentifier.decoded(entry["id"] ?? entry["xml:id"] ?? "")
    var id = given.isEmpty ? "c\(entries)" : given
    if let line = lines[id] {
      var number = 2
      while lines["\(id)-\(number)"] != nil { number += 1 }
      if !given.isEmpty {
        leniency.note(
          entry.line, .duplicate,
          "the identifier `\(id)` is already on line \(line); this entry is read as `\(id)-\(number)`"
        )
      }
      id += "-\(number)"
    }
    lines[id] = entry.line
    return id
  }

  private mutating func tag(of element: TBXElement) -> LanguageTag {
    let given = element["xml:lang"] ?? element["lang"]
    if given == nil {
      leniency.note(
        element.line, .noLanguage,
        "no xml:lang says what language this is; taken for \(language ?? "und"), the file's")
    }
    let name = given ?? language ?? "und"
    if let known = tags[name] { return known }
    let reading = TBXLanguage.read(name)
    if let message = reading.message { leniency.note(element.line, .language, message) }
    tags[name] = reading.tag
    return reading.tag
  }
}

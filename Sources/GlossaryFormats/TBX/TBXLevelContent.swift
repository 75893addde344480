internal import Glossary
internal import XMLSupport

/// The content of one level of TBX: of a concept entry, a language section or a term section.
///
/// Elements without a field in the model become extras: `element:type` contains the text of a plain
/// element, `xml:element` the XML of any other. `form:element` is the original XML of fields, if it
/// contains more than the fields; it is written back unless the fields were edited.
struct TBXLevelContent {
  let level: TBXCategory.Levels
  var domain = ""
  var definition = ""
  var source = ""
  var notes: [String] = []
  var usage: [String] = []
  var references: [CrossReference] = []
  var transactions: [Transaction] = []
  var status: TermStatus?
  var partOfSpeech: PartOfSpeech?
  var type: TermType?
  /// Fields without a category in TBX, which are written in notes.
  var unplaced: [TBXLabel] = []
  var id: String?
  var extras: [Extra] = []
  /// Further labelled notes.
  var labels: [TBXLabel] = []

  /// A source outside a group with a definition or a context.
  private var loneSource: TBXElement?

  init(at level: TBXCategory.Levels) { self.level = level }

  init(of element: TBXElement, at level: TBXCategory.Levels) {
    self.level = level
    read(element)
  }

  mutating func read(_ element: TBXElement) {
    if element.name == "note" {
      readNote(element)
    } else if element.isStructure {
      readGroup(element)
    } else {
      keep(element, taken: take(element))
    }
  }

  /// Must be called after the last element.
  mutating func finish() {
    guard let loneSource, !definition.isEmpty || !usage.isEmpty else { return }
    // If it were written as a field, the source would be attached to another element.
    extras.append(Extra(name: "form:admin", value: loneSource.xml))
  }

  /// How much of an element the model stores.
  private enum Taken { case whole, partly, nothing }

  private mutating func keep(_ element: TBXElement, taken: Taken) {
    switch taken {
    case .whole: break
    case .partly: extras.append(Extra(name: "form:" + element.name, value: element.xml))
    case .nothing:
      if element.isPlain, !element.type.isEmpty {
        extras.append(Extra(name: element.name + ":" + element.type, value: element.text))
      } else {
        extras.append(Extra(name: "xml:" + element.name, value: element.xml))
      }
    }
  }

  private mutating func readNote(_ element: TBXElement) {
    guard !element.text.isEmpty else { return }
    if let label = TBXLabel(note: element.text) { return readLabel(label) }
    notes.append(element.text)
    if !element.isPlain || !element.type.isEmpty { keep(element, taken: .partly) }
  }

  private mutating func readLabel(_ label: TBXLabel) {
    if TBXUnplacedField.all(at: level).contains(where: { $0.name == label.name }) {
      return unplaced.append(label)
    }
    switch label.name {
    case TBXLabel.relation where level == .concept:
      let parts = label.value.split(
        separator: " ", maxSplits: 2, omittingEmptySubsequences: false
      ).map(String.init)
      guard parts.count >= 2, let relation = CrossReference.Relation(rawValue: parts[0]),
        let index = references.firstIndex(where: {
          $0.target == TBXIdentifier.decoded(parts[1]) && $0.text == parts.dropFirst(2).first ?? ""
        })
      else { break }
      references[index].relation = relation
      return
    case TBXLabel.status where level == .term:
      guard let value = TermStatus(rawValue: label.value) else { break }
      status = value
      return
    case TBXLabel.partOfSpeech where level == .term:
      guard let value = PartOfSpeech(rawValue: label.value) else { break }
      partOfSpeech = value
      return
    case TBXLabel.id:
      id = label.value
      return
    default:
      let parts = label.name.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2, parts[0] == "xml", let element = TBXElement(xml: label.value) {
        return read(element)
      }
      if parts.count == 2, TBXElement.typed.contains(parts[0]) {
        return read(TBXElement(name: parts[0], type: parts[1], text: label.value))
      }
    }
    let isMarked = label.name.hasPrefix(TBXLabel.extra)
    let name = isMarked ? String(label.name.dropFirst(TBXLabel.extra.count)) : label.name
    extras.append(Extra(name: name, value: label.value))
  }

  private mutating func readGroup(_ group: TBXElement) {
    if group.name == "transacGrp" { return readTransaction(group) }
    guard let main = group.children.first else {
      return extras.append(Extra(name: "xml:" + group.name, value: group.xml))
    }
    if group.children.count == 1, group.attributes.isEmpty { return read(main) }
    let hadSource = !source.isEmpty
    let isFirst = usage.isEmpty
    let taken = take(main)
    guard taken != .nothing else {
      return extras.append(Extra(name: "xml:" + group.name, value: group.xml))
    }
    // Whether the group is a definition, or the first context, with its source.
    let isDescribed = group.name == "descripGrp" && (!definition.isEmpty || isFirst)
    if taken == .whole, group.children.count == 2, group.attributes.isEmpty, isDescribed,
      !hadSource, let second = group.children.last, second.name == "admin",
      second.type == "source", second.isPlain
    {
      source = second.text
      return
    }
    extras.append(Extra(name: "form:" + group.name, value: group.xml))
  }

  private mutating func readTransaction(_ group: TBXElement) {
    var transaction = Transaction(.other)
    var isWhole = group.attributes.isEmpty
    var sawMain = false
    for child in group.children {
      switch child.name {
      case "transac" where !sawMain:
        sawMain = true
        isWhole = takeTransaction(child, into: &transaction) && isWhole
      case "date" where transaction.date.isEmpty:
        transaction.date = child.text
        isWhole = isWhole && child.isPlain
      case "transacNote"
      where transaction.responsible.isEmpty && child.type.hasPrefix("respons"):
        transaction.responsible = child.text
        isWhole = isWhole && child.isPlain && child.type == "responsibility"
      case "note":
        guard let label = TBXLabel(note: child.text) else { fallthrough }
        switch label.name {
        case TBXLabel.date: transaction.date = label.value
        case TBXLabel.transaction:
          transaction.kind = Transaction.Kind(rawValue: label.value) ?? .other
        default: isWhole = false
        }
      default: isWhole = false
      }
    }
    guard sawMain else {
      return extras.append(Extra(name: "xml:transacGrp", value: group.xml))
    }
    transactions.append(transaction)
    if !isWhole { extras.append(Extra(name: "form:transacGrp", value: group.xml)) }
  }

  /// - Returns: whether the element contains nothing else.
  private func takeTransaction(_ element: TBXElement, into transaction: inout Transaction) -> Bool {
    if let kind = TBXValues.transaction(element.text) {
      transaction.kind = kind
      return element.isPlain
    }
    // MultiTerm writes the kind of transaction as the type, and the person as the text.
    if let kind = TBXValues.transaction(element.type) {
      transaction.kind = kind
      transaction.responsible = element.text
      return element.isPlain
    }
    return false
  }

  private mutating func take(_ element: TBXElement) -> Taken {
    let plain: Taken = element.isPlain ? .whole : .partly
    switch element.name {
    case "ref", "xref": return level == .concept ? takeReference(element) : .nothing
    case "transac":
      var transaction = Transaction(.other)
      let isWhole = takeTransaction(element, into: &transaction)
      transactions.append(transaction)
      return isWhole ? .whole : .partly
    case let name where TBXElement.typed.contains(name): break
    default: return .nothing
    }
    let text = element.text
    let key = TBXValues.key(element.type)
    if text.isEmpty, element["target"] == nil { return .whole }
    switch key {
    case "subjectfield", "subject", "domain":
      guard level == .concept, domain.isEmpty else { return .nothing }
      domain = text
      return plain
    case "definition":
      guard level != .term, definition.isEmpty else { return .nothing }
      definition = text
      return plain
    case "source":
      guard source.isEmpty else { return .nothing }
      source = text
      loneSource = element
      return plain
    case "note", "comment":
      notes.append(text)
      return plain
    case "context" where level == .term, "samplesentence" where level == .term,
      "example" where level == .term:
      usage.append(text)
      return key == "context" ? plain : .partly
    default: break
    }
    if level == .term { return takeOfTerm(key, text, plain) }
    if level == .concept, element.name == "descrip", TBXValues.relation(element.type) != nil {
      return takeReference(element)
    }
    return .nothing
  }

  private mutating func takeOfTerm(_ key: String, _ text: String, _ plain: Taken) -> Taken {
    switch key {
    case "partofspeech", "pos":
      guard let value = TBXValues.partOfSpeech(text) else { return .nothing }
      partOfSpeech = value
    case "termtype":
      guard let value = TBXValues.termType(text) else { return .nothing }
      type = value
    case "administrativestatus", "status", "termstatus", "usagestatus":
      guard let value = TBXValues.status(text) else { return .nothing }
      status = value
    case "normativeauthorization":
      guard let value = TBXValues.status(text) else { return .nothing }
      // The administrative status has priority, in any position.
      if status == nil { status = value }
      return .partly
    default: return .nothing
    }
    return plain
  }

  private mutating func takeReference(_ element: TBXElement) -> Taken {
    var target = element["target"] ?? ""
    if target.hasPrefix("#") { target.removeFirst() }
    let isAddress = target.hasPrefix("http://") || target.hasPrefix("https://")
    let others = element.attributes.count { $0.name != "target" }
    var isWhole = !target.isEmpty && element.markup.isEmpty && others == 0
    var reference = CrossReference(.external, to: target, text: element.text)
    if element.name == "xref" {
      isWhole = isWhole && element.type == "externalCrossReference"
    } else {
      reference.relation = TBXValues.relation(element.type) ?? .related
      isWhole = isWhole && element.name == "ref" && element.type == "crossReference"
      if isAddress {
        reference.relation = .external
        isWhole = false
      } else {
        reference.target = TBXIdentifier.decoded(target)
      }
    }
    if reference.target.isEmpty {
      reference.target = element.text
      reference.text = ""
    }
    guard !reference.target.isEmpty else { return .nothing }
    references.append(reference)
    return isWhole ? .whole : .partly
  }
}

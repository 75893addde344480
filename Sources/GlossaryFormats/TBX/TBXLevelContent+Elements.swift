internal import Glossary
internal import XMLSupport

extension TBXLevelContent {
  /// An element to write.
  struct Item {
    var element: TBXElement
    /// The label of the note that is written if the dialect does not allow the element.
    var label: String
    /// The loss that is reported for an element that is already a labelled note; nil for the user's
    /// notes and for settings that other programs do not need.
    var loss: String?
  }

  /// The content as elements of TBX, in the order of the standard's examples.
  ///
  /// The original XML of fields (`form:` extras) is used if `canHold` allows it. Otherwise the
  /// fields are written as plain elements and the original XML is kept in a note.
  func elements(canHold: (TBXElement) -> Bool) -> [Item] {
    var rest = self
    var forms: [TBXElement] = []
    var labels = labels
    for extra in extras where extra.name.hasPrefix("form:") {
      guard let element = TBXElement(xml: extra.value), element.name != "term" else { continue }
      let part = TBXLevelContent(of: element, at: level)
      guard rest.contain(part) else { continue }
      if canHold(element) {
        forms.append(element)
        rest.subtract(part)
      } else {
        labels.append(TBXLabel(extra.name, extra.value))
      }
    }
    var elements = rest.plainElements() + forms
    for extra in extras where !extra.name.hasPrefix("form:") {
      let parts = extra.name.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2, parts[0] == "xml", let element = TBXElement(xml: extra.value) {
        elements.append(element)
      } else if parts.count == 2, TBXElement.typed.contains(parts[0]) {
        elements.append(TBXElement(name: parts[0], type: parts[1], text: extra.value))
      } else {
        labels.append(TBXLabel(extra))
      }
    }
    var items = elements.map { Item(element: $0, label: TBXLevelContent.label(of: $0)) }
    items += labels.map { Item($0, loss: $0.name) }
    labels = []
    for label in unplaced {
      let field = TBXUnplacedField.all(at: level).first { $0.name == label.name }
      items.append(Item(label, loss: field.flatMap { $0.isSwitch ? nil : $0.label }))
    }
    for reference in rest.references {
      switch reference.relation {
      case .related, .external: break
      case .broader, .narrower, .antonym:
        let target = TBXIdentifier.encoded(reference.target)
        let text = reference.text.isEmpty ? "" : " " + reference.text
        labels.append(
          TBXLabel(TBXLabel.relation, "\(reference.relation.rawValue) \(target)\(text)"))
      }
    }
    if let status, !TBXValues.text(status).isWhole {
      labels.append(TBXLabel(TBXLabel.status, status.rawValue))
    }
    if let partOfSpeech, !TBXValues.text(partOfSpeech).isWhole {
      labels.append(TBXLabel(TBXLabel.partOfSpeech, partOfSpeech.rawValue))
    }
    if let id { labels.append(TBXLabel(TBXLabel.id, id)) }
    return items + labels.map { Item($0, loss: $0.name) }
  }

  private static func label(of element: TBXElement) -> String {
    element.isPlain && !element.type.isEmpty
      ? "\(element.name):\(element.type)" : "xml:\(element.name)"
  }

  private func plainElements() -> [TBXElement] {
    var elements: [TBXElement] = []
    func add(_ name: String, _ type: String, _ text: String) {
      if !text.isEmpty { elements.append(TBXElement(name: name, type: type, text: text)) }
    }
    if let partOfSpeech { add("termNote", "partOfSpeech", TBXValues.text(partOfSpeech).value) }
    if let status { add("termNote", "administrativeStatus", TBXValues.text(status).value) }
    if let type { add("termNote", "termType", TBXValues.text(type)) }
    add("descrip", "subjectField", domain)
    let described = level == .term ? usage.first ?? "" : definition
    let category = level == .term ? "context" : "definition"
    if described.isEmpty || source.isEmpty {
      add("descrip", category, described)
      add("admin", "source", source)
    } else {
      var group = TBXElement(name: "descripGrp")
      group.children = [
        TBXElement(name: "descrip", type: category, text: described),
        TBXElement(name: "admin", type: "source", text: source),
      ]
      elements.append(group)
    }
    for text in usage.dropFirst() { add("descrip", "context", text) }
    elements += references.map(element)
    elements += transactions.map(element)
    for note in notes { elements.append(TBXElement(name: "note", text: note)) }
    return elements
  }

  private func element(of reference: CrossReference) -> TBXElement {
    let isExternal = reference.relation == .external
    var element = TBXElement(name: isExternal ? "xref" : "ref")
    element.type = isExternal ? "externalCrossReference" : "crossReference"
    element.text = reference.text
    element.attributes = [
      TBXElement.Attribute(
        "target", isExternal ? reference.target : TBXIdentifier.encoded(reference.target))
    ]
    return element
  }

  private func element(of transaction: Transaction) -> TBXElement {
    var group = TBXElement(name: "transacGrp")
    group.children = [
      TBXElement(
        name: "transac", type: "transactionType", text: TBXValues.text(transaction.kind))
    ]
    let day = String(transaction.date.prefix(10))
    if TBXLevelContent.isDay(day) { group.children.append(TBXElement(name: "date", text: day)) }
    if !transaction.responsible.isEmpty {
      group.children.append(
        TBXElement(name: "transacNote", type: "responsibility", text: transaction.responsible))
    }
    func label(_ name: String, _ value: String) {
      group.children.append(TBXElement(name: "note", text: TBXLabel(name, value).note))
    }
    if transaction.date != (TBXLevelContent.isDay(day) ? day : "") {
      label(TBXLabel.date, transaction.date)
    }
    switch transaction.kind {
    case .created, .modified: break
    case .other: label(TBXLabel.transaction, transaction.kind.rawValue)
    }
    return group
  }

  /// Whether the text is a date of XML Schema.
  static func isDay(_ text: String) -> Bool { EntryDate(rawValue: text)?.precision == .day }

  /// Whether this content includes all values of `other`.
  private func contain(_ other: TBXLevelContent) -> Bool {
    func holds<Value: Equatable>(_ values: [Value], _ others: [Value]) -> Bool {
      others.allSatisfy(values.contains)
    }
    return (other.domain.isEmpty || other.domain == domain)
      && (other.definition.isEmpty || other.definition == definition)
      && (other.status == nil || other.status == status)
      && (other.partOfSpeech == nil || other.partOfSpeech == partOfSpeech)
      && (other.type == nil || other.type == type)
      && holds(notes, other.notes) && holds(usage, other.usage)
      && holds(references, other.references) && holds(transactions, other.transactions)
      && (other.source.isEmpty || other.source == source || !other.definition.isEmpty
        || !other.usage.isEmpty)
  }

  private mutating func subtract(_ other: TBXLevelContent) {
    func take<Value: Equatable>(_ others: [Value], from values: inout [Value]) {
      for value in others {
        if let index = values.firstIndex(of: value) { values.remove(at: index) }
      }
    }
    if other.domain == domain { domain = "" }
    if other.definition == definition { definition = "" }
    if other.source == source { source = "" }
    if other.partOfSpeech != nil { partOfSpeech = nil }
    if other.type != nil { type = nil }
    take(other.notes, from: &notes)
    take(other.usage, from: &usage)
    take(other.references, from: &references)
    take(other.transactions, from: &transactions)
  }
}

extension TBXLevelContent.Item {
  /// A note with a label.
  fileprivate init(_ label: TBXLabel, loss: String?) {
    self.init(
      element: TBXElement(name: "note", text: label.note), label: label.name, loss: loss)
  }
}

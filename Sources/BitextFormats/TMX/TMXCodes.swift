internal import XMLSupport

/// Inline elements of TMX.
enum TMXCodes {
  /// The text of `seg`, with its elements as codes.
  ///
  /// The content of `bpt`, `ept`, `it`, `ph` and `ut` is part of the code. `hi` and unknown
  /// elements contain text.
  static func text(of seg: XMLElement) -> InlineText {
    var text = InlineText()
    append(seg, to: &text)
    return text
  }

  private static func append(_ element: XMLElement, to text: inout InlineText) {
    for node in element.content {
      switch node {
      case .text(let characters): text.text += characters
      case .element(let code):
        let offset = text.text.utf8.count
        guard let (kind, pair) = kind(of: code) else {
          let tag = XMLElement(code.name, code.attributes)
          text.codes.append(InlineCode(.enter, at: offset, element: tag))
          append(code, to: &text)
          text.codes.append(
            InlineCode(.leave, at: text.text.utf8.count, element: XMLElement(code.name)))
          continue
        }
        text.codes.append(InlineCode(kind, at: offset, pair: pair, element: code))
      }
    }
  }

  /// nil for an element that contains text.
  private static func kind(of code: XMLElement) -> (InlineCode.Kind, pair: String)? {
    switch code.name {
    case "bpt": (.opening, code["i"] ?? "")
    case "ept": (.closing, code["i"] ?? "")
    case "it": (code["pos"] == "end" ? .closing : .opening, "")
    case "ph", "ut": (.standalone, "")
    default: nil
    }
  }
}

extension TMXCodes {
  /// Converts codes of another format to TMX, keeping their content.
  ///
  /// Pairs become `bpt` and `ept`, single halves `it`, annotations `hi`, all others `ph`.
  static func converted(_ inline: InlineText) -> InlineText {
    var result = inline
    var numbers: [String: Int] = [:]
    var entered: [Int?] = []
    var count = 0
    for (place, code) in inline.codes.enumerated() {
      let content = code.element.content
      func pair(_ name: String, _ number: Int) -> XMLElement {
        XMLElement(name, [XMLElement.Attribute("i", String(number))], content)
      }
      switch code.kind {
      case .enter where code.element.name == "mrk":
        entered.append(nil)
        result.codes[place].element = XMLElement(
          "hi", code.element["mtype"].map { [XMLElement.Attribute("type", $0)] } ?? [])
      case .enter:
        count += 1
        entered.append(count)
        result.codes[place] = InlineCode(
          .opening, at: code.offset, pair: String(count), element: pair("bpt", count))
      case .leave:
        if let number = entered.popLast() ?? nil {
          result.codes[place] = InlineCode(
            .closing, at: code.offset, pair: String(number), element: pair("ept", number))
        } else {
          result.codes[place].element = XMLElement("hi")
        }
      case .opening where isPaired(code, in: inline):
        count += 1
        numbers[code.pair] = count
        result.codes[place].element = pair("bpt", count)
      case .closing where numbers[code.pair] != nil && !code.pair.isEmpty:
        result.codes[place].element = pair("ept", numbers[code.pair] ?? 0)
      case .opening, .closing:
        let position = code.kind == .opening ? "begin" : "end"
        result.codes[place].element = XMLElement(
          "it", [XMLElement.Attribute("pos", position)], content)
      case .standalone: result.codes[place].element = XMLElement("ph", [], content)
      }
    }
    return result
  }

  private static func isPaired(_ code: InlineCode, in inline: InlineText) -> Bool {
    !code.pair.isEmpty && inline.codes.contains { $0.kind == .closing && $0.pair == code.pair }
  }
}

internal import XMLSupport

/// Inline elements of XLIFF 1.2 and 2.
///
/// No element name has different meanings in the two versions.
enum XLIFFCodes {
  /// The text of `source` or `target`, with its elements as codes.
  ///
  /// The content of `bpt`, `ph` and similar elements is part of the code. `g`, `pc`, `mrk` and
  /// unknown elements with content contain text.
  static func text(of element: XMLElement) -> InlineText {
    var text = InlineText()
    append(element, to: &text)
    return text
  }

  private static func append(_ element: XMLElement, to text: inout InlineText) {
    for node in element.content {
      switch node {
      case .text(let characters): text.text += characters
      case .element(let code):
        let offset = text.text.utf8.count
        if let (kind, pair) = point(code) {
          text.codes.append(InlineCode(kind, at: offset, pair: pair, element: code))
        } else {
          let tag = XMLElement(code.name, code.attributes)
          text.codes.append(InlineCode(.enter, at: offset, element: tag))
          append(code, to: &text)
          text.codes.append(
            InlineCode(.leave, at: text.text.utf8.count, element: XMLElement(code.name)))
        }
      }
    }
  }

  /// nil for an element that contains text.
  private static func point(_ code: XMLElement) -> (InlineCode.Kind, pair: String)? {
    let id = code["id"] ?? ""
    switch code.name {
    case "bx", "bpt": return (.opening, code["rid"] ?? id)
    case "ex", "ept": return (.closing, code["rid"] ?? id)
    case "sc", "sm": return (.opening, code["isolated"] == "yes" ? "" : id)
    case "ec", "em": return (.closing, code["startRef"] ?? "")
    case "it": return (code["pos"] == "close" ? .closing : .opening, "")
    case "x", "ph", "cp": return (.standalone, "")
    case "g", "pc", "mrk": return nil
    default: return code.content.isEmpty ? (.standalone, "") : nil
    }
  }
}

internal import XMLSupport

/// Converts codes of other formats to XLIFF 1.2.
enum XLIFF12Codes {
  /// The text with converted codes.
  ///
  /// Pairs become `bpt` and `ept`, single halves `it`, placeholders `ph`, all with their content.
  /// Elements that contain text become `g`, annotations `mrk`.
  static func converted(_ inline: InlineText) -> InlineText {
    var result = inline
    var open: [String] = []
    for (place, code) in inline.codes.enumerated() {
      let id = code.element["id"] ?? code.element["x"] ?? "\(place + 1)"
      func element(_ name: String, _ attributes: (String, String)...) -> XMLElement {
        XMLElement(
          name, attributes.map { XMLElement.Attribute($0.0, $0.1) }, code.element.content)
      }
      switch code.kind {
      case .enter:
        let isMark = code.element.name == "hi" || code.element.name == "mrk"
        open.append(isMark ? "mrk" : "g")
        result.codes[place].element =
          isMark
          ? element("mrk", ("mtype", "x-\(code.element["type"] ?? "hi")"))
          : element("g", ("id", id))
      case .leave: result.codes[place].element = XMLElement(open.popLast() ?? "g")
      case .opening where !code.pair.isEmpty:
        result.codes[place].element = element("bpt", ("id", code.pair), ("rid", code.pair))
      case .closing where !code.pair.isEmpty:
        result.codes[place].element = element("ept", ("id", code.pair), ("rid", code.pair))
      case .opening: result.codes[place].element = element("it", ("id", id), ("pos", "open"))
      case .closing: result.codes[place].element = element("it", ("id", id), ("pos", "close"))
      case .standalone: result.codes[place].element = element("ph", ("id", id))
      }
    }
    return result
  }
}

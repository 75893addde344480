internal import XMLSupport

/// Converts codes of other formats to XLIFF 2, and collects their content for the unit's
/// `originalData`.
struct XLIFF2Codes {
  /// Identifier and content of each `data`.
  private(set) var data: [(id: String, text: String)] = []

  /// The text with converted codes.
  ///
  /// Pairs become `sc` and `ec`, placeholders `ph`, elements that contain text `pc`, annotations
  /// `mrk`. The same code gets the same identifier in source and target.
  mutating func converted(_ inline: InlineText) -> InlineText {
    var result = inline
    var open: [String] = []
    var counts: [String: Int] = [:]
    /// Identifiers of which both halves are present.
    let pairs = Set(inline.codes.filter { $0.kind == .opening }.map(\.pair))
      .intersection(inline.codes.filter { $0.kind == .closing }.map(\.pair)).subtracting([""])
    for (place, code) in inline.codes.enumerated() {
      func identifier(_ prefix: String, _ own: String?) -> String {
        counts[prefix, default: 0] += 1
        return prefix + (own ?? "\(counts[prefix] ?? 0)")
      }
      let reference = refer(to: code.element.text)
      func element(_ name: String, _ attributes: [(String, String?)]) -> XMLElement {
        XMLElement(
          name, attributes.compactMap { key, value in value.map { XMLElement.Attribute(key, $0) } })
      }
      switch code.kind {
      case .enter:
        let isMark = code.element.name == "hi" || code.element.name == "mrk"
        open.append(isMark ? "mrk" : "pc")
        result.codes[place].element = element(
          isMark ? "mrk" : "pc", [("id", identifier(isMark ? "m" : "g", code.element["id"]))])
      case .leave: result.codes[place].element = XMLElement(open.popLast() ?? "pc")
      case .opening where pairs.contains(code.pair):
        result.codes[place].element = element(
          "sc", [("id", "p" + code.pair), ("dataRef", reference)])
      case .closing where pairs.contains(code.pair):
        result.codes[place].element = element(
          "ec", [("startRef", "p" + code.pair), ("dataRef", reference)])
      case .opening:
        result.codes[place].element = element(
          "sc", [("id", identifier("i", nil)), ("isolated", "yes"), ("dataRef", reference)])
      case .closing:
        result.codes[place].element = element(
          "ec", [("id", identifier("j", nil)), ("isolated", "yes"), ("dataRef", reference)])
      case .standalone:
        result.codes[place].element = element(
          "ph",
          [
            ("id", identifier("x", code.element["id"] ?? code.element["x"])),
            ("dataRef", reference),
          ])
      }
    }
    return result
  }

  private mutating func refer(to text: String) -> String? {
    guard !text.isEmpty else { return nil }
    if let known = data.first(where: { $0.text == text }) { return known.id }
    data.append(("d\(data.count + 1)", text))
    return data.last?.id
  }
}

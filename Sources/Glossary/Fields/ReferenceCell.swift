import TextModel

/// Writes and reads cross references and transactions as the text of a cell.
package enum ReferenceCell {
  /// `broader: c-12`, or `external: https://example.org = The page`.
  package static func text(_ reference: CrossReference) -> String {
    var text = "\(reference.relation.rawValue): "
    text += ListCell.escape(reference.target).replacing("=", with: "\\=")
    if !reference.text.isEmpty { text += " = " + ListCell.escape(reference.text) }
    return text
  }

  /// All references of a cell; nil if one of them has an unknown relation.
  package static func references(_ cell: String) -> [CrossReference]? {
    var references: [CrossReference] = []
    for item in ListCell.split(cell, at: ListCell.separator) where !item.trimmed.isEmpty {
      let parts = item.trimmed.split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let relation = CrossReference.Relation(rawValue: String(parts[0]))
      else { return nil }
      let halves = parts[1].split(
        separator: " = ", maxSplits: 1, omittingEmptySubsequences: false)
      let target = ListCell.unescape(String(halves[0])).trimmed
      let text = halves.count > 1 ? ListCell.unescape(String(halves[1])).trimmed : ""
      references.append(CrossReference(relation, to: target, text: text))
    }
    return references
  }

  /// `2026-03-12 by Sari`; the date or the name may be missing.
  package static func text(_ transaction: Transaction) -> String {
    transaction.responsible.isEmpty
      ? transaction.date
      : (transaction.date.isEmpty ? "" : transaction.date + " ") + "by " + transaction.responsible
  }

  package static func transaction(_ text: String, _ kind: Transaction.Kind) -> Transaction {
    if text.hasPrefix("by ") { return Transaction(kind, by: text.dropFirst(3).description) }
    guard let mark = text.firstRange(of: " by ") else { return Transaction(kind, date: text) }
    return Transaction(
      kind, date: String(text[..<mark.lowerBound]), by: String(text[mark.upperBound...]))
  }
}

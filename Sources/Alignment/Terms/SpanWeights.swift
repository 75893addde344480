/// The numbers that spans are scored with, tuned on half of the marked spans.
struct SpanWeights: Sendable {
  /// What speaks for two words that no evidence joins: both of content, both of function, one each.
  var unknownContent: Float = 0.12
  var unknownFunction: Float = 0.02
  var unknownMixed: Float = 0.006
  /// What speaks for no answer, of a word of the source and of the target.
  var nothingForRow: Float = 0.04
  var nothingForColumn: Float = 0.015
  /// What known evidence counts however far from the place that neighbours point to.
  var farEvidence: Float = 0.25
  /// How far words stray from where neighbours point, and what is added without neighbours.
  var stray: Float = 2
  var lonely: Float = 2
  /// What a word inside a span costs that other words explain, or that none does.
  var others: Float = 0.7
  var unexplainedContent: Float = 0.35
  var unexplainedFunction: Float = 0.15
  /// What crossing punctuation costs.
  var barrier: Float = 0.3
  /// What a function word's own share counts.
  var functionShare: Float = 0.5
}

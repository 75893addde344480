/// Parameters of ``SpanFinder``, tuned on half of the annotated spans.
struct SpanWeights: Sendable {
  /// Evidence for two content words without a link.
  var unknownContent: Float = 0.12
  /// Evidence for two function words without a link.
  var unknownFunction: Float = 0.02
  /// Evidence for a content word and a function word without a link.
  var unknownMixed: Float = 0.006
  /// Evidence that a source word has no counterpart.
  var nothingForRow: Float = 0.04
  /// Evidence that a target word has no counterpart.
  var nothingForColumn: Float = 0.015
  /// Share of link evidence that does not depend on the position.
  var farEvidence: Float = 0.25
  /// Usual distance of a word from the position expected from its neighbours, in words.
  var stray: Float = 2
  /// Additional distance for a word with few aligned neighbours.
  var lonely: Float = 2
  /// Cost of a word in a span that other source words explain.
  var others: Float = 0.7
  /// Cost of an unexplained content word in a span.
  var unexplainedContent: Float = 0.35
  /// Cost of an unexplained function word in a span.
  var unexplainedFunction: Float = 0.15
  /// Cost of punctuation in a span.
  var barrier: Float = 0.3
  /// Factor for the share of a function word.
  var functionShare: Float = 0.5
}

/// Parameters of sentence alignment, tuned on half of the generated beads of the Corpus and of
/// Debian's documents.
struct AlignmentWeights: Sendable {
  /// Prior probability of each bead shape in news, in the order of ``BeadShape``.
  var priors: [Double] = [0.84, 0.03, 0.03, 0.04, 0.04, 0.008, 0.006, 0.006]
  /// Weight of the priors when they are re-estimated for a document, in beads.
  var priorStrength = 15.0
  /// Number of re-estimations of the priors.
  var priorRounds = 2
  /// Weight of lexical evidence; less than 1 because words in a sentence are correlated.
  var lexical = 0.7
  /// Weight of length evidence.
  var length = 1.1
  /// Variance of the logarithm of the length ratio, independent of the length.
  var lengthVariance = 0.014
  /// Further variance, divided by the number of characters.
  var lengthNoise = 1.0
  /// Upper limit of the evidence of one word, in nats.
  var evidenceCap: Float = 4.5
  /// Weight of the evidence that a sentence was translated at all.
  var coverage: Float = 0.8
  /// Divisor of all scores; greater than 1 flattens the posterior probabilities.
  var temperature = 1.0
  /// A bead with a posterior probability below this is replaced by two null beads.
  var threshold = 0.35
  /// Additional log-likelihood ratio, in nats, required for a pair out of order.
  ///
  /// The logarithm of the number of possible positions is added to it.
  var crossing = 1.5
  /// Score of a bead at whose start paragraphs begin on both sides.
  var paragraphTogether = 0.7
  /// Score of a bead at whose start a paragraph begins on one side only.
  var paragraphApart = -0.7
  /// Score of a bead that contains a paragraph boundary, for each side.
  var paragraphCrossed = -1.5
}

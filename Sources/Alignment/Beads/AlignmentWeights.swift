/// The numbers that the score is made of, tuned on half of the generated beads of the Corpus and of
/// Debian's documents.
struct AlignmentWeights: Sendable {
  /// How often each shape occurs in news, in the order of ``BeadShape``.
  var priors: [Double] = [0.84, 0.03, 0.03, 0.04, 0.04, 0.008, 0.006, 0.006]
  /// How many beads the priors weigh when the document's own are counted.
  var priorStrength = 15.0
  /// How many times the document's shapes are counted.
  var priorRounds = 2
  /// What a word's evidence counts; below 1, since words of a sentence do not come alone.
  var lexical = 0.7
  /// What the lengths count.
  var length = 1.1
  /// Variance of the logarithm of the ratio of lengths: at any length, and per character.
  var lengthVariance = 0.014
  var lengthNoise = 1.0
  /// The most that one word may say, in nats.
  var evidenceCap: Float = 4.5
  /// What it counts whether a sentence's words have answers anywhere in the other text.
  var coverage: Float = 0.8
  /// Flattens the posterior probabilities where greater than 1.
  var temperature = 1.0
  /// A bead less likely than this had better be two that are null.
  var threshold = 0.35
  /// How much likelier than chance, in nats, a pair must be that stands out of order, beside what
  /// the number of places asks where it might stand.
  var crossing = 1.5
  /// Paragraphs that begin together, and that do not; beads across their borders.
  var paragraphTogether = 0.7
  var paragraphApart = -0.7
  var paragraphCrossed = -1.5
}

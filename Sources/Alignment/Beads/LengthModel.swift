internal import Glibc

/// Log-likelihood ratio of sentence lengths.
///
/// For a translation, the logarithm of the length ratio is normally distributed around that of the
/// texts (after Gale and Church 1993, who use the difference). For an unrelated sentence, the
/// logarithm of the length has the distribution of all target sentences.
struct LengthModel {
  private let ratio: Double
  private let spread: Double
  private let mean: Double
  private let variance: Double
  private let noise: Double

  init(_ source: [SentenceSize], _ target: [SentenceSize], weights: AlignmentWeights) {
    let (from, to) = (source.reduce(1) { $0 + $1.letters }, target.reduce(1) { $0 + $1.letters })
    // Omitted sentences distort the ratio of the texts, so it is halved and limited.
    ratio = min(0.2, max(-0.2, log(Double(to) / Double(from)) * 0.5))
    let logs = target.filter { $0.letters > 0 }.map { log(Double($0.letters)) }
    let count = Double(max(1, logs.count))
    let mean = logs.reduce(0, +) / count
    self.mean = mean
    spread = 0.15 + logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    variance = weights.lengthVariance
    noise = weights.lengthNoise
  }

  func score(_ source: Int, _ target: Int) -> Double {
    guard source > 0, target > 0 else { return source == target ? 0 : -5 }
    let difference = log(Double(target) / Double(source)) - ratio
    let own = variance + noise * (1 / Double(source) + 1 / Double(target)) / 2
    let distance = log(Double(target)) - mean
    let stranger = distance * distance / (2 * spread) + log(spread) / 2
    return max(-12, stranger - difference * difference / (2 * own) - log(own) / 2)
  }
}

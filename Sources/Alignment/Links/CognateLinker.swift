internal import Languages

/// Links words of the two texts with similar spelling.
struct CognateLinker {
  /// Shorter words (in bytes) are cognates only if they are names or numbers.
  private static let shortest = 5

  /// Links between forms of both sides, with weights.
  /// - Parameters:
  ///   - headwords: the side in the headwords' language, or the source for languages without a
  ///     pair.
  ///   - answers: the other side.
  static func joins(
    _ headwords: AlignmentFeatures, _ answers: AlignmentFeatures
  ) -> [FeatureJoin] {
    var found: [FeatureJoin] = []
    let derivation = Language.of(answers.language).derivation
    var identical: [[UInt8]: Int32] = [:]
    for (number, form) in headwords.forms.enumerated() { identical[form] = Int32(number) }
    var buckets: [UInt16: [(form: Int32, skeleton: [UInt8])]] = [:]
    for (number, form) in headwords.forms.enumerated() where isWord(form) && form.count > 2 {
      let skeleton = LoanSpelling.skeleton(ofEnglish: form)
      guard let key = key(of: skeleton) else { continue }
      buckets[key, default: []].append((Int32(number), skeleton))
    }
    for (number, form) in answers.forms.enumerated() {
      let isName = answers.isName[number]
      if let same = identical[form],
        isName || form.count >= shortest || form.contains(where: isDigit)
      {
        let bothNames = isName && headwords.isName[Int(same)]
        if bothNames || form.count >= 4 || isDigit(form[0]) {
          found.append(
            FeatureJoin(
              source: same, target: Int32(number), weight: bothNames ? 1 : 0.8, origin: .likeness))
        }
      }
      guard isWord(form), form.count > 2 else { continue }
      var skeletons = [(LoanSpelling.skeleton(ofIndonesian: form), Float(1))]
      if !isName {
        skeletons += derivation.roots(of: form).filter { $0.count >= shortest }.map {
          (LoanSpelling.skeleton(ofIndonesian: $0), 0.8)
        }
      }
      var best: [Int32: Float] = [:]
      for (skeleton, share) in skeletons {
        guard let key = key(of: skeleton) else { continue }
        for candidate in buckets[key] ?? [] {
          let names = isName && headwords.isName[Int(candidate.form)]
          guard abs(candidate.skeleton.count - skeleton.count) <= 3 else { continue }
          let longest = max(candidate.skeleton.count, skeleton.count)
          guard names ? longest >= 4 : min(candidate.skeleton.count, skeleton.count) >= shortest - 1
          else { continue }
          let likeness = Likeness.of(candidate.skeleton, skeleton)
          guard likeness >= (names ? 0.66 : longest >= 6 ? 0.75 : 0.8) else { continue }
          let weight = share * (names ? 0.9 : 0.8) * (likeness - 0.4) / 0.6
          best[candidate.form] = max(best[candidate.form] ?? 0, weight)
        }
      }
      for (other, weight) in best.sorted(by: { $0.key < $1.key }) {
        found.append(
          FeatureJoin(source: other, target: Int32(number), weight: weight, origin: .likeness))
      }
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ form: [UInt8]) -> Bool { !form.contains(where: isDigit) }

  private static func key(of skeleton: [UInt8]) -> UInt16? {
    guard skeleton.count >= 3 else { return nil }
    return UInt16(skeleton[0]) << 8 | UInt16(skeleton[1])
  }
}

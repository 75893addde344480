/// One way to read a form: the lemma it may belong to, and what was done to it.
///
/// A reading is a possibility. Whether the lemma exists is for the glossary to say.
public struct FormReading: Sendable, Hashable {
  /// Folded UTF-8, as a glossary would list it.
  public var lemma: [UInt8]
  public var features: FormFeatures
  /// For another voice: the base that both forms share (`serang` of `diserang`); else empty.
  public var base: [UInt8]

  public init(lemma: [UInt8], features: FormFeatures, base: [UInt8] = []) {
    self.lemma = lemma
    self.features = features
    self.base = base
  }
}

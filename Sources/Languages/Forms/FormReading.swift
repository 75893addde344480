/// One possible analysis of a form: a lemma, and the features of the form.
///
/// Nothing guarantees that the lemma exists; the glossary decides.
public struct FormReading: Sendable, Hashable {
  /// The lemma as a glossary would list it, in folded UTF-8.
  public var lemma: [UInt8]
  /// The differences between the form and the lemma.
  public var features: FormFeatures
  /// For a change of voice, the base that form and lemma share, in folded UTF-8 (`serang` of
  /// `diserang`); empty otherwise.
  public var base: [UInt8]

  /// An analysis with the given lemma, features and base.
  public init(lemma: [UInt8], features: FormFeatures, base: [UInt8] = []) {
    self.lemma = lemma
    self.features = features
    self.base = base
  }
}

import Languages
import TextModel

/// The possible lemmas of the forms that a matcher has met, so that a form is analysed once and not
/// once for each text.
///
/// It belongs to one matcher, which one thread uses.
final class LemmaCache {
  private static let limit = 1 << 18
  private var forms = WordTable()
  private var lemmas: [[[UInt8]]] = []

  /// The possible lemmas of a folded form, without the form itself.
  func lemmas(of form: [UInt8], by inflection: any Inflection) -> [[UInt8]] {
    let known = forms.find(form)
    if known >= 0 { return lemmas[Int(known)] }
    if forms.count >= LemmaCache.limit {
      forms = WordTable()
      lemmas = []
    }
    let found = inflection.readings(of: form[...]).map(\.lemma)
    _ = forms.insert(form)
    lemmas.append(found)
    return found
  }
}

/// A value of the `except` column of a concept.
///
/// An expression that contains a term of the concept (`sumber daya` for `sumber`, `pura-pura` for
/// `pura`) excludes the concept where the text has the expression around the form. Other words
/// exclude it in their whole sentence. The words are compared as lemmas without case. Other
/// concepts that have the form are not affected.
struct TermException: Sendable {
  /// As the glossary writes it.
  let value: String
  /// The words as numbers in the vocabulary of the index.
  let words: [Int32]
  /// Whether a term of the concept is part of it.
  let containsTerm: Bool
}

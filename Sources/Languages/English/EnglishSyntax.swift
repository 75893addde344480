extension SyntaxFacts {
  /// English: clauses and objects; an attributive noun is not recognized, because its position does
  /// not distinguish it from a subject.
  static let english = SyntaxFacts(
    words: [
      (.complementizer, "that whether"),
      (.weakComplementizer, "if why how what"),
      (.relative, "which who whom whose"),
      ([.complementMarker, .preposition], "as"),
      (
        .predicateMarker,
        """
        is are was were be been has have had will would can could may might must should shall do does
        did not cannot won't didn't doesn't isn't wasn't
        """
      ),
      (
        .preposition,
        """
        of in on at to for from with without by about between among into through during before after
        under over against towards toward until till since because although though while when where
        unless despite amid per via than like within across behind
        """
      ),
      (
        .phraseStart,
        """
        i you he she it we they me him her us them the a an this these those my your his its our their
        some any every each all both many few several no another one two three four five six seven eight
        nine ten
        """
      ),
      (
        .adverb,
        "also only just again then still even already never always often later now further too yesterday"
      ),
      (.coordinator, "and or but nor"),
    ])
}

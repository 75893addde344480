/// Words that end like an inflected form but are not one.
enum EnglishExceptions {
  /// Whether `word` is listed as a word whose ending must not be removed.
  static func isWhole(_ word: ArraySlice<UInt8>) -> Bool { whole.contains(Array(word)) }

  /// Whether the final -s of `word` belongs to its singular.
  static func endsInOwnS(_ word: ArraySlice<UInt8>) -> Bool {
    if word.hasSuffix("ss") || word.hasSuffix("sis") || word.hasSuffix("itis")
      || word.hasSuffix("polis") || word.hasSuffix("ous")
    {
      return true
    }
    return word.hasSuffix("us") && !pluralsInUS.contains(Array(word))
  }

  private static let pluralsInUS = set(
    "menus gurus emus gnus haikus tutus zulus hindus caribous bayous ious")

  private static let whole = set(
    """
    its is as us was has his this thus yes gas bus ours yours theirs hers does
    news series species corps headquarters barracks crossroads gallows whereas perhaps
    always besides afterwards towards backwards forwards upwards downwards
    politics geopolitics economics physics mathematics logistics athletics gymnastics linguistics
    electronics genetics robotics ballistics aerobics acoustics civics obstetrics semantics
    forensics avionics hydraulics ethics statesmanship measles mumps rabies diabetes
    atlas canvas alias bias texas pancreas christmas kansas honduras madras pyjamas
    chaos cosmos ethos pathos asbestos thermos laos
    axis praxis tennis iris pelvis penis trellis cannabis marquis chassis debris paris tunis
    lens wales athens brussels naples james texas mars hans jones
    goods clothes clothing princess business
    need seed feed weed deed heed speed breed greed indeed proceed exceed succeed bleed creed reed
    steed tweed knead
    wicked rugged ragged jagged naked hundred sacred kindred infrared biped embed imbed moped
    united unites uniting bobsled watershed bloodshed homestead hatred
    king ring sing wing thing bring sting swing string spring cling fling during evening morning
    nothing something anything everything ceiling sibling sterling shilling darling herring pudding
    viking outing offspring inning beijing wellbeing lightning
    """)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}

internal import CLanguageData

extension Homographs {
  /// The inventory of Indonesian.
  public static let indonesian: Homographs = {
    var count = 0
    let start = clanguagedata_indonesian_homographs(&count)
    // A test checks that the text has no errors.
    return (try? Homographs(indexing: Array(UnsafeBufferPointer(start: start, count: count))))
      ?? Homographs()
  }()
}

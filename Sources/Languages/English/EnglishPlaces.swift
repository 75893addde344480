extension PlaceFacts {
  /// English texts on Indonesia have the same names, with directions before them.
  static let english = PlaceFacts(
    wordsAfter: "city regency province district county",
    directionsBefore:
      "north south east west central northern southern eastern western southeast southwest",
    wordsPastName: "no number km block floor",
    names: indonesian.names,
    areaKinds: [
      "regency regent", "city mayor municipal municipality", "province provincial governor",
      "district subdistrict", "village", "island islands",
    ],
    and: "and")
}

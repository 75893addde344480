extension Calendar {
  /// Standard spellings (EYD), older spellings, and short forms used in newspapers, some of them
  /// English.
  static let indonesian = Calendar(
    months: [
      Name("Januari", short: "Jan"), Name("Februari Pebruari", short: "Feb Peb"),
      Name("Maret", short: "Mar"), Name("April", short: "Apr"), Name("Mei"),
      Name("Juni", short: "Jun"), Name("Juli", short: "Jul"),
      Name("Agustus", short: "Agt Agu Ags Agust Aug"), Name("September", short: "Sep Sept"),
      Name("Oktober", short: "Okt Oct"), Name("November Nopember", short: "Nov Nop"),
      Name("Desember", short: "Des Dec"),
    ],
    weekdays: [
      Name("Senin"), Name("Selasa"), Name("Rabu"), Name("Kamis"), Name("Jumat Jum'at"),
      Name("Sabtu"), Name("Minggu Ahad"),
    ],
    dayOrder: .dayFirst, monthMayComeFirst: false,
    ambiguousWeekdays: ["minggu"], wordsAfterWeek: ["depan", "lalu", "ini", "itu"],
    partsOfDay: [
      "pagi", "siang", "sore", "petang", "malam", "dini", "hari", "tanggal", "ini", "lalu",
      "kemarin",
    ],
    dayJoints: ["dan", "hingga", "sampai"])
}

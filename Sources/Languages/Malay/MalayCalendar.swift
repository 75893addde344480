extension Calendar {
  static let malay = Calendar(
    months: [
      Name("Januari", short: "Jan"), Name("Februari", short: "Feb"), Name("Mac"),
      Name("April", short: "Apr"), Name("Mei"), Name("Jun"), Name("Julai", short: "Jul"),
      Name("Ogos", short: "Ogo"), Name("September", short: "Sep Sept"),
      Name("Oktober", short: "Okt"), Name("November", short: "Nov"),
      Name("Disember", short: "Dis"),
    ],
    weekdays: [
      Name("Isnin"), Name("Selasa"), Name("Rabu"), Name("Khamis"), Name("Jumaat"), Name("Sabtu"),
      Name("Ahad"),
    ],
    dayOrder: .dayFirst, monthMayComeFirst: false,
    partsOfDay: ["pagi", "tengah", "hari", "petang", "malam", "ini", "lalu", "semalam"],
    dayJoints: ["dan", "hingga", "sampai"])
}

extension Clock {
  /// `8.30 pagi`, `pukul 3 petang`.
  ///
  /// `malam` is not listed, because `3 malam` may mean three nights.
  static let malay = Clock(
    entries: zones + [
      QuantityGroup("pukul jam", .clock), QuantityGroup("pagi am a.m. a.m", .morning),
      QuantityGroup("petang pm p.m. p.m", .afternoon),
    ])
}

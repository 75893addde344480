extension Numerals {
  static let malay = Numerals(
    convention: .decimalPoint,
    entries: [
      QuantityGroup(
        "sifar|kosong satu dua tiga empat lima enam tujuh lapan|delapan sembilan", from: 0
      ) { .unit($0) },
      QuantityGroup(
        "pertama kedua ketiga keempat kelima keenam ketujuh kelapan kesembilan kesepuluh kesebelas",
        from: 1
      ) { .ordinal($0) },
      QuantityGroup("sepuluh", .number(10)), QuantityGroup("sebelas", .number(11)),
      QuantityGroup("sedozen dozen", .number(12)),
      QuantityGroup("belas", .teen), QuantityGroup("puluh", .ten),
      QuantityGroup("ratus", .hundred), QuantityGroup("seratus", .oneHundred),
      QuantityGroup("ribu", .scale(3)), QuantityGroup("seribu", .oneOfScale(3)),
      QuantityGroup("juta", .scale(6)), QuantityGroup("sejuta", .oneOfScale(6)),
      QuantityGroup("bilion", .scale(9)), QuantityGroup("sebilion", .oneOfScale(9)),
      QuantityGroup("trilion", .scale(12)), QuantityGroup("setrilion", .oneOfScale(12)),
      QuantityGroup("setengah separuh", .half),
      QuantityGroup("belasan puluhan", .magnitude(1)), QuantityGroup("ratusan", .magnitude(2)),
      QuantityGroup("ribuan", .magnitude(3)), QuantityGroup("jutaan", .magnitude(6)),
      QuantityGroup("peratus", .percent),
    ],
    rangeJoints: ["hingga", "sampai"],
    listJoints: ["dan", "atau"], indefinites: ["beberapa"],
    collectives: [
      "para", "pelbagai", "sejumlah", "banyak", "aneka", "sekalian", "semua", "kesemua", "segala",
      "sekumpulan", "segenap",
    ],
    ordinalUse: .countToo,
    counters: [
      "orang", "buah", "ekor", "unit", "biji", "butir", "keping", "helai", "batang", "pucuk",
      "jenis", "pasang", "kali",
    ],
    naming: [
      "fasal", "perkara", "seksyen", "nombor", "no", "tahun", "tarikh", "bab", "hari", "ayat",
      "angka", "bahagian", "edisi", "jilid", "bil",
    ])
}

extension Currencies {
  static let malay = Currencies(
    entries: international + [
      QuantityGroup("dolar", .currency("USD")), QuantityGroup("paun", .currency("GBP")),
    ],
    dollarsByWordAfter: [
      "AS": "USD", "Amerika": "USD", "Singapura": "SGD", "Australia": "AUD", "Kanada": "CAD",
    ])
}

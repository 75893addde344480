extension Numerals {
  static let indonesian = Numerals(
    convention: .decimalComma,
    entries: [
      QuantityGroup("nol satu dua tiga empat lima enam tujuh delapan sembilan", from: 0) {
        .unit($0)
      },
      QuantityGroup(
        "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas",
        from: 1
      ) { .ordinal($0) },
      QuantityGroup("sepuluh", .number(10)), QuantityGroup("sebelas", .number(11)),
      QuantityGroup("selusin lusin", .number(12)),
      QuantityGroup("belas", .teen), QuantityGroup("puluh", .ten),
      QuantityGroup("ratus", .hundred), QuantityGroup("seratus seratusan", .oneHundred),
      QuantityGroup("ribu rb", .scale(3)), QuantityGroup("seribu seribuan", .oneOfScale(3)),
      QuantityGroup("juta jt", .scale(6)), QuantityGroup("sejuta sejutaan", .oneOfScale(6)),
      QuantityGroup("miliar milyar", .scale(9)),
      QuantityGroup("semiliar semilyar", .oneOfScale(9)),
      QuantityGroup("triliun trilyun", .scale(12)),
      QuantityGroup("setriliun setrilyun", .oneOfScale(12)),
      QuantityGroup("setengah separuh separo", .half),
      QuantityGroup("belasan puluhan", .magnitude(1)), QuantityGroup("ratusan", .magnitude(2)),
      QuantityGroup("ribuan", .magnitude(3)), QuantityGroup("jutaan", .magnitude(6)),
      QuantityGroup("miliaran milyaran", .magnitude(9)),
      QuantityGroup("triliunan trilyunan", .magnitude(12)),
      QuantityGroup("persen", .percent),
    ],
    rangeJoints: ["hingga", "sampai", "sampaidengan", "s.d."],
    toleranceJoints: ["plusminus"],
    rangeOpeners: ["dari", "antara"],
    sumScales: ["k": 3, "rb": 3, "jt": 6, "m": 9, "b": 9, "t": 12, "tr": 12],
    magnitudeJoints: [""],
    fixedExpressions: """
      roda_dua roda_tiga roda_empat roda_enam empat_mata kaki_lima kaki_tiga satu_per_satu
      satu_persatu satu_sama_lain segi_tiga segi_empat segi_lima simpang_tiga simpang_empat
      simpang_lima nomor_satu tiga_serangkai dua_sejoli empat_sekawan muka_dua badan_dua nol_besar
      kepala_dua kepala_tiga kepala_empat kepala_lima tujuh_keliling delapan_penjuru empat_penjuru
      seribu_satu seribu_bahasa sejuta_umat dua_belah_pihak kedua_belah_pihak dunia_ketiga
      pihak_ketiga orang_ketiga tangan_kedua tangan_pertama setengah_hati setengah_mati
      setengah_tiang
      """,
    otherWords: [
      7: ["minggu", "pekan", "seminggu", "sepekan"], 10: ["dekade", "dasawarsa"],
      12: ["tahun", "setahun", "lusin", "selusin"], 24: ["hari", "sehari", "penuh"],
      30: ["bulan", "sebulan"], 60: ["jam", "sejam", "menit", "semenit"], 100: ["abad", "seabad"],
      365: ["tahun", "setahun"],
    ],
    listJoints: ["dan", "atau"], indefinites: ["beberapa"],
    collectives: [
      "para", "berbagai", "sejumlah", "banyak", "pelbagai", "aneka", "sekalian", "semua",
      "sekelompok", "serangkaian", "kawanan", "segenap",
    ],
    ordinalUse: .countToo,
    counters: [
      "orang", "buah", "ekor", "unit", "butir", "lembar", "helai", "batang", "pucuk", "macam",
      "jenis", "pasang", "kali",
    ],
    naming: [
      "pasal", "ayat", "nomor", "no", "tahun", "tanggal", "bab", "hari", "sila", "butir", "angka",
      "bagian", "edisi", "jilid",
    ])
}

extension Clock {
  static let indonesian = Clock(entries: zones + [QuantityGroup("pukul jam", .clock)])
}

extension Currencies {
  static let indonesian = Currencies(
    entries: international + [
      QuantityGroup("dolar", .currency("USD")), QuantityGroup("poundsterling", .currency("GBP")),
    ],
    dollarsByWordAfter: [
      "AS": "USD", "Amerika": "USD", "Singapura": "SGD", "Australia": "AUD", "Kanada": "CAD",
    ])
}

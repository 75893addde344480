extension NegationFacts {
  static let indonesian = NegationFacts(
    words: [
      "tidak", "tak", "bukan", "bukanlah", "belum", "tanpa", "jangan", "janganlah", "tiada",
      "tidaklah", "taklah", "belumlah", "nggak", "enggak", "tidakkah", "bukankah",
    ],
    meaning: [
      "gagal", "menolak", "ditolak", "tolak", "penolakan", "membantah", "dibantah", "bantah",
      "bantahan", "menyangkal", "disangkal", "menampik", "ditampik", "menepis", "ditepis", "enggan",
      "larang*", "melarang", "dilarang", "terlarang", "pelarangan", "kurang", "kekurangan",
      "mustahil", "nihil", "kosong", "batal", "membatalkan", "dibatalkan", "pembatalan", "absen",
      "urung", "mengurungkan", "diurungkan", "hampir", "nyaris", "jarang", "sulit", "susah",
      "sukar",
      "sebelum", "selain", "hanya", "cuma", "mencegah", "dicegah", "cegah", "pencegahan",
      "menghindar*", "dihindari", "hindari", "terhindar", "lepas", "bebas", "hilang", "kehilangan",
      "tertunda", "menunda", "ditunda", "penundaan", "menghentikan", "dihentikan", "berhenti",
      "terhenti", "abaikan", "mengabaikan", "diabaikan", "ilegal", "cacat", "palsu", "putus", "non",
      "anti", "masih", "terlalu", "daripada", "alih", "ketimbang", "kecuali", "kecewa", "mangkir",
      "buntu", "macet", "mandek", "lumpuh", "liar", "gelap", "asing", "terbatas", "langka", "minim",
      "habis", "tewas", "putih", "netral", "nol", "apalagi", "sekadar", "sebatas", "mati",
    ],
    prefixes: ["nir", "non", "takter"],
    fixedExpressions: """
      tidak_hanya tak_hanya bukan_hanya bukan_cuma tidak_cuma tidak_sekadar bukan_sekadar tidak_saja
      bukan_saja tidak_semata bukan_semata tidak_lama tak_lama belum_lama tidak_sedikit tak_sedikit
      tidak_jarang tak_jarang tidak_kurang tak_kurang tidak_lebih tak_lebih tak_lain tidak_lain
      mau_tidak_mau mau_tak_mau tidak_kalah tak_kalah tidak_heran tak_heran tak_pelak tak_ayal
      tak_urung bukan_main bukan_tidak_mungkin bukan_tak_mungkin tidak_terkecuali tak_terkecuali
      tidak_lepas tak_lepas tidak_terlepas tak_terlepas tak_ubahnya tidak_ubahnya tidak_seperti
      tidak_salah apakah_tidak atau_tidak kalau_tidak jika_tidak bila_tidak tidak_jauh tak_jauh
      tidak_langsung tak_langsung tidak_pelak tidak_mengherankan tak_mengherankan belum_lagi tak_henti
      tidak_henti setidak_tidaknya paling_tidak tidak_apa tak_apa tak_terduga tidak_terduga
      """,
    between: [
      "yang", "ada", "adanya", "akan", "dapat", "bisa", "pernah", "lagi", "sebuah", "seorang",
    ])
}

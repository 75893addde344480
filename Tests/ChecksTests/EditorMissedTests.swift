import Testing
import TextModel

/// Errors that an editor finds, one table for each kind.
@Suite("What an editor finds")
struct EditorMissedTests {
  @Test(
    "a term rendered by a synonym that the glossary lacks",
    arguments: [
      OwnGlossaryCase(
        ["dokter = doctor"], "Dokter itu memeriksa pasien.", "The physician examined the patient.",
        "warning unapproved: Dokter -> physician"),
      OwnGlossaryCase(
        ["hutan = forest"], "Hutan itu terbakar.", "The woods burned.",
        "warning unapproved: Hutan -> woods"),
      OwnGlossaryCase(
        ["kota = town"], "Kota itu sepi.", "The city was quiet.",
        "warning unapproved: Kota -> city"),
      OwnGlossaryCase(
        ["mobil = vehicle"], "Mobil itu terbalik.", "The car overturned.",
        "warning unapproved: Mobil -> car"),
      OwnGlossaryCase(
        ["harga = cost"], "Harga beras naik.", "The price of rice rose.",
        "warning unapproved: Harga -> price"),
      OwnGlossaryCase(
        ["verb: membunuh = murder"], "Ia membunuh korban.", "He killed the victim.",
        "warning unapproved: membunuh -> killed"),
      OwnGlossaryCase(
        ["korban = casualty"], "The casualty was taken away.", "Orang itu dibawa pergi.",
        "warning missing: casualty", from: .english),
      OwnGlossaryCase(
        ["mobil = car"], "The car overturned.", "Kendaraan itu terbalik.",
        "warning missing: car", from: .english),
      OwnGlossaryCase(
        ["pekan = week"], "The week was quiet.", "Minggu itu sepi.",
        "warning unapproved: week -> Minggu", from: .english),
    ])
  func synonym(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test("a synonym of a term of the supplied glossaries is a suggestion")
  func supplied() throws {
    try OwnGlossaryCase(
      ["dokter = doctor"], "Dokter itu memeriksa pasien.", "The physician examined the patient.",
      "suggestion unapproved: Dokter -> physician", isSupplied: true
    ).check()
    try OwnGlossaryCase(
      ["kota = town"], "Kota itu sepi.", "The city was quiet.",
      "suggestion unapproved: Kota -> city", isSupplied: true
    ).check()
  }

  @Test(
    "every regional spelling of an approved equivalent is approved",
    arguments: [
      OwnGlossaryCase(
        ["menteri pertahanan = defense minister"], "Menteri pertahanan itu hadir.",
        "The defence minister was present."),
      OwnGlossaryCase(
        ["buruh = labor"], "Buruh itu mogok.", "Labour went on strike."),
      OwnGlossaryCase(["pelabuhan = harbour"], "Pelabuhan itu tutup.", "The harbor is closed."),
      OwnGlossaryCase(
        ["organisasi = organisation"], "Organisasi itu bubar.", "The organization disbanded."),
      OwnGlossaryCase(["pusat = centre"], "Pusat itu tutup.", "The center is closed."),
    ])
  func spelling(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "half of an equivalent with another word, or alone at its first mention",
    arguments: [
      OwnGlossaryCase(
        ["menteri pertahanan = defense minister"], "Menteri pertahanan itu hadir.",
        "The home minister was present.",
        "warning unapproved: Menteri pertahanan -> home minister"),
      OwnGlossaryCase(
        ["radar pantai = coastal radar"], "Ia mengusulkan radar pantai.", "He proposed radar.",
        "warning unapproved: radar pantai -> radar"),
      OwnGlossaryCase(
        ["kapal induk = aircraft carrier"], "Kapal induk itu berlayar.",
        "The cargo carrier sailed.",
        "warning unapproved: Kapal induk -> cargo carrier"),
      OwnGlossaryCase(
        ["uang muka = down payment"], "Uang muka itu kecil.", "The monthly payment was small.",
        "warning unapproved: Uang muka -> monthly payment"),
      OwnGlossaryCase(
        ["gencatan senjata = ceasefire"], "The ceasefire failed.", "Gencatan perang itu gagal.",
        "warning unapproved: ceasefire -> Gencatan perang", from: .english),
      OwnGlossaryCase(
        ["barang bukti = evidence"], "The evidence was burned.", "Barang lelang itu dibakar.",
        "warning unapproved: evidence -> Barang lelang", from: .english),
      OwnGlossaryCase(
        ["rumah sakit = hospital"], "The hospital was full.", "Rumah dinas itu penuh.",
        "warning unapproved: hospital -> Rumah dinas", from: .english),
    ])
  func half(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test("a later mention may be short")
  func shortMention() throws {
    try OwnGlossaryCase(
      ["menteri pertahanan = defense minister"],
      "Menteri pertahanan itu tiba. Warga menyambut menteri pertahanan itu.",
      "The defense minister arrived. Residents welcomed the minister.",
      "suggestion missing: menteri pertahanan"
    ).check()
  }

  @Test(
    "what one term uses, another cannot use",
    arguments: [
      OwnGlossaryCase(
        ["bank = bank", "bank sentral = central bank"],
        "Nasabah mendatangi bank. Bank sentral menolak.",
        "Customers visited the carpet. The central bank refused.",
        "warning missing: bank"),
      OwnGlossaryCase(
        ["polisi = police", "polisi militer = military police"],
        "Warga memanggil polisi. Polisi militer menjaga gerbang.",
        "Residents called the violin. The military police guarded the gate.",
        "warning missing: polisi"),
      OwnGlossaryCase(
        ["minyak = oil", "minyak sawit = palm oil"],
        "Harga minyak naik. Ekspor minyak sawit turun.",
        "The price of carpets rose. Exports of palm oil fell.",
        "warning missing: minyak"),
      OwnGlossaryCase(
        ["pelabuhan = port", "pelabuhan udara = air port"],
        "Mereka menutup pelabuhan. Pelabuhan udara tetap buka.",
        "They closed the penguin. The air port stayed open.",
        "warning missing: pelabuhan"),
      OwnGlossaryCase(
        ["kapal = ship", "kapal perang = war ship"],
        "Nelayan melihat kapal. Kapal perang menjauh.",
        "The fishermen saw an umbrella. The war ship moved away.",
        "warning missing: kapal"),
      OwnGlossaryCase(
        ["bank = bank", "bank sentral = central bank"],
        "Bank sentral menyebut bank itu.", "The central bank named it."),
    ])
  func used(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "the source's own word in the translation",
    arguments: [
      OwnGlossaryCase(
        ["tangki balas = ballast tank"], "Sabu disimpan di tangki balas.",
        "The drugs were kept in the tangki balas.",
        "warning unapproved: tangki balas -> tangki balas"),
      OwnGlossaryCase(
        ["nakhoda = master"], "Nakhoda itu ditahan.", "The nakhoda was detained.",
        "warning unapproved: Nakhoda -> nakhoda"),
      OwnGlossaryCase(
        ["lurah = village head"], "Kantor lurah itu tutup.", "The lurah office is closed.",
        "warning unapproved: lurah -> lurah"),
      OwnGlossaryCase(
        ["film = movie"], "Film itu laris.", "The film sold well.",
        "warning unapproved: Film -> film"),
      OwnGlossaryCase(
        ["kelompok tani = farmers' group"], "Ketua kelompok tani itu datang.",
        "The head of the kelompok tani came.",
        "warning unapproved: kelompok tani -> kelompok tani"),
      OwnGlossaryCase(
        ["gencatan senjata = ceasefire"], "The ceasefire failed yesterday.",
        "Hal itu, ceasefire, gagal kemarin.",
        "warning unapproved: ceasefire -> ceasefire", from: .english),
      OwnGlossaryCase(
        ["tersangka = suspect"], "Two suspects were held by police.",
        "Dua suspects ditahan polisi.",
        "warning unapproved: suspects -> suspects", from: .english),
    ])
  func leftInPlace(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a negation lost or added inside a term",
    arguments: [
      OwnGlossaryCase(
        ["adjective: tidak sah = invalid"], "Surat itu tidak sah.", "The letter is valid.",
        "warning negation: tidak sah -> valid"),
      OwnGlossaryCase(
        ["phrase: tanpa izin = without a permit"], "Mereka berdagang tanpa izin.",
        "They traded with a permit.", "warning negation: tanpa izin -> permit"),
      OwnGlossaryCase(
        ["adjective: ilegal = illegal"], "Tambang itu ilegal.", "The mine is legal.",
        "warning negation: ilegal -> legal"),
      OwnGlossaryCase(
        ["adjective: sah = valid"], "Surat itu sah.", "The letter is invalid.",
        "warning negation: sah -> invalid"),
      OwnGlossaryCase(
        ["adjective: resmi = official"], "Kunjungan itu resmi.", "The visit is unofficial.",
        "warning negation: resmi -> unofficial"),
      OwnGlossaryCase(
        ["izin = permit"], "Mereka berdagang dengan izin.", "They traded without a permit.",
        "warning negation: izin -> without a permit"),
      OwnGlossaryCase(
        ["phrase: tidak bersalah = not guilty"], "Hakim menyatakan ia tidak bersalah.",
        "The judge found him guilty.", "warning negation: tidak bersalah -> guilty"),
      OwnGlossaryCase(
        ["adjective: sah = valid"], "The letter is valid.", "Surat itu tidak sah.",
        "warning negation: valid -> tidak sah", from: .english),
    ])
  func negatedTerm(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a negation lost in a sentence",
    arguments: [
      OwnGlossaryCase(
        ["bukti = evidence"], "Polisi belum menemukan bukti.", "Police have found evidence.",
        "warning negation: belum"),
      OwnGlossaryCase(
        ["bantuan = aid"], "Bantuan itu tidak tiba kemarin.", "The aid arrived yesterday.",
        "warning negation: tidak"),
      OwnGlossaryCase(
        ["saksi = witness"], "Saksi itu bukan warga desa.", "The witness is a villager.",
        "warning negation: bukan"),
      OwnGlossaryCase(
        ["rapat = meeting"], "Rapat itu berakhir tanpa hasil.", "The meeting ended with results.",
        "warning negation: tanpa"),
      OwnGlossaryCase(
        ["kapal = ship"], "Kapal itu tak boleh berlayar.", "The ship may sail.",
        "warning negation: tak"),
      OwnGlossaryCase(
        ["bukti = evidence"], "Police have not found evidence.", "Polisi menemukan bukti.",
        "warning negation: not", from: .english),
      OwnGlossaryCase(
        ["kapal = ship"], "The ship didn't stop.", "Kapal itu singgah.",
        "warning negation: didn't", from: .english),
    ])
  func lostNegation(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a negation said in another way is right",
    arguments: [
      OwnGlossaryCase(["bukti = evidence"], "Bukti itu tidak ada.", "The evidence is missing."),
      OwnGlossaryCase(
        ["bukti = evidence"], "Bukti itu tidak cukup.", "The evidence is insufficient."),
      OwnGlossaryCase(["kapal = ship"], "Kapal itu tidak hanya besar.", "The ship is also large."),
      OwnGlossaryCase(["kapal = ship"], "Kapal itu tidak lama di sana.", "The ship left soon."),
      OwnGlossaryCase(
        ["saksi = witness"], "Saksi itu tidak mau hadir.", "The witness refused to come."),
      OwnGlossaryCase(["korban = victim"], "Korban belum dibayar.", "The victim is unpaid."),
      OwnGlossaryCase(
        ["korban = victim"], "The victim is not on Jl. Bali No. 7.",
        "Korban tidak di Jl. Bali No. 7.",
        from: .english),
      OwnGlossaryCase(
        ["adjective: tidak sah = invalid"], "Surat itu tidak sah.", "The letter is not valid."),
      OwnGlossaryCase(
        ["saksi = witness"], "The witness failed to come.", "Saksi itu tidak datang.",
        from: .english),
    ])
  func otherNegation(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "another unit of measure",
    arguments: [
      OwnGlossaryCase(
        ["kucing = cat"], "Jaraknya 10 km dari kota.", "It is 10 miles from the city.",
        "error unit: 10 km -> 10 miles"),
      OwnGlossaryCase(
        ["kucing = cat"], "Luasnya 25 hektare.", "It covers 25 acres.",
        "error unit: 25 hektare -> 25 acres"),
      OwnGlossaryCase(
        ["kucing = cat"], "Beratnya 5 kuintal.", "It weighs 5 kilograms.",
        "error unit: 5 kuintal -> 5 kilograms"),
      OwnGlossaryCase(
        ["kucing = cat"], "Suhunya 38 derajat Celsius.",
        "The temperature is 38 degrees Fahrenheit.",
        "error unit: 38 derajat Celsius -> 38 degrees Fahrenheit"),
      OwnGlossaryCase(
        ["kucing = cat"], "Kapal itu dikejar sejauh 38 mil laut.",
        "The ship was chased for 38 kilometers.",
        "error unit: 38 mil laut -> 38 kilometers"),
      OwnGlossaryCase(
        ["kucing = cat"], "Luasnya 90 m² saja.", "It covers only 90 m.",
        "error unit: 90 m² -> 90 m"),
      OwnGlossaryCase(
        ["kucing = cat"], "Suku bunga turun 0,25 poin persentase.",
        "The rate fell by 0.25 basis points.",
        "error unit: 0,25 poin persentase -> 0.25 basis points"),
      OwnGlossaryCase(
        ["kucing = cat"], "Suku bunga turun 2 persen.", "The rate fell by 2 percentage points.",
        "error percent: 2 persen -> 2"),
      OwnGlossaryCase(
        ["kucing = cat"], "Ia ditahan tiga hari.", "He was held for three weeks.",
        "warning unit: tiga hari -> three weeks"),
      OwnGlossaryCase(
        ["kucing = cat"], "The road is 12 kilometers long.", "Jalan itu panjangnya 12 meter.",
        "error unit: 12 kilometers -> 12 meter", from: .english),
      OwnGlossaryCase(
        ["kucing = cat"], "A 3-ton truck fell.", "Truk 3 kilogram jatuh.",
        "error unit: 3-ton -> 3 kilogram", from: .english),
    ])
  func unit(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "the same measure in other words",
    arguments: [
      OwnGlossaryCase(["kucing = cat"], "Jaraknya 10 km.", "It is 6.2 miles away."),
      OwnGlossaryCase(
        ["kucing = cat"], "Jalan sepanjang 10 kilometer rusak.", "A 10-km road was damaged."),
      OwnGlossaryCase(["kucing = cat"], "Beratnya 1,5 ton.", "It weighs 1,500 kilograms."),
      OwnGlossaryCase(
        ["kucing = cat"], "Suhunya 30°C.", "The temperature is 86 degrees Fahrenheit."),
      OwnGlossaryCase(["kucing = cat"], "Luasnya 90 meter persegi.", "It covers 90 sq m."),
      OwnGlossaryCase(["kucing = cat"], "Ia ditahan 14 hari.", "He was held for two weeks."),
      OwnGlossaryCase(["kucing = cat"], "Ia berusia 54 tahun.", "He is 54."),
      OwnGlossaryCase(
        ["kucing = cat"], "Kecepatannya 60 km/jam.", "Its speed is 60 kilometers per hour."),
      OwnGlossaryCase(
        ["kucing = cat"], "Five hours' work was lost.", "Lima jam kerja hilang.", from: .english),
    ])
  func sameMeasure(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "another scale",
    arguments: [
      OwnGlossaryCase(
        ["kucing = cat"], "Anggarannya Rp1,2 T.", "Its budget is Rp1.2 billion.",
        "error currency: Rp1,2 T -> Rp1.2 billion"),
      OwnGlossaryCase(
        ["kucing = cat"], "Anggarannya Rp850 M.", "Its budget is Rp850 million.",
        "error currency: Rp850 M -> Rp850 million"),
      OwnGlossaryCase(
        ["kucing = cat"], "Ratusan ribu orang datang.", "Hundreds of millions of people came.",
        "warning number: Ratusan ribu -> Hundreds of millions"),
      OwnGlossaryCase(
        ["kucing = cat"], "Harganya 15 rb.", "It costs 15 million.",
        "error number: 15 rb -> 15 million"),
      OwnGlossaryCase(
        ["kucing = cat"], "Its budget is Rp3.5 trillion.", "Anggarannya Rp3,5 miliar.",
        "error currency: Rp3.5 trillion -> Rp3,5 miliar", from: .english),
      OwnGlossaryCase(
        ["kucing = cat"], "It cost $2bn.", "Biayanya US$2 juta.",
        "error currency: $2bn -> US$2 juta", from: .english),
    ])
  func scale(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a name with another letter or diacritic",
    arguments: [
      OwnGlossaryCase(
        ["kucing = cat"], "Kapten Luka Modrić mencetak gol.", "Captain Luka Modrics scored.",
        "warning name: Modrić -> Modrics"),
      OwnGlossaryCase(
        ["kucing = cat"], "Ketua RT Budi Santoso menolak.", "The head Budi Santosa refused.",
        "warning name: Santoso -> Santosa"),
      OwnGlossaryCase(
        ["kucing = cat"], "Menteri Keuangan Sri Mulyani hadir.",
        "Finance Minister Sri Mulyana came.",
        "warning name: Mulyani -> Mulyana"),
      OwnGlossaryCase(
        ["kucing = cat"], "Komandan Hendrik Lumentut mengatakan hal itu.",
        "Commander Hendrik Lumentuts said so.", "warning name: Lumentut -> Lumentuts"),
      OwnGlossaryCase(
        ["kucing = cat"], "Pelatih José Mourinho pergi.", "Coach José Mourinha left.",
        "warning name: Mourinho -> Mourinha"),
      OwnGlossaryCase(
        ["kucing = cat"], "Coach Zlatko Dalić left on Monday.",
        "Pelatih Zlatko Dalis pergi pada Senin.",
        "warning name: Dalić -> Dalis", from: .english),
    ])
  func spelledName(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a name that keeps its letters is right, with or without diacritics",
    arguments: [
      OwnGlossaryCase(
        ["kucing = cat"], "Kapten Luka Modrić mencetak gol.", "Captain Luka Modric scored."),
      OwnGlossaryCase(
        ["kucing = cat"], "Presiden Volodymyr Zelenskyy pergi.",
        "President Volodymyr Zelensky left."),
      OwnGlossaryCase(
        ["kucing = cat"], "Ketua Budi Santoso pulang.", "Chairman Budi Santoso's car left."),
    ])
  func keptName(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a name that is left out with its title",
    arguments: [
      OwnGlossaryCase(
        ["kucing = cat"], "Kepala Polres Kompol Andi Wijaya mengatakan hal itu kemarin.",
        "The police said so yesterday.", "warning name: Andi Wijaya"),
      OwnGlossaryCase(
        ["kucing = cat"], "Menteri Kesehatan Rina Hartono membuka acara itu.",
        "The ministry opened the event.", "warning name: Rina Hartono"),
      OwnGlossaryCase(
        ["kucing = cat"], "Gubernur Anton Sitorus menutup jalan itu.",
        "The authorities closed the road.", "warning name: Anton Sitorus"),
      OwnGlossaryCase(
        ["kucing = cat"], "Jalan itu ditutup, kata Bupati Wahyu Nugroho.",
        "The road is closed, the district said.", "warning name: Wahyu Nugroho"),
      OwnGlossaryCase(
        ["kucing = cat"], "Ketua DPRD Maria Lopulalan menolak rencana itu.",
        "The council rejected the plan.", "warning name: Maria Lopulalan"),
      OwnGlossaryCase(
        ["kucing = cat"], "Governor Anton Sitorus closed the road.",
        "Pemerintah menutup jalan itu.",
        "warning name: Anton Sitorus", from: .english),
    ])
  func droppedName(sample: OwnGlossaryCase) throws { try sample.check() }
}

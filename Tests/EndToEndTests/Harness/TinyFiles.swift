/// Small texts and glossaries, written for these tests.
enum TinyFiles {
  /// A text with hard-wrapped lines, a decomposed accent, an entity and a soft hyphen, for
  /// normalization, and with clitics, a plural and a passive, for matching.
  static let article = """
    Perdana Menteri Umumkan Gencatan Senjata
    Kesepakatannya dicapai bulan lalu. Pasukan-pasukan AS tidak lagi diserang, kata perdana menteri pada pukul 10.30.
    “Kapan gencatan\u{AD} senjata itu mulai?” tanya Rene\u{301}e &amp; Tn. Budi.
    - Menteri <Luar> | Negeri belum menjawab.
    Sumber: Kantor Berita

    """

  static let translation = """
    Prime Minister Announces Ceasefire
    The agreement was reached last month. US troops are no longer attacked, the prime minister said at 10.30.
    “When does the weapon rest begin?” asked Renée and Mr Budi.
    - The Foreign <Affairs> chief has not answered.
    Source: News Office

    """

  static let glossary = """
    id,id:admitted,en,en:admitted,en:forbidden,pos,domain,match,context,definition,note
    kesepakatan,,agreement,deal|accord,conformity,noun,diplomacy,,,What two sides have settled.,
    gencatan senjata,,ceasefire,truce,weapon rest,noun,military,,,,"One word, in English."
    menyerang,,attack,,,verb,military,root=serang,,,
    pasukan,,troops,forces,,noun,military,,,,
    perdana menteri,PM,prime minister,PM,,noun,government,,,,
    menteri,,minister,,,noun,government,,,,
    bulan,,month,,,noun,general,,lalu|depan,,
    bulan,,moon,,,noun,science,,purnama|satelit,,
    Amerika Serikat,AS,United States,US|U.S.,,proper,geography,,,,

    """

  /// A glossary with every finding of `glossary lint`.
  static let doubtful = """
    id,id:admitted,en,en:forbidden,client
    perang,,war,war,a
    damai,damai,peace,,b
    sandera,,,,c
    laut,,sea,,d
    laut,,ocean,,e
    ?!,,what,,f

    """

  /// A second article, for commands that take several.
  static let other = "Pasukan itu pulang. Kesepakatan tercapai!\n"

  /// Words with the roots of the terms that are not forms of the terms.
  static let derived =
    "Mereka sepakat. Serangan atas Kementerian gagal; kesepakatannya tetap, dan isinya disepakati.\n"

  static let all = [
    "artikel.id.txt": article, "artikel.en.txt": translation, "terms.csv": glossary,
    "doubtful.csv": doubtful, "lain.id.txt": other,
    "turunan.id.txt": derived,
  ]

  /// The options for `terms.csv` as the only glossary.
  static let only = "--no-default-glossaries -g terms.csv"
}

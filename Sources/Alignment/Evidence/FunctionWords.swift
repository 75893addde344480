internal import TextModel

/// Words that stand for no thing: they hold sentences together, and no term begins or ends in one
/// by itself.
struct FunctionWords {
  private let words: Set<[UInt8]>

  init(language: LanguageTag) {
    let list: String
    switch language.language {
    case "en": list = FunctionWords.english
    case "id": list = FunctionWords.indonesian
    default: list = ""
    }
    words = Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }

  func contains(_ form: [UInt8]) -> Bool { words.contains(form) }

  private static let english = """
    a an the this that these those and or but nor so yet of in on at by for with from to into onto
    upon about as than if because although though while when where which who whom whose what how
    why whether be is are was were been being am do does did done has have had having will would
    shall should can could may might must not no it its he him his she her hers they them their
    theirs we us our ours you your yours i me my mine himself herself itself themselves there here
    also too very just only even still already again then thus both either each every any some such
    other another more most less much many few own same between among through during before after
    since until against under over up down out off
    """

  private static let indonesian = """
    yang dan atau tetapi tapi namun serta di ke dari pada dalam untuk bagi oleh dengan tanpa tentang
    mengenai sebagai seperti karena sebab jika kalau bila apabila ketika saat sejak hingga sampai agar
    supaya sehingga maka bahwa meskipun walaupun meski sedangkan sementara adalah ialah merupakan ini
    itu tersebut para sang si se nya lah kah pun telah sudah akan sedang masih belum tidak tak bukan
    jangan juga pula hanya saja lagi lebih paling sangat amat ia dia mereka kami kita saya aku anda
    kamu beliau antara kepada terhadap atas secara apakah siapa apa mana bagaimana mengapa kapan
    setiap tiap semua seluruh beberapa lain lainnya sendiri ada
    """
}

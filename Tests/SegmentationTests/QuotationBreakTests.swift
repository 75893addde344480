import TestSupport
import Testing
import TextModel

/// Quotations with and without attribution, questions, exclamations, ellipses, parentheses.
@Suite("Indonesian sentences with quotations")
struct QuotationBreakTests {
  static let attributions = [
    Breaks(
      "÷ “Kapan datang?” tanya Rina. ÷ Ia menunggu. ÷",
      because: "a question and who asks it are one sentence"),
    Breaks("÷ “Pergi!” bentak penjaga itu. ÷", because: "an exclamation and who shouts it"),
    Breaks(
      "÷ \"Siapa dia?\" tanya polisi. ÷ Tidak ada jawaban. ÷", because: "straight quotes do as well"
    ),
    Breaks("÷ ‘Benarkah?’ gumamnya. ÷", because: "single quotes do as well"),
    Breaks(
      "÷ “Entahlah…” jawab Ani. ÷ Ia menunduk. ÷", because: "an ellipsis inside the quotation"),
    Breaks("÷ “Ke mana?” — tanya ibu. ÷", because: "a dash before the attribution"),
    Breaks(
      "÷ “Awas!”, teriak warga. ÷ Batu jatuh. ÷", because: "a comma behind the quotation mark"),
    Breaks("÷ “Masuk!” dan pintu dibuka. ÷", because: "dan goes on behind the exclamation"),
    Breaks("÷ «Mengapa?» tanya duta besar itu. ÷", because: "guillemets do as well"),
    Breaks(
      "÷ “Kami siap,” kata Budi. ÷ Ia yakin. ÷",
      because: "a comma inside the quotation breaks nothing"),
    Breaks("÷ “Kami siap”, kata Budi. ÷", because: "a comma behind the quotation mark"),
    Breaks(
      "÷ Budi berkata, “Kami siap.” ÷ Ia pergi. ÷", because: "the quotation ends the sentence"),
    Breaks(
      "÷ Ia bertanya, “Siapa?” ÷ Semua diam. ÷",
      because: "a question ends the sentence before a capital"),
    Breaks(
      "÷ “Apa kabar?” ÷ Budi tersenyum. ÷ “Baik.” ÷", because: "narration begins with a capital"),
    Breaks(
      "÷ “Merdeka!” ÷ Sorak itu menggema. ÷", because: "an exclamation alone before a capital"),
  ]

  static let several = [
    Breaks(
      "÷ “Harga naik. ÷ Kami rugi. ÷ Tolong bantu,” kata pedagang. ÷",
      because: "several sentences in one quotation are divided"),
    Breaks(
      "÷ “Saya lelah. ÷ Saya mau pulang.” ÷ Itulah pesannya. ÷",
      because: "the closing mark belongs to the sentence it touches"),
    Breaks(
      "÷ “Siapa dia? ÷ Dari mana asalnya?” tanya hakim. ÷",
      because: "two questions, and the attribution goes with the second"),
    Breaks("÷ “Tidak! ÷ Jangan! ÷ Pergi!” teriaknya. ÷", because: "three exclamations"),
    Breaks(
      "÷ “Sudah,” katanya. ÷ “Kita pulang.” ÷", because: "a quotation goes on in a new sentence"),
    Breaks(
      "÷ “Itu benar,” kata Ani, “tetapi terlambat.” ÷ Budi diam. ÷",
      because: "a quotation that is interrupted"),
  ]

  static let marks = [
    Breaks(
      "÷ Grup Padi Reborn! tampil. ÷ Penonton riuh. ÷", because: "an exclamation mark inside a name"
    ),
    Breaks(
      "÷ Situs Yahoo! dan Google diblokir. ÷", because: "a name with an exclamation mark goes on"),
    Breaks(
      "÷ Acara Siapa Takut? ditayangkan malam ini. ÷", because: "a question mark inside a title"),
    Breaks("÷ Apa? ÷ Tidak mungkin! ÷ Sungguh? ÷", because: "short questions are sentences"),
    Breaks("÷ Benarkah? ÷ Kita lihat saja. ÷", because: "a capital begins a sentence"),
    Breaks("÷ Ia (katanya!) menang. ÷", because: "a mark inside a parenthesis"),
    Breaks("÷ Ia jujur (?) dan rajin. ÷", because: "a doubt in a parenthesis goes on"),
    Breaks(
      "÷ Harganya lima juta (!) Rupiah. ÷ Mahal. ÷",
      because: "a wonder in a parenthesis goes on before a capital"),
    Breaks(
      "÷ Ia menang?) ÷ Tidak mungkin. ÷",
      because: "a mark before a closing parenthesis ends a sentence where none was opened by it"),
    Breaks("÷ Menang?! ÷ Mustahil. ÷", because: "two marks are one end"),
    Breaks("÷ Gol!!! ÷ Stadion bergemuruh. ÷", because: "three marks are one end"),
  ]

  static let ellipses = [
    Breaks(
      "÷ Ia ragu… ÷ Lalu ia pergi. ÷", because: "an ellipsis before a capital ends a sentence"),
    Breaks(
      "÷ “Jangan terbalik …” ÷ Jika tidak, semua gagal. ÷",
      because: "an ellipsis and a closing mark before a capital"),
    Breaks("÷ Ia ragu… lalu pergi. ÷", because: "an ellipsis before a small letter goes on"),
    Breaks("÷ Ia ragu... lalu pergi. ÷", because: "three full stops before a small letter go on"),
    Breaks(
      "÷ Entah mengapa…. ÷ Hujan turun. ÷", because: "an ellipsis and a full stop end a sentence"),
    Breaks("÷ Ia terdiam.... ÷ Malam turun. ÷", because: "four full stops end a sentence"),
    Breaks("÷ “Saya… saya tidak tahu,” katanya. ÷", because: "a stammer goes on"),
  ]

  static let parentheses = [
    Breaks(
      "÷ Ia pergi (kemarin). ÷ Rumah sepi. ÷",
      because: "the full stop stands behind the parenthesis"),
    Breaks(
      "÷ Ia pergi. ÷ (Semua tahu itu.) ÷ Rumah sepi. ÷",
      because: "a sentence in parentheses is one of its own"),
    Breaks("÷ Presiden (lihat foto) tersenyum. ÷", because: "an aside breaks nothing"),
    Breaks(
      "÷ Kata dia, hal itu [suap] biasa. ÷ Jaksa membantah. ÷", because: "brackets break nothing"),
  ]

  static let cases = attributions + several + marks + ellipses + parentheses

  @Test("continue with the speaker, and end at the writer's full stop", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}

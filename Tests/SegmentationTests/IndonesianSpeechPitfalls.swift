import TestSupport
import Testing
import TextModel

/// Difficult cases: quotations, questions, exclamations and ellipses.
@Suite("Indonesian pitfalls: speech")
struct IndonesianSpeechPitfalls {
  static let cases = [
    Breaks("÷ Sampai jumpa :) ÷ Besok kita lanjut. ÷", because: "a face ends a sentence"),
    Breaks("÷ Ia menulis :) lalu pergi. ÷", because: "a small letter goes on behind a face"),
    Breaks(
      "÷ kamu di mana? ÷ kok belum datang! ÷ cepatlah ÷",
      because: "a chat begins its sentences in lower case"),
    Breaks("÷ Ia bernyanyi di Kick Andy! tadi. ÷", because: "a mark behind a capital is a name's"),
    Breaks(
      "÷ “Apakah kau lelah?” tanya Sinta. ÷ Ia menggeleng. ÷",
      because: "quote with question and attribution"),
    Breaks("÷ “Jangan bergerak!” teriak polisi itu. ÷", because: "exclamation with attribution"),
    Breaks(
      "÷ “Kami siap,” kata Prabowo. ÷ “Besok kami berangkat.” ÷", because: "attribution, new quote"),
    Breaks(
      "÷ “Saya lelah. ÷ Saya ingin pulang,” ujar Budi. ÷", because: "two sentences in a quotation"),
    Breaks(
      "÷ “Benarkah? ÷ Saya tidak percaya!” seru Ani. ÷",
      because: "two sentences in a quotation with question"),
    Breaks(
      "÷ “Kita menang!!!” ÷ Sorak penonton membahana. ÷",
      because: "quote then noun phrase sentence?"),
    Breaks(
      "÷ Ia berkata, “Pulanglah.” ÷ Lalu ia pergi. ÷", because: "quote closing ends a sentence"),
    Breaks("÷ “Entahlah…,” jawabnya pelan. ÷", because: "ellipsis within a quotation"),
    Breaks("÷ Saya… saya tidak tahu. ÷", because: "ellipsis inside"),
    Breaks("÷ Ia menunggu… ÷ Tak ada yang datang. ÷", because: "ellipsis at the end"),
    Breaks("÷ Dan akhirnya ... semuanya selesai. ÷", because: "spaced ellipsis inside"),
    Breaks(
      "÷ “Kalau saja aku ….” ÷ Ia tidak melanjutkan. ÷", because: "EYD ellipsis with stop and quote"
    ),
    Breaks(
      "÷ Kunjungi https://www.bps.go.id/id/statistics.html?page=2. ÷ Datanya lengkap. ÷",
      because: "URL at the end"),
    Breaks("÷ Apa itu PBB? ÷ Mengapa didirikan? ÷", because: "two questions"),
    Breaks("÷ Astaga! ÷ Kau di sini?! ÷ Kapan tiba? ÷", because: "mixed marks"),
    Breaks("÷ Band itu tampil di Yahoo! pekan lalu. ÷", because: "Yahoo!"),
    Breaks(
      "÷ Pertemuan Trump–Putin gagal. ÷ “Kita lihat nanti,” ujar Trump. ÷",
      because: "quote opens a sentence"),
    Breaks("÷ Ia menjawab, “Tidak!” ÷ Semua diam. ÷", because: "quote end then sentence"),
    Breaks("÷ ‘Ayo!’ kata ibu. ÷ ‘Kita berangkat.’ ÷", because: "single quotes"),
    Breaks("÷ \"Kapan?\" tanyanya. ÷ \"Besok.\" ÷", because: "straight quotes"),
    Breaks(
      "÷ \"Kami menolak!\" tegas Ketua BEM UI, Melki Sedek. ÷ Massa bersorak. ÷", because: "tegas"),
    Breaks(
      "÷ “Siapa takut?” balas Menko Polhukam. ÷ Wartawan tertawa. ÷", because: "balas with title"),
    Breaks("÷ “Ayo, Bu!” ÷ “Sebentar, Nak.” ÷", because: "dialogue"),
    Breaks(
      "÷ “Saya tidak bersalah,” katanya. ÷ “Saya dijebak. ÷ Saya akan melawan.” ÷",
      because: "dialogue several"),
    Breaks("÷ “Apa?!” pekik Rina. ÷ “Tidak mungkin!” ÷", because: "interrobang"),
    Breaks(
      "÷ Spanduk bertuliskan “Tolak Tambang!” dibentangkan warga. ÷", because: "slogan inside"),
    Breaks(
      "÷ Film “Ada Apa dengan Cinta?” diputar lagi. ÷ Penonton antre. ÷",
      because: "title with question mark"),
    Breaks(
      "÷ Lagu Indonesia Raya! ciptaan W.R. Supratman bergema. ÷",
      because: "exclamation inside then lower"),
    Breaks(
      "÷ Ia bertanya-tanya: Siapakah aku? ÷ Untuk apa aku hidup? ÷", because: "question after colon"
    ),
    Breaks(
      "÷ “…dan akhirnya kami menyerah,” tulisnya. ÷ Surat itu bertanggal 1942. ÷",
      because: "ellipsis at the start"),
    Breaks("÷ Kalau begitu … ya, sudahlah. ÷ Kita pulang. ÷", because: "ellipsis with spaces"),
    Breaks("÷ Hm ..., boleh juga. ÷", because: "ellipsis comma"),
    Breaks("÷ “Tapi, Bu ....” ÷ “Sudah!” ÷", because: "ellipsis with four points then quote"),
    Breaks("÷ Ada yang hilang .... ÷ Entah apa. ÷", because: "four points"),
    Breaks("÷ Acara TV Kick Andy! tayang malam ini. ÷", because: "exclamation in a name lower"),
    Breaks("÷ Toko Toys \"R\" Us tutup. ÷ Pegawainya menganggur. ÷", because: "quoted letter"),
    Breaks("÷ Caranya: 1. cuci tangan; 2. keringkan. ÷ Mudah, bukan? ÷", because: "inline numbers"),
    Breaks("÷ Mobil itu (tahun berapa?) dijual murah. ÷", because: "question inside parentheses"),
    Breaks(
      "÷ Ia berteriak “Tolong!” lalu pingsan. ÷ Warga datang. ÷",
      because: "exclamation in the quote"),
    Breaks("÷ Apakah “cinta” itu? ÷ Entahlah. ÷", because: "quote inside question"),
    Breaks(
      "÷ “Kapan rapatnya?” dan “Di mana?” adalah dua pertanyaan. ÷", because: "two quotes inside"),
    Breaks("÷ Benar-benar kacau!!! ÷ Panitia kabur. ÷", because: "marks"),
    Breaks("÷ Yang penting: jangan panik! ÷ Tetap tenang. ÷", because: "colon"),
    Breaks("÷ “Tidak,” jawab Rini. ÷ “Aku tak mau.” ÷ Ia menutup pintu. ÷", because: "dialogue"),
    Breaks(
      "÷ Katanya, “Aku lapar! ÷ Mana nasinya?” ÷ Ibu tertawa. ÷",
      because: "quote at the end with two"),
    Breaks(
      "÷ Presiden berkata, \"Saya akan datang.\" ÷ Hadirin bertepuk tangan. ÷",
      because: "straight quotes end"),
    Breaks("÷ “Wah!” serunya, “indah sekali!” ÷ Kami tertegun. ÷", because: "split quotation"),
    Breaks(
      "÷ “Kita harus bersatu,” kata Megawati, “dan jangan lengah.” ÷ Kader bersorak. ÷",
      because: "split quotation"),
    Breaks("÷ Menurutnya, “ini bukan akhir…” ÷ Ia menunduk. ÷", because: "ellipsis end quote"),
    Breaks("÷ “… kami tidak mundur.” ÷ Begitu tekad mereka. ÷", because: "ellipsis start"),
    Breaks("÷ Hubungi kami di info@toko.id! ÷ Gratis ongkir. ÷", because: "e-mail exclamation"),
    Breaks("÷ Tolong!!! ÷ Api!!! ÷", because: "cries"),
    Breaks("÷ Oh, begitu...? ÷ Baiklah. ÷", because: "ellipsis question"),
    Breaks("÷ Ya ampun...! ÷ Dompetku hilang. ÷", because: "ellipsis exclamation"),
    Breaks("÷ Dia ... dia pergi. ÷ Selamanya. ÷", because: "spaced lower"),
    Breaks(
      "÷ Rumah makan Padang \"Sederhana\" Jl. Pemuda ramai. ÷ Parkirnya penuh. ÷",
      because: "Jl. after quote"),
  ]

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}

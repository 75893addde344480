import Segmentation
import TestSupport
import Testing
import TextModel

/// `--lower-case-starts`: the rules that replace the usual ones.
@Suite("Sentences that begin in lower case")
struct SmallLetterTests {
  static let cases = [
    Breaks("÷ besok libur. ÷ kita ke pantai. ÷", because: "a full stop ends, whatever follows"),
    Breaks("÷ jadi ikut? ÷ aku jemput! ÷ jangan telat. ÷", because: "marks end as well"),
    Breaks("÷ naik 5%. ÷ lumayan. ÷", because: "a sign may stand before the full stop"),
    Breaks("÷ beli beras, gula, dll. di pasar. ÷ sudah. ÷", because: "an abbreviation goes on"),
    Breaks("÷ rapat a.n. pak lurah. ÷ jam dua. ÷", because: "dotted letters go on"),
    Breaks("÷ “kapan?” tanya ibu. ÷ entahlah. ÷", because: "an attribution goes on"),
    Breaks("÷ aku ... tidak tahu. ÷ maaf. ÷", because: "points inside a sentence go on"),
    Breaks("÷ lihat situs kpu.go.id sekarang. ÷ penting. ÷", because: "a domain goes on"),
  ]

  @Test("are found on request", arguments: cases)
  func onRequest(_ breaks: Breaks) throws {
    let rules = try SRXDocument.builtIn(starts: .anyCase)
    #expect(try Segmented(breaks.text, rules: rules).texts == breaks.segments)
  }

  @Test("are not found by default")
  func usually() throws {
    #expect(try Segmented("besok libur. kita ke pantai.").segments.count == 1)
    #expect(try Segmented("Grup Padi Reborn! tampil.").segments.count == 1)
  }
}

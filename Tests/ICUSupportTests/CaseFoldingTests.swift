import ICUSupport
import Testing

@Suite("Case folding")
struct CaseFoldingTests {
  @Test(
    "makes one form of all spellings in capitals and small letters",
    arguments: [
      ("Presiden RI", "presiden ri"), ("ÉCOLE", "école"), ("Straße", "strasse"),
      ("STRASSE", "strasse"),
      ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("Σίσυφος", "σίσυφοσ"), ("İ", "i\u{307}"), ("ﬁlm", "film"),
      ("ЖУК", "жук"),
      ("中国", "中国"), ("“Ya,”", "“ya,”"), ("@[`{", "@[`{"), ("", ""), ("Ⅷ", "ⅷ"), ("ＰＴ", "ｐｔ"),
    ])
  func fold(_ text: String, _ folded: String) {
    #expect(CaseFolding.fold(Array(text.utf8)) == Array(folded.utf8))
    #expect(
      CaseFolding.fold(Array(folded.utf8)) == Array(folded.utf8), "folding again changes nothing")
  }

  @Test("folds ASCII as Swift's lower case does", arguments: 0..<128)
  func ascii(_ value: Int) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(CaseFolding.fold([UInt8(value)]) == Array(String(scalar).lowercased().utf8))
  }

  @Test("reads a part of a text as well")
  func part() {
    let bytes = Array("Kota BANDUNG, Café ÉLAN".utf8)
    bytes.withUnsafeBufferPointer { text in
      #expect(
        CaseFolding.fold(UnsafeBufferPointer(rebasing: text[5..<12])) == Array("bandung".utf8))
      #expect(CaseFolding.fold(UnsafeBufferPointer(rebasing: text[20...])) == Array("élan".utf8))
    }
  }
}

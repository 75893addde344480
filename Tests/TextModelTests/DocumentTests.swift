import Testing
import TextModel

@Suite("A document")
struct DocumentTests {
  @Test("gives back the characters of a range of its bytes")
  func slice() {
    let document = Document(id: "a.txt", language: .indonesian, text: "“Ya,” ujar Ma’ruf.")
    #expect(document.text.count == 24)
    #expect(document.slice(TextRange(0, 9)) == "“Ya,”")
    #expect(document.slice(TextRange(15, 23)) == "Ma’ruf")
    #expect(document.slice(TextRange(4, 4)) == "")
  }

  @Test("is the same whether it is made of text or of its bytes")
  func bytes() {
    let text = "Jum’at, 5 °C"
    #expect(
      Document(id: "-", language: .english, text: text)
        == Document(id: "-", language: .english, text: Array(text.utf8)))
  }

  @Test("keeps a byte order mark, which is part of the file")
  func byteOrderMark() {
    #expect(
      Document(id: "-", language: .indonesian, text: "\u{FEFF}A").text == [0xEF, 0xBB, 0xBF, 0x41])
  }
}

import TestSupport
import Testing

@Suite struct OpenDocumentTests {
  static func document(_ body: String, more: [ZipMaker.Entry] = []) -> [UInt8] {
    let names = ["office", "text", "table", "style", "draw", "svg"].map {
      "xmlns:\($0)='urn:\($0)'"
    }
    .joined(separator: " ")
    let content = """
      <office:document-content \(names)>
      <office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/>
      <text:list-style style:name='L1'><text:list-level-style-bullet text:level='1'/></text:list-style>
      <text:list-style style:name='L2'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/></text:list-style>
      </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>
      """
    return ZipMaker.archive(
      [
        ZipMaker.Entry(
          name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8)),
        ZipMaker.Entry(name: "content.xml", bytes: Array(content.utf8)),
      ] + more)
  }

  @Test(arguments: [
    Reading(
      "headings and titles",
      "<text:p text:style-name='P1'>Judul</text:p><text:h text:outline-level='1'>Bab</text:h><text:p>Ia tiba.</text:p>",
      "heading: Judul|heading: Bab|paragraph: Ia tiba."),
    Reading(
      "spaces, tabs and line breaks",
      "<text:p>Ia  \n <text:s text:c='2'/>tiba<text:tab/>di<text:line-break/>sini.</text:p>",
      "paragraph: Ia   tiba\tdi\nsini."),
    Reading(
      "lists with bullets and numbers",
      "<text:list text:style-name='L1'><text:list-item><text:p>Satu</text:p></text:list-item></text:list><text:list text:style-name='L2'><text:list-item><text:p>Satu</text:p><text:list><text:list-item><text:p>Anak</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Dua</text:p><text:p>Lagi</text:p></text:list-item></text:list>",
      "list-item: - Satu|list-item: 1. Satu|list-item: a) Anak|list-item: 2. Dua|list-item: Lagi"),
    Reading(
      "a table",
      "<table:table><table:table-row><table:table-cell><text:p>Kota</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>",
      "cell: Kota"),
    Reading(
      "a footnote after its paragraph",
      "<text:p>Ia tiba<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Sumber.</text:p></text:note-body></text:note> kemarin.</text:p>",
      "paragraph: Ia tiba kemarin.|note: Sumber."),
    Reading(
      "tracked deletions and comments are left out",
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>lama</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Ia <office:annotation><text:p>Benar?</text:p></office:annotation>tiba.</text:p>",
      "paragraph: Ia tiba."),
    Reading(
      "a table of contents and a description of a picture are left out",
      "<text:table-of-content><text:index-body><text:p>Bab 1</text:p></text:index-body></text:table-of-content><text:p>Ia <draw:frame><svg:title>foto</svg:title></draw:frame>tiba.</text:p>",
      "paragraph: Ia tiba."),
    Reading(
      "a text box after its paragraph",
      "<text:p>Ia <draw:text-box><text:p>Kotak.</text:p></draw:text-box>tiba.</text:p>",
      "paragraph: Ia tiba.|paragraph: Kotak."),
  ])
  func `an OpenDocument text gives`(row: Reading) throws {
    let blocks = try Documents.blocks(OpenDocumentTests.document(row.source), "a.odt")
    #expect(blocks.joined(separator: "|") == row.text)
  }
}

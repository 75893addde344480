import GlossaryFormats
import Testing
import TextModel

/// A file for a service, and the expected findings.
struct Handed: Sendable, CustomTestStringConvertible {
  let service: GlossaryService
  let text: String
  let findings: [String]

  /// - Parameter findings: severity, code and place of each, as in `error P251 2:1`.
  init(_ service: GlossaryService, _ text: String, _ findings: String...) {
    self.service = service
    self.text = text
    self.findings = findings
  }

  var testDescription: String { "\(service.name): \(text.prefix(60).debugDescription)" }
}

@Suite struct ServiceCheckTests {
  private static func long(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(arguments: [
    Handed(.deepl, "laut,sea\nkapal,ship\n"),
    Handed(.deepl, "laut\tsea\nkapal\tship\n"),
    Handed(.deepl, "laut,sea,ID,EN\n"),
    Handed(.deepl, "\(long(1024)),sea\n"),
    Handed(.deepl, "\(long(1025)),sea\n", "error P251 1:1"),
    Handed(.deepl, "laut,\(String(repeating: "é", count: 513))\n", "error P251 1:6"),
    Handed(.deepl, "laut,sea\nkapal,ship\nlaut,ocean\n", "error P253 3:1"),
    Handed(.deepl, "Laut,Sea\nlaut,sea\n"),
    Handed(.deepl, "laut,sea \n", "error P256 1:6"),
    Handed(.deepl, "laut,\nkapal,ship\n", "error P255 1:6"),
    Handed(.deepl, "laut\n", "error P255 1:1"),
    Handed(.deepl, "laut,sea,x\n", "error P255 1:1"),
    Handed(.deepl, "\"la\nut\",sea\n", "error P252 1:1"),
    Handed(.deepl, "la\u{85}ut,s\u{2028}ea\n", "error P252 1:1", "error P252 1:7"),
    Handed(.deepl, "id,en\nlaut,sea\n", "error P254 1:1"),
    Handed(.deepl, "Indonesian,English\nlaut,sea\n", "error P254 1:1"),
    Handed(.deepl, "\u{FEFF}laut,sea\n", "warning P252 1:1"),
    Handed(.deepl, "", "error P255 1:1"),
    Handed(.deepl, "laut,\"sea\n", "error P255 1:6"),
    Handed(.google, "laut,sea\n"),
    Handed(.google, "id,en,fr,pos,description\nlaut,sea,mer,noun,\n", ),
    Handed(.google, "id,en\nlaut\n", "error P255 2:1"),
    Handed(.google, "laut,sea\nlaut,ocean\n", "warning P253 2:1"),
    Handed(.google, "source,target\nlaut,sea\n", "error P254 1:1"),
    Handed(.amazon, "id,en\nlaut,sea\n"),
    Handed(.amazon, "laut,sea\n", "error P254 1:1"),
    Handed(.amazon, "id,en\n\(long(200)),sea\n\(long(201)),sea\n", "error P251 3:1"),
    Handed(.amazon, "id,en\nlaut,sea.\n", "warning P257 2:6"),
    Handed(.amazon, "id,en\nlaut,sea\nlaut,ocean\n", "warning P253 3:1"),
    Handed(.amazon, "id,en\n", "error P255 1:1"),
    Handed(
      .amazon, "id,en,fr,de,es,it,nl,pt,ru,ja,ko,zh\na,b,c,d,e,f,g,h,i,j,k,l\n", "error P254 1:1"),
    Handed(.azure, "laut\tsea\n"),
    Handed(.azure, "laut\tsea\tocean\n", "error P255 1:1"),
    Handed(.omegat, "# glosarium\nlaut\tsea\tair asin\n"),
    Handed(.omegat, "laut = sea\n", "error P255 1:1"),
    Handed(.omegat, "laut\t\n", "error P255 1:6"),
    Handed(.omegat, "laut\tsea\tx\ty\n", "warning P255 1:12"),
    Handed(.omegat, "laut\tsea\nlaut\tocean\nlaut\tsea\n", "warning P253 3:1"),
    Handed(.omegat, "# nihil\n", "error P255 1:1"),
    Handed(.utx, "#UTX 1.11; id/en; 2026-03-12\n#src\ttgt\tsrc:pos\nlaut\tsea\tnoun\n"),
    Handed(.utx, "laut\tsea\tnoun\n", "error P254 1:1"),
    Handed(.utx, "#UTX 1.11\n#src\ttgt\tsrc:pos\nlaut\tsea\tnoun\n", "error P254 1:1"),
    Handed(.utx, "#UTX 1.11; id/en\n#src\ttgt\nlaut\tsea\n", "error P254 2:1"),
    Handed(.utx, "#UTX 1.11; id/en\nlaut\tsea\n", "error P254 1:1"),
    Handed(
      .utx, "#UTX 1.11; id/en\n#src\ttgt\tsrc:pos\tterm status\nlaut\tsea\tnuon\tgood\n",
      "error P255 3:10", "error P255 3:15"),
    Handed(
      .utx, "\u{FEFF}#UTX 1.11; id/en\n#src\ttgt\tsrc:pos\nlaut\tsea\t-\n", "error P252 1:1"),
    Handed(.weblate, "source,target,context\nbulan,moon,sky\nbulan,month,time\n"),
    Handed(.weblate, "source,target\nbulan,moon\nbulan,month\n", "warning P253 3:1"),
    Handed(.weblate, "id,en\nbulan,moon\n", "error P254 1:1"),
  ])
  func `what the service does not accept is reported`(handed: Handed) {
    let found = ServiceCheck(handed.service).findings(in: Array(handed.text.utf8), file: "x")
    #expect(
      found.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.position?.description ?? "-")" }
        == handed.findings)
  }

  @Test func `a file over the limit is reported with its size in bytes`() {
    let filler = ServiceCheckTests.long(1000)
    var text = ""
    for number in 0..<5300 { text += "\(number)\(filler),\(filler)\n" }
    let found = ServiceCheck(.deepl).findings(in: Array(text.utf8), file: "x")
    #expect(found.map(\.code) == [.serviceSize])
    #expect(found.first?.message.contains("\(text.utf8.count)") == true)
  }

  @Test func `bytes that are not UTF-8 end the check`() {
    let found = ServiceCheck(.deepl).findings(in: [0x61, 0x0A, 0xE9, 0x2C, 0x62], file: "x")
    #expect(found.map { $0.position?.description } == ["2:1"])
    #expect(found.map(\.code) == [.serviceCharacter])
  }

  /// The writers do not exceed the limits that the check tests.
  @Test(
    arguments: zip(
      [GlossaryFormat.deepl, .google, .amazon, .azure, .omegat, .utx, .weblate],
      GlossaryService.allCases))
  func `what is written for a service passes`(format: GlossaryFormat, service: GlossaryService)
    throws
  {
    let writer = try #require(format.writer(FormatOptions()))
    let bytes = try writer.write(ProjectGlossaryTests.all()).bytes
    let found = ServiceCheck(service).findings(in: bytes, file: "x").filter {
      // A homonym in two domains and an abbreviation as equivalent come from the glossary.
      $0.code != .serviceDuplicate && $0.code != .servicePunctuation
    }
    #expect(found.map(\.description) == [])
  }
}

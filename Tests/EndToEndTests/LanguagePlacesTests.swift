import TestSupport
import Testing

/// Every notation of a language is accepted wherever a language can be given.
@Suite struct LanguagePlacesTests {
  /// A file or option that gives the two languages; `<id>` and `<en>` are replaced by names of
  /// them.
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let command: String
    let files: [String: String]

    init(_ name: String, _ command: String, _ files: [String: String] = [:]) {
      self.name = name
      self.command = command
      self.files = files
    }

    /// A glossary file.
    init(glossary name: String, _ text: String) {
      self.init(
        name, "match --no-default-glossaries -g \(name) kasus.txt", [name: text])
    }

    /// A bilingual file with a wrong number.
    init(bitext name: String, _ text: String) {
      self.init(
        name, "check --no-default-glossaries -g g.csv --format jsonl \(name)", [name: text])
    }

    var testDescription: String { name }
  }

  static let places = [
    Place(
      "options",
      "match --no-default-glossaries -g g.csv --source <id> --target <en> kasus.txt"),
    Place(
      "padanan.toml", "match --no-default-glossaries -g g.csv kasus.txt",
      ["padanan.toml": "source = \"<id>\"\ntarget = \"<en>\"\n"]),
    Place(glossary: "h.csv", "<id>,<en>\nkorupsi,corruption\n"),
    Place(
      glossary: "status.csv", "<id>,<en>,<en>:admitted,pos\nkorupsi,corruption,graft,noun\n"),
    Place(
      glossary: "t.tbx",
      """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="1">\
      <langSet xml:lang="<id>"><tig><term>korupsi</term></tig></langSet>\
      <langSet xml:lang="<en>"><tig><term>corruption</term></tig></langSet>\
      </termEntry></body></text></martif>
      """),
    Place(
      glossary: "t.tmx",
      """
      <tmx version="1.4"><header srclang="<id>"/><body><tu>\
      <tuv xml:lang="<id>"><seg>korupsi</seg></tuv>\
      <tuv xml:lang="<en>"><seg>corruption</seg></tuv></tu></body></tmx>
      """),
    Place(
      glossary: "g.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="<id>" trgLang="<en>">\
      <file id="f"><unit id="u"><gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0">\
      <gls:glossEntry><gls:term>korupsi</gls:term><gls:translation>corruption</gls:translation>\
      </gls:glossEntry></gls:glossary><segment><source>x</source></segment></unit></file></xliff>
      """),
    Place(
      glossary: "t.mtf",
      """
      <mtf><conceptGrp><concept>1</concept>\
      <languageGrp><language lang="<id>" type="<id>"/><termGrp><term>korupsi</term></termGrp></languageGrp>\
      <languageGrp><language lang="<en>" type="<en>"/><termGrp><term>corruption</term></termGrp></languageGrp>\
      </conceptGrp></mtf>
      """),
    Place(
      glossary: "t.utx", "#UTX 1.11; <id>/<en>\n#src\ttgt\tsrc:pos\nkorupsi\tcorruption\tnoun\n"),
    Place(bitext: "b.csv", "<id>,<en>\nHarga naik 20 persen.,Prices rose 30 percent.\n"),
    Place(
      bitext: "b.tmx",
      """
      <tmx version="1.4"><header srclang="<id>"/><body><tu>\
      <tuv xml:lang="<en>"><seg>Prices rose 30 percent.</seg></tuv>\
      <tuv xml:lang="<id>"><seg>Harga naik 20 persen.</seg></tuv></tu></body></tmx>
      """),
    Place(
      bitext: "b12.xlf",
      """
      <xliff version="1.2"><file original="a" source-language="<id>" target-language="<en>" datatype="plaintext">\
      <body><trans-unit id="1"><source>Harga naik 20 persen.</source>\
      <target>Prices rose 30 percent.</target></trans-unit></body></file></xliff>
      """),
    Place(
      bitext: "b2.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="<id>" trgLang="<en>">\
      <file id="f"><unit id="u"><segment><source>Harga naik 20 persen.</source>\
      <target>Prices rose 30 percent.</target></segment></unit></file></xliff>
      """),
  ]

  /// Names for Indonesian and English.
  ///
  /// A name of two words has `_`, because it must be one argument.
  static let names = [
    "id en", "ID EN", "id-ID en-GB", "id_ID en_US", "in eng", "in-ID en-UK", "ind en-Latn-GB",
    "Indonesian English", "Indonesia Inggris", "Bahasa_Indonesia Bahasa_Inggris",
    "INDONESIA english", "Indonesian_(Indonesia) English_(UK)",
  ]

  @Test(arguments: FullTests.pairs(places, names))
  func `every name of a language is understood in every place`(
    place: Place, names: String
  ) throws {
    let pair = names.split(separator: " ").map(String.init)
    func filled(_ text: String) -> String {
      text.replacing("<id>", with: pair[0]).replacing("<en>", with: pair[1])
    }
    let scratch = try TemporaryFolder(
      ["kasus.txt": "Kasus korupsi itu.\n", "g.csv": "id,en\nkorupsi,corruption\n"]
        .merging(place.files.mapValues(filled)) { $1 })
    let outcome = try scratch.run(filled(place.command))
    #expect(outcome.text.contains(place.command.hasPrefix("check") ? "P307" : "\tcorruption\t"))
    #expect(!outcome.errors.contains("no terms in"), "\(outcome.errors)")
  }

  @Test(arguments: ["en-GB", "en_US", "English"])
  func `a wrong translation is found in whatever variety`(target: String) throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Kasus korupsi itu.\n", "b.txt": "The graft case.\n",
      "g.csv": "id,en\nkorupsi,corruption\n",
    ])
    let outcome = try scratch.run(
      "check --no-default-glossaries -g g.csv --target \(target) a.txt b.txt")
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("[P301]"))
  }

  @Test func `a variety's own term comes first, and the language's stays approved`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Program itu berjalan.\n", "b.txt": "The programme goes on.\n",
      "c.txt": "The program goes on.\n",
      "g.csv": "id,en,en-US\nprogram,programme,program\n",
    ])
    let only = "--no-default-glossaries -g g.csv"
    for (target, first) in [("en-US", "program"), ("en", "programme"), ("en-GB", "programme")] {
      let outcome = try scratch.run("match \(only) --target \(target) a.txt")
      #expect(Rows(tsv: outcome.output).rows.map { $0["target"] } == [first])
    }
    for file in ["b.txt", "c.txt"] {
      #expect(try scratch.run("check \(only) --target en-US a.txt \(file)").code == 0)
    }
  }

  @Test func `scripts are not mixed`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Kasus itu.\n", "g.csv": "id,zh-Hans,zh-Hant\nkasus,案件一,案件二\n",
      "s.csv": "id,zh-Hans\nkasus,案件一\n",
    ])
    for (target, term) in [("zh-TW", "案件二"), ("zh-CN", "案件一"), ("zh-Hant-HK", "案件二")] {
      let outcome = try scratch.run(
        "match --no-default-glossaries -g g.csv --target \(target) a.txt")
      #expect(Rows(tsv: outcome.output).rows.map { $0["target"] } == [term])
    }
    let outcome = try scratch.run("match --no-default-glossaries -g s.csv --target zh-TW a.txt")
    #expect(Rows(tsv: outcome.output).rows.map { $0["target"] } == [""])
    #expect(outcome.errors.contains("no terms in `zh-TW`; their languages are id, zh-Hans [P222]"))
  }

  @Test(arguments: [
    "match --no-default-glossaries -g de.csv a.txt",
    "sheet --no-default-glossaries -g de.csv a.txt",
    "check --no-default-glossaries -g de.csv a.txt a.txt",
    "align --no-default-glossaries -g de.csv a.txt a.txt",
  ])
  func `a side without a term is a warning, once`(command: String) throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Kasus korupsi itu.\n", "de.csv": "de,fr\nKorruption,corruption\n",
    ])
    let outcome = try scratch.run(command)
    #expect(
      outcome.complaints == [
        "padanan: warning: the glossaries have no terms in `id` or `en`; their languages are de, fr [P222]"
      ])
    #expect(outcome.code == (command.hasPrefix("check") ? 1 : 0))
  }

  @Test(arguments: ["match", "sheet", "check", "align"])
  func `if both sides have terms there is no warning`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let second = ["check", "align"].contains(command) ? " artikel.en.txt" : ""
    let outcome = try scratch.run("\(command) \(TinyFiles.only) artikel.id.txt\(second)")
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    "match --source xx a.txt", "match --target Narnian a.txt", "segment --source e a.txt",
    "check --target qq a.txt a.txt", "glossary lint --source xx g.csv",
    "glossary convert --target Narnian g.csv --to csv", "glossary diff --source qqq g.csv g.csv",
  ])
  func `an unknown language is an error that names what was expected`(command: String) throws {
    let scratch = try TemporaryFolder(["a.txt": "Kasus itu.\n", "g.csv": "id,en\nkasus,case\n"])
    let outcome = try scratch.run(command)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains(
        "is not a language; expected a BCP 47 tag such as id or en-GB, or a name such as Indonesian"
      ))
  }

  @Test func `a setting that is not a language is an error with its position`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Kasus itu.\n", "padanan.toml": "color = \"never\"\ntarget = \"Narnian\"\n",
    ])
    let command = "segment a.txt"
    expectRefusal(
      try scratch.run(command), of: command,
      because: ["padanan.toml:2:1: error: …`Narnian` is not a language; expected …[P903]"])
  }

  @Test(arguments: [
    ("b.csv", "id,en\nSatu.,One.\n"),
    (
      "b.tmx",
      "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"id\"><seg>Satu.</seg></tuv><tuv xml:lang=\"en\"><seg>One.</seg></tuv></tu></body></tmx>"
    ),
  ])
  func `a bilingual file without the language that is asked for is refused`(
    name: String, text: String
  ) throws {
    let scratch = try TemporaryFolder([name: text, "g.csv": "id,fr\nsatu,un\n"])
    let command = "check --no-default-glossaries -g g.csv --target fr \(name)"
    expectRefusal(
      try scratch.run(command), of: command, because: ["\(name):1:1: error: …id, en…[P403]"])
  }
}

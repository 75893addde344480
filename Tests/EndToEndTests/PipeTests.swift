import Foundation
import TestSupport
import Testing

/// `padanan pipe`: one line in, one line out, in order.
@Suite struct PipeTests {
  /// Lines that cannot be processed, each with its identifier as JSON (nil where it cannot be read)
  /// and its error code.
  private static let bad: [(line: String, id: String?, code: String)] = [
    ("", nil, "P501"), ("   ", nil, "P501"), ("\t", nil, "P501"), ("null", nil, "P501"),
    ("true", nil, "P501"), ("12", nil, "P501"), ("\"teks\"", nil, "P501"), ("[]", nil, "P501"),
    (#"[{"id":1,"text":"Kapal"}]"#, nil, "P501"), ("Kapal itu tiba.", nil, "P501"),
    ("{", nil, "P501"), ("}", nil, "P501"), ("{}", nil, "P502"), (#"{"id":1}"#, "1", "P502"),
    (#"{"id":1.50,"text":null}"#, "1.50", "P502"), (#"{"id":2,"text":7}"#, "2", "P501"),
    (#"{"id":3,"text":true}"#, "3", "P501"), (#"{"id":4,"text":["Kapal"]}"#, "4", "P501"),
    (#"{"id":5,"text":{"id":"Kapal"}}"#, "5", "P501"),
    (#"{"id":6,"Text":"Kapal"}"#, "6", "P502"), (#"{"id":7,"text":"Kapal""#, "7", "P501"),
    (#"{"id":8,"text":"Kapal}"#, "8", "P501"), (#"{"id":9,"text":"Kapal",}"#, "9", "P501"),
    (#"{"id":10 "text":"Kapal"}"#, nil, "P501"), (#"{"id":11,"text":'Kapal'}"#, "11", "P501"),
    (#"{"id":12,text:"Kapal"}"#, "12", "P501"), (#"{"id":13,"text":"a\qb"}"#, "13", "P501"),
    (#"{"id":14,"text":"\u12"}"#, "14", "P501"), (#"{"id":15,"text":"\ud83d"}"#, "15", "P108"),
    (#"{"id":16,"text":"\ude00 Kapal"}"#, "16", "P108"),
    ("{\"id\":17,\"text\":\"a\tb\"}", "17", "P501"),
    ("{\"id\":18,\"text\":\"a\u{0}b\"}", "18", "P501"),
    (#"{"id":19,"text":"a"} {"id":20}"#, "19", "P501"),
    (#"{"id":21,"text":"a"}}"#, "21", "P501"), (#"{"id":22,"text":"a","text":"b"}"#, "22", "P501"),
    (#"{"id":[23],"n":01,"text":"a"}"#, "[23]", "P501"),
    (#"{"id":"dua puluh","n":NaN}"#, "\"dua puluh\"", "P501"),
    (#"{"id":{"a":24},"n":+1}"#, #"{"a":24}"#, "P501"), (#"{"id":25,"n":1.}"#, "25", "P501"),
    (#"{"id":26,"n":tru}"#, "26", "P501"), (#"{"id":27,"n":Infinity}"#, "27", "P501"),
    (#"{"id":28,/* catatan */"text":"a"}"#, "28", "P501"),
    (#"{"id":29,"text":"a";"b":1}"#, "29", "P501"),
    ("{\"id\":30,\"a\":" + String(repeating: "[", count: 5000), "30", "P501"),
    (#"{"id":31,"id":32,"text":5}"#, nil, "P501"), (#"{"text":"a","id":33"#, nil, "P501"),
  ]

  private static func good(_ number: Int) -> String {
    #"{"id":\#(number),"text":"Kapal ke-\#(number) itu tiba.","tags":["a",\#(number)],"n":1.0}"#
  }

  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["g.csv": "id,en,pos\nkapal,ship,noun\n"])
  }

  private static let only = "-g g.csv --no-default-glossaries"

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test(arguments: [1, 2, 5])
  func `bad lines among good ones give one line each, in order`(jobs: Int) throws {
    var lines: [String] = []
    for number in 0..<1000 {
      lines.append(Self.good(number))
      if number < Self.bad.count { lines.append(Self.bad[number].line) }
    }
    let outcome = try Self.folder().run(
      "pipe \(Self.only) --jobs \(jobs)", input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(outcome.code == 0)
    let output = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    try #require(output.count == lines.count)
    var place = 0
    for number in 0..<1000 {
      let line = output[place]
      #expect(line.hasPrefix(Self.good(number).dropLast() + #","padanan":{"fingerprint":""#))
      let result = try object(line)["padanan"] as? [String: Any]
      #expect((result?["matches"] as? [Any])?.count == 1)
      place += 1
      guard number < Self.bad.count else { continue }
      let bad = Self.bad[number]
      let error = try object(output[place])["error"] as? [String: Any]
      #expect(error?["code"] as? String == bad.code, "\(bad.line)")
      #expect((error?["message"] as? String)?.isEmpty == false)
      if let id = bad.id {
        #expect(output[place].hasPrefix(#"{"id":\#(id),"#), "\(bad.line)")
      } else {
        #expect(try object(output[place])["id"] == nil || bad.line.contains("32"), "\(bad.line)")
      }
      place += 1
    }
    #expect(outcome.errors.contains("\(Self.bad.count) of \(lines.count) records"))
  }

  @Test func `a line that is not UTF-8 keeps its identifier`() throws {
    let input = Array(#"{"id":7,"text":"a"#.utf8) + [0xFF] + Array("\"}\n".utf8)
    let outcome = try Self.folder().run("pipe \(Self.only)", input: input)
    #expect(outcome.text.hasPrefix(#"{"id":7,"error":{"code":"P108","#))
  }

  @Test func `a line that is too long keeps its identifier, and work goes on`() throws {
    let long = #"{"id":"panjang","text":""# + String(repeating: "Kapal. ", count: 3 << 20) + "\"}\n"
    let outcome = try Self.folder().run(
      "pipe \(Self.only)", input: Array((Self.good(1) + "\n" + long + Self.good(2)).utf8))
    let lines = outcome.lines
    try #require(lines.count == 3)
    #expect(lines[1].hasPrefix(#"{"id":"panjang","error":{"code":"P503","#))
    #expect(lines[2].hasPrefix(#"{"id":2,"#))
  }

  @Test func `a last line without a line feed is a line, and carriage returns end no line`() throws
  {
    let outcome = try Self.folder().run(
      "pipe \(Self.only)",
      input: Array("{\"id\":1,\r\"text\":\"Kapal\"}\r\n{\"id\":2,\"text\":\"Kapal\"}".utf8))
    #expect(outcome.lines.count == 2)
    #expect(!outcome.output.contains(0x0D))
  }

  @Test func `a result of an earlier run is replaced`() throws {
    let folder = try Self.folder()
    let first = try folder.run("pipe \(Self.only)", input: Array((Self.good(1) + "\n").utf8))
    let second = try folder.run("pipe \(Self.only)", input: first.output)
    #expect(second.output == first.output)
  }

  @Test(arguments: ["match", "segment", "sheet", "check"])
  func `the result of a task is that of the command`(task: String) throws {
    let folder = try Self.folder()
    try folder.write(Array("Kapal itu tiba pukul 10.30.".utf8), to: "a.txt")
    try folder.write(Array("The ship arrived at 10.45.".utf8), to: "b.txt")
    let commands = [
      "match": "match a.txt \(Self.only) --format jsonl", "segment": "segment a.txt --format jsonl",
      "sheet": "sheet a.txt --translation b.txt \(Self.only) --format json",
      "check": "check a.txt b.txt \(Self.only) --format jsonl",
    ]
    let record =
      #"{"id":"a.txt","text":"Kapal itu tiba pukul 10.30.","translation":"The ship arrived at 10.45."}"#
    let piped = try folder.run(
      task == "segment" ? "pipe --do segment" : "pipe --do \(task) \(Self.only)",
      input: Array(record.utf8))
    let alone = try folder.run(try #require(commands[task]))
    #expect(!alone.lines.isEmpty)
    let expected = alone.lines.joined(separator: ",").replacing(
      #""document":"b.txt""#, with: #""document":"a.txt""#)
    #expect(piped.text.contains(task == "sheet" ? ":\(expected)}}" : ":[\(expected)]}}"))
  }

  @Test func `a check without a translation is an error of the record`() throws {
    let outcome = try Self.folder().run(
      "pipe --do check \(Self.only)", input: Array(Self.good(1).utf8))
    #expect(outcome.text.contains(#""error":{"code":"P502","#))
  }

  @Test func `other names of the members`() throws {
    let outcome = try Self.folder().run(
      "pipe \(Self.only) --text-field isi --id-field nomor",
      input: Array(#"{"nomor":5,"isi":"Kapal","text":"x"}"#.utf8))
    #expect(outcome.text.contains(#""document":"5""#))
    #expect(outcome.text.contains(#""surface":"Kapal""#))
  }

  @Test func `the program can stop at the first error`() throws {
    let input = [Self.good(1), "rusak", Self.good(2)].joined(separator: "\n")
    for jobs in [1, 3] {
      let outcome = try Self.folder().run(
        "pipe \(Self.only) --stop-on-error --jobs \(jobs)", input: Array(input.utf8))
      #expect(outcome.code == 2)
      #expect(outcome.lines.count == 2)
      #expect(outcome.errors.contains("record 2: ") && outcome.errors.contains("[P501]"))
    }
  }

  @Test(arguments: [1, 2])
  func `a result is written while the input pauses`(jobs: Int) throws {
    let outcome = try Self.folder().shell(
      """
      coproc padanan pipe \(Self.only) --jobs \(jobs)
      echo '\(Self.good(1))' >&"${COPROC[1]}"
      read -r -t 60 -u "${COPROC[0]}" line
      echo "$line"
      """)
    #expect(outcome.text.hasPrefix(#"{"id":1,"#))
  }

  @Test(arguments: [1, 2])
  func `a signal ends the output after a whole line`(jobs: Int) throws {
    let folder = try Self.folder()
    let lines = (0..<20_000).map { Self.good($0) + "\n" }.joined()
    try folder.write(Array(lines.utf8), to: "in.jsonl")
    let outcome = try folder.shell(
      "timeout -s TERM 0.7 '\(Program.path)' pipe \(Self.only) --jobs \(jobs) in.jsonl > out.jsonl; tail -c 1 out.jsonl | od -An -c; wc -c < out.jsonl"
    )
    #expect(outcome.text.contains("\\n") || outcome.lines.last == "0")
  }

  @Test func `a reader that closes the pipe ends the program quietly`() throws {
    let folder = try Self.folder()
    let lines = (0..<20_000).map { Self.good($0) + "\n" }.joined()
    try folder.write(Array(lines.utf8), to: "in.jsonl")
    let outcome = try folder.shell(
      "padanan pipe \(Self.only) in.jsonl | head -n 1 | cut -c 1-7; echo ${PIPESTATUS[0]}")
    #expect(outcome.lines == [#"{"id":0"#, "0"])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the fingerprint changes with the glossary and with the options`() throws {
    let folder = try Self.folder()
    try folder.write(Array("id,en,pos\nkapal,vessel,noun\n".utf8), to: "h.csv")
    func fingerprint(_ options: String) throws -> String {
      let outcome = try folder.run("pipe \(options)", input: Array(Self.good(1).utf8))
      let result = try object(try #require(outcome.lines.first))["padanan"] as? [String: Any]
      return try #require(result?["fingerprint"] as? String)
    }
    let all = try [
      Self.only, "-g h.csv --no-default-glossaries", "\(Self.only) --nested",
      "\(Self.only) --offsets utf16", "\(Self.only) --do sheet",
    ].map(fingerprint)
    #expect(Set(all).count == all.count)
    #expect(try fingerprint(Self.only) == all[0])
  }

  @Test(arguments: [
    "pipe --text-field id", "pipe --id-field padanan", "pipe --encoding latin1 in",
    "pipe --do gloss",
  ])
  func `wrong usage is refused`(command: String) throws {
    let outcome = try Self.folder().run(command)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[P901]"))
  }
}

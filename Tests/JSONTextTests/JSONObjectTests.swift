import JSONText
import Testing

@Suite struct JSONObjectTests {
  @Test(arguments: [
    (#"{}"#, []),
    (#" { "a" : 1 } "#, ["a=1"]),
    (
      #"{"id":"x","n":-1.50e+3,"ok":true,"no":null}"#,
      [#"id="x""#, "n=-1.50e+3", "ok=true", "no=null"]
    ),
    (
      #"{"a":[1,{"b":[]},{}],"c":{"d":{"e":"}"}}}"#, [#"a=[1,{"b":[]},{}]"#, #"c={"d":{"e":"}"}}"#]
    ),
    (#"{"kunci":1}"#, ["kunci=1"]),
    (#"{"a":1,"a":2}"#, ["a=1", "a=2"]),
    (#"{"a":12345678901234567890123}"#, ["a=12345678901234567890123"]),
  ])
  func `the members of an object keep their order and their characters`(
    _ text: String, _ members: [String]
  ) throws {
    let object = try JSONObject(Array(text.utf8))
    #expect(
      object.members.map {
        "\(String(decoding: $0.name, as: UTF8.self))=\(String(decoding: object.text[$0.valueRange], as: UTF8.self))"
      } == members)
  }

  @Test(arguments: [
    ("", 0), ("   ", 3), ("[]", 0), ("1", 0), (#""a""#, 0), ("{", 1), (#"{"a"}"#, 4),
    (#"{"a":}"#, 5),
    (#"{"a":1,}"#, 7), (#"{"a":1"#, 6), (#"{"a":1}x"#, 7), (#"{"a":01}"#, 6), (#"{"a":1.}"#, 7),
    (#"{"a":+1}"#, 5), (#"{"a":tru}"#, 8), (#"{"a":"b}"#, 8), (#"{"a":"\x"}"#, 7),
    (#"{"a":"\u12g4"}"#, 10), ("{\"a\":\"\t\"}", 6), (#"{"a":[1}"#, 7), (#"{"a":{"b":1]}"#, 11),
    (#"{a:1}"#, 1), (#"{'a':1}"#, 1), (#"{"a":1}{"b":2}"#, 7), (#"{"a":NaN}"#, 5),
    (#"{"a":[,1]}"#, 6),
  ])
  func `an error has the offset of the first wrong byte`(_ text: String, _ offset: Int) {
    #expect {
      try JSONObject(Array(text.utf8))
    } throws: {
      ($0 as? JSONObject.SyntaxError)?.offset == offset
    }
  }

  @Test func `the members before an error are known`() {
    do {
      _ = try JSONObject(Array(#"{"id":7,"text":"cut"#.utf8))
      Issue.record("no error")
    } catch {
      #expect(error.members.map(\.valueRange) == [6..<7])
    }
  }

  @Test func `a number at the end of a cut text is not a member`() {
    do {
      _ = try JSONObject(Array(#"{"a":true,"id":12"#.utf8))
      Issue.record("no error")
    } catch {
      #expect(error.members.map(\.valueRange) == [5..<9])
    }
  }

  @Test(arguments: [
    (#"plain"#, "plain"), (#"a\nb\t\"\\\/\b\f\r"#, "a\nb\t\"\\/\u{8}\u{C}\r"),
    (#"\u0041\u00e9"#, "Aé"),
    (#"\ud83d\ude00"#, "😀"), ("é😀", "é😀"), (#"\u0000"#, "\0"),
  ])
  func `escapes of a string are resolved`(_ escaped: String, _ text: String) throws {
    let object = try JSONObject(Array(#"{"a":"\#(escaped)"}"#.utf8))
    let bytes = try object.string(object.members[0].valueRange)
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test(arguments: [#"\ud83d"#, #"\ude00"#, #"\ud83d\n"#, #"\ud83d\ud83d"#])
  func `half of a surrogate pair is an error`(_ escaped: String) throws {
    let object = try JSONObject(Array(#"{"a":"\#(escaped)"}"#.utf8))
    #expect(throws: JSONObject.SyntaxError.self) {
      try object.string(object.members[0].valueRange)
    }
  }

  @Test func `deep nesting needs no deep call stack`() throws {
    let depth = 200_000
    let text =
      #"{"a":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    #expect(try JSONObject(Array(text.utf8)).members.count == 1)
  }
}

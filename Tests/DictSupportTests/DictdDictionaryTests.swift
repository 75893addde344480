import DictSupport
import Testing

@Suite struct DictdDictionaryTests {
  /// Entries in the notation of FreeDict, with an index that is generated for them.
  static func dictionary(_ entries: [(headword: String, body: String)]) -> DictdDictionary {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    func number(_ value: Int) -> [UInt8] {
      value < 64 ? [digits[value]] : number(value / 64) + [digits[value % 64]]
    }
    var index: [UInt8] = []
    var text: [UInt8] = []
    for entry in entries {
      index += Array(entry.headword.utf8) + [9] + number(text.count) + [9]
      index += number(entry.body.utf8.count) + [10]
      text += Array(entry.body.utf8)
    }
    return DictdDictionary(index: index, text: text)
  }

  static func words(_ words: [[UInt8]]) -> String {
    words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("one", "one /wʌn/ <num>\nsatu\nnumerical value\n", "satu"),
    ("several", "x <adj>\nbeberapa, sejumlah\nmore than two\n", "beberapa; sejumlah"),
    ("numbered", "x <v>\n1. lari, jalan\nto move\n2. mengalir\nto flow\n", "lari; jalan; mengalir"),
    ("glosses with numbers", "x <n>\nperangkat 2.\nfirst\n 3.\nsecond\n", "perangkat"),
    ("links", "x <n>\nabang, [[adik laki-laki]]\nsibling\n", "abang; adik laki-laki"),
    ("capitals", "x <pn>\nSabat\nday\n", "sabat"),
    ("nothing", "x <n>\n", ""),
  ])
  func `reads translations and leaves glosses`(name: String, body: String, expected: String) {
    let dictionary = DictdDictionaryTests.dictionary([(name, body)])
    #expect(DictdDictionaryTests.words(dictionary.translations(of: Array(name.utf8))) == expected)
  }

  @Test func `finds headwords whatever their case, and phrases by their first word`() {
    let dictionary = DictdDictionaryTests.dictionary([
      ("00databaseinfo", "about\n"), ("Monday", "Monday <n>\nSenin\nday\n"),
      ("prime", "prime <adj>\nutama\nfirst\n"),
      ("prime minister", "prime minister <n>\nperdana menteri\nhead of government\n"),
    ])
    #expect(dictionary.count == 3)
    #expect(
      DictdDictionaryTests.words(dictionary.translations(of: Array("monday".utf8))) == "senin")
    #expect(dictionary.translations(of: Array("tuesday".utf8)).isEmpty)
    let phrases = dictionary.phrases(beginningWith: Array("prime".utf8))
    #expect(phrases.map { DictdDictionaryTests.words($0.words) } == ["prime; minister"])
    #expect(phrases.map { DictdDictionaryTests.words($0.translations) } == ["perdana menteri"])
  }

  @Test(arguments: ["", "no tabs", "a\tB", "a\t!\tB", "a\tA\t////", "\tA\tA", "a\tAAAAAAAAAA\tA"])
  func `index lines in another notation are skipped`(line: String) {
    let dictionary = DictdDictionary(index: Array((line + "\n").utf8), text: Array("a\nb\n".utf8))
    #expect(dictionary.count == 0)
  }

  @Test func `a dictionary that is not installed is recognized`() {
    #expect(DictdDictionary(name: "no-such-dictionary") == nil)
  }

  @Test(
    .enabled(
      if: DictdDictionary(name: "freedict-eng-ind") != nil, "dict-freedict-eng-ind is not installed"
    ))
  func `reads Debian's dictionary`() throws {
    let dictionary = try #require(DictdDictionary(name: "freedict-eng-ind"))
    #expect(dictionary.count > 9000)
    let words = DictdDictionaryTests.words(dictionary.translations(of: Array("ministry".utf8)))
    #expect(words == "kementerian")
  }
}

@testable import HunspellSupport
import TestSupport
import Testing

/// libhunspell with only the entries that a question needs gives the answers that it gives with all
/// of them.
@Suite("Excerpts of spelling dictionaries")
struct DictionaryExcerptTests {
  private static let installed = DictionaryFiles(
    affixes: "/usr/share/hunspell/id_ID.aff", words: "/usr/share/hunspell/id_ID.dic")

  private static let isInstalled = SpellingDictionary(name: "id_ID").isInstalled

  /// Distinct words of articles in lower case, with forms that a check of voices makes of them.
  private static func words() -> [[UInt8]] {
    var words = Set(
      ["a", "p", "pe", "", "7", "ke-7", "aba-aba", "-", "memper"].map { Array($0.utf8) })
    for article in ProjectFiles.articles.prefix(8) {
      let text = ProjectFiles.bytes(of: "Corpus/\(article).id.txt") ?? []
      let letters = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      for word in letters.split(whereSeparator: { !(0x61...0x7A).contains($0) && $0 != 0x2D }) {
        words.insert(Array(word))
        if word.count > 5 {
          words.insert(Array("di".utf8) + Array(word.dropFirst(2)))
          words.insert(Array("k".utf8) + Array(word.dropFirst(4)))
          words.insert(Array("meng".utf8) + Array(word))
        }
      }
    }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test(.enabled(if: isInstalled, "hunspell-id is not installed"))
  func `an excerpt answers like the whole dictionary`() throws {
    let whole = HunspellDictionary(DictionaryExcerptTests.installed, loadsWhole: true)
    let excerpt = HunspellDictionary(DictionaryExcerptTests.installed)
    let words = DictionaryExcerptTests.words()
    #expect(words.count > 2000)
    for word in words {
      let text = String(decoding: word, as: UTF8.self)
      #expect(excerpt.contains(word) == whole.contains(word), "\(text)")
      #expect(excerpt.stems(of: word) == whole.stems(of: word), "\(text)")
    }
    #expect(excerpt.isExcerpt)
    #expect(!whole.isExcerpt)
  }

  @Test(.enabled(if: isInstalled, "hunspell-id is not installed"))
  func `a word with a capital needs the whole dictionary`() {
    let dictionary = HunspellDictionary(DictionaryExcerptTests.installed)
    #expect(dictionary.contains(Array("diukur".utf8)) == true)
    #expect(dictionary.isExcerpt)
    #expect(dictionary.contains(Array("Diukur".utf8)) == true)
    #expect(!dictionary.isExcerpt)
    #expect(dictionary.stems(of: Array("diukur".utf8)) == [Array("ukur".utf8)])
  }

  @Test(arguments: [
    ("prefixes and suffixes", "PFX A Y 1\nPFX A p mem p\nSFX B Y 1\nSFX B 0 kan .\n", true),
    ("a suffix that removes a letter", "SFX B Y 1\nSFX B e ing e\n", false),
    ("compounds", "COMPOUNDFLAG C\n", false),
    ("replacements before a question", "ICONV 1\nICONV q k\n", false),
  ])
  func `only some affix files allow an excerpt`(name: String, affixes: String, isExcerpt: Bool)
    throws
  {
    let folder = try TemporaryFolder([
      "x.aff": "SET UTF-8\n" + affixes, "x.dic": "4\npukul/AB\nmake/B\nwar\nwar/A\n",
    ])
    let files = DictionaryFiles(affixes: folder.path + "/x.aff", words: folder.path + "/x.dic")
    let dictionary = HunspellDictionary(files)
    let whole = HunspellDictionary(files, loadsWhole: true)
    for word in ["pukul", "memukul", "memukulkan", "making", "make", "war", "memwar", "ukul"] {
      let word = Array(word.utf8)
      #expect(dictionary.contains(word) == whole.contains(word))
      #expect(dictionary.stems(of: word) == whole.stems(of: word))
    }
    #expect(dictionary.isExcerpt == isExcerpt, "\(name)")
  }

  @Test func `a dictionary with descriptions of words is read whole`() throws {
    let folder = try TemporaryFolder(["x.aff": "SET UTF-8\n", "x.dic": "1\nmice\tst:mouse\n"])
    let files = DictionaryFiles(affixes: folder.path + "/x.aff", words: folder.path + "/x.dic")
    let dictionary = HunspellDictionary(files)
    #expect(dictionary.stems(of: Array("mice".utf8)) == [Array("mouse".utf8)])
    #expect(!dictionary.isExcerpt)
  }
}

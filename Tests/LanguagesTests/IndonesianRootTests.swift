import Languages
import Testing
import TextModel

/// The removal of affixes: with explanations, and as evidence for alignment.
@Suite struct IndonesianRootTests {
  private let derivation = Language.of(.indonesian).derivation

  @Test(arguments: [
    ("kesepakatan", "sepakat"), ("menyepakati", "sepakat"), ("disepakatinya", "sepakat"),
    ("memukul", "pukul"), ("pengiriman", "kirim"), ("menulislah", "tulis"),
    ("mempertanyakan", "tanya"), ("keamanan", "aman"), ("berjalan", "jalan"),
    ("pengeboman", "bom"), ("seorang", "orang"), ("antarnegara", "negara"),
    ("pascaperang", "perang"), ("nonmiliter", "militer"), ("tetangganya", "tangga"),
  ])
  func `affixes are stripped to the root`(form: String, root: String) {
    #expect(derivation.roots(of: Array(form.utf8)).contains(Array(root.utf8)))
  }

  @Test(arguments: [
    ("mengajar", "gajar"), ("mengaji", "gaji"), ("menyala", "yala"), ("mengungsi", "kngungsi"),
    ("pelaku", "aku"), ("pemerintah", "pemerin"), ("mengusahakan", "saha"), ("api", "ap"),
  ])
  func `what is not an affix is not removed`(form: String, root: String) {
    #expect(!derivation.roots(of: Array(form.utf8)).contains(Array(root.utf8)))
  }

  @Test(arguments: [
    ("kesepakatan", "ke- + sepakat + -an"), ("persenjataan", "per- + senjata + -an"),
    ("memperluas", "meN- + per- + luas"), ("penyerang", "peN- + serang"),
    ("pelajar", "per- + ajar"), ("belajar", "ber- + ajar"), ("terserang", "ter- + serang"),
    ("disepakati", "di- + sepakat + -i"), ("mentransfer", "meN- + transfer"),
    ("menransfer", "meN- + transfer"),
  ])
  func `a derivation is explained`(word: String, explanation: String) {
    let found = derivation.derivations(of: Array(word.utf8)[...]).map(\.explanation)
    #expect(found.contains(explanation), "\(found)")
  }

  /// Every explained derivation must also count as evidence, except for misleading affixes.
  @Test(arguments: [
    "kesepakatan", "persenjataan", "penyerang", "terserang", "bersenjata", "serangan",
    "memukuli", "dikirimkan", "pengiriman", "pertempuran", "menulis",
  ])
  func `every explained root is evidence`(word: String) {
    let bytes = Array(word.utf8)
    let roots = Set(derivation.roots(of: bytes))
    for explained in derivation.derivations(of: bytes[...]).dropFirst() {
      #expect(roots.contains(explained.root), "\(explained.explanation)")
    }
  }

  @Test(arguments: ["ber", "ter", "pe", "pem", "peng", "per", "ke", "me", "meng", "di", "nge"])
  func `a prefix joins a foreign word with a hyphen`(prefix: String) {
    #expect(derivation.isDerivingPrefix(Array(prefix.utf8)[...]))
  }

  @Test(arguments: ["be", "bel", "pel", "se", "antar", "non", "kata"])
  func `a part that is not a prefix cannot be joined`(part: String) {
    #expect(!derivation.isDerivingPrefix(Array(part.utf8)[...]))
  }
}

@Suite struct EnglishRootTests {
  @Test(arguments: [
    ("presidential", "president"), ("agreement", "agree"), ("leadership", "leader"),
    ("negotiator", "negotiate"), ("heavily", "heavy"), ("weakness", "weak"),
  ])
  func `an ending is stripped to the root`(word: String, root: String) {
    #expect(Language.of(.english).derivation.roots(of: Array(word.utf8)).contains(Array(root.utf8)))
  }

  @Test(arguments: [
    ("presidency", "presidential", true), ("fisher", "fishing", true), ("agree", "agreement", true),
    ("person", "permit", false), ("ship", "shop", false), ("state", "statistician", false),
  ])
  func `related words begin with the same letters`(one: String, other: String, areRelated: Bool) {
    #expect(Language.of(.english).derivation.areRelated(one, other) == areRelated)
  }

  @Test func `an adjective that looks unlike its country is listed`() {
    #expect(Language.of(.english).derivation.adjective(ofCountry: "netherlands") == "dutch")
    #expect(Language.of(.indonesian).derivation.adjective(ofCountry: "netherlands") == nil)
  }
}

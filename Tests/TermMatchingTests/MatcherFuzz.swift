import Glibc
import Glossary
import TermMatching
import TestSupport
import Testing

/// Compares the matcher with the reference for a chosen time, on random glossaries with overlapping
/// terms and random texts of their forms and similar words.
///
///     FUZZ_SECONDS=600 FUZZ_SEED=7 swift test --filter MatcherFuzz
@Suite struct MatcherFuzz {
  enum Settings {
    static let seconds = number("FUZZ_SECONDS") ?? 0
    static let firstSeed = UInt64(number("FUZZ_SEED") ?? 1)

    private static func number(_ name: String) -> Int? {
      getenv(name).flatMap { Int(String(cString: $0)) }
    }
  }

  @Test(.enabled(if: Settings.seconds > 0, "FUZZ_SECONDS says how long"))
  func `both matchers agree`() throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Settings.seconds)
    var seed = Settings.firstSeed
    var (texts, matches) = (0, 0)
    while clock.now < end {
      var source = FuzzSource(seed: seed)
      let rows = source.rows()
      let both = BothMatchers(Glossary(rows), seed.isMultiple(of: 2) ? .longest : .nested)
      for _ in 0..<60 {
        let text = source.text(of: rows)
        matches += try both.matches(in: text, sourceLocation: #_sourceLocation).count
        texts += 1
      }
      seed += 1
    }
    print("seeds \(Settings.firstSeed)..<\(seed): \(texts) texts, \(matches) matches")
    #expect(matches > texts / 4, "too few matches to mean anything")
  }
}

/// Random glossaries and texts; the same seed gives the same ones.
struct FuzzSource {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  static let lemmas = [
    "rumah", "sakit", "rumah sakit", "rumah sakit umum", "menteri", "menteri luar negeri", "negeri",
    "luar negeri", "AS", "PBB", "G20", "Rusia", "Ukraina", "Serang", "serang", "menyerang",
    "memberikan", "berikan", "mempertahankan", "mengebom", "bom", "memengaruhi", "mengukur",
    "ukur", "kukur", "menguat", "kuat", "mengkritik", "kritik", "menolak", "tolak", "bulan",
    "masa", "masalah", "mata", "mata-mata", "undang-undang", "hati", "syarat", "kerja sama",
    "kerja", "kerjasama", "non-blok", "nonblok", "e-mail", "email", "Jum'at", "de facto",
    "lockdown", "me-lockdown", "PHK", "mengambil alih", "alih", "anak", "anak buah", "buku", "bang",
    "ada", "adalah", "Bangsa-Bangsa", "bangsa", "a, b", "negeri/bangsa", "U.S.", "perang dunia II",
    "mengubah", "ubah", "rubah", "main", "makan", "memakan", "nilai", "menilai", "kapal selam",
    "gencatan senjata", "iPhone", "Saint Petersburg", "20", "KTT G20", "se-Indonesia", "Indonesia",
  ]
  static let options = ["", "", "", "", "case=exact", "case=any", "inflect=no", "root=ukur"]
  static let contexts = ["", "", "", "langit", "tahun|lima", "rumah sakit", "Maret|serang"]
  static let domains = ["", "", "sky", "time"]
  static let gaps =
    [String](repeating: " ", count: 20) + [
      "-", "-", "–", "—", ", ", ". ", "\n", "\n\n", " \"", "\" ", "\u{A0}", " - ", "/", "", "’",
      ": ",
    ]
  static let fillers = [
    "dan", "di", "tahun", "lima", "Mei", "langit", "5", "2", "nya", "lah", "se", "non", "pro", "ke",
    "me", "nge", "ber", "Ia", "yang",
  ]
  static let prefixes = [
    "", "", "", "", "di", "me", "mem", "meny", "meng", "menge", "ku", "kau", "nge", "ny", "di-",
    "me-",
    "nge-", "se-", "non-", "ber", "ber-", "ter", "pe", "ke", "pasca", "pasca-", "AS-",
  ]
  static let suffixes = [
    "", "", "", "", "", "nya", "ku", "mu", "lah", "kah", "pun", "nyalah", "-nya", "-lah", "kan",
    "i",
    "an", "2", "-2", "2nya", "’s", ".", "-Rusia", "-kan",
  ]

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &generator)]
  }

  mutating func rows() -> [Row] {
    (0..<Int.random(in: 2...24, using: &generator)).map { _ in
      let pos: PartOfSpeech? = pick([
        .noun, .noun, .verb, .verb, .adjective, .proper, .phrase, nil, nil,
      ])
      let (term, second) = (pick(FuzzSource.lemmas), pick(FuzzSource.lemmas))
      let (match, context) = (pick(FuzzSource.options), pick(FuzzSource.contexts))
      let domain = pick(FuzzSource.domains)
      return Int.random(in: 0..<5, using: &generator) == 0
        ? Row(term, second, pos: pos, match: match, context: context, domain: domain)
        : Row(term, pos: pos, match: match, context: context, domain: domain)
    }
  }

  /// A text of forms of the rows' terms, forms of other lemmas, and function words.
  mutating func text(of rows: [Row]) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...9, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: text += pick(FuzzSource.fillers)
      case 1: text += form(of: pick(FuzzSource.lemmas))
      default: text += form(of: pick(pick(rows).concept.terms).text)
      }
      text += pick(FuzzSource.gaps)
    }
    return text
  }

  private mutating func form(of term: String) -> String {
    var words = term.split(separator: " ").map(String.init)
    let place = Int.random(in: 0..<words.count, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: words[place] += "-" + words[place]
    case 1: words[place] = String(words[place].dropFirst(Int.random(in: 1...4, using: &generator)))
    case 2: words[place] = pick(["di", "ku", "kau", "", "ng"]) + words[place].dropFirst(2)
    default: break
    }
    words[place] = pick(FuzzSource.prefixes) + words[place]
    words[words.count - 1] += pick(FuzzSource.suffixes)
    let form = words.joined(separator: pick([" ", " ", " ", "-", "", "  ", "\n"]))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return form.uppercased()
    case 1: return form.lowercased()
    case 2: return form.prefix(1).uppercased() + form.dropFirst()
    default: return form
    }
  }
}

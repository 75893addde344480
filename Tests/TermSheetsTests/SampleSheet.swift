import Alignment
import Checks
import Glossary
import GlossaryFormats
import Languages
import PipelineSupport
import Segmentation
import Synchronization
import TermMatching
import TermSheets
import TextModel

/// A small article with its translation and glossary, after the stages that come before the sheet.
struct Sample: Hashable {
  var document = "artikel.txt"
  var source: String
  var target: String?
  var glossary: String
  var overlaps = TermMatcher.Overlaps.nested
  var offsets = OffsetUnit.utf8
  var interface = InterfaceLanguage.english

  private static let sheets = Mutex<[Sample: TermSheet]>([:])

  /// The sheet, made once, because the stages before it are slow in debug builds.
  func sheet() throws -> TermSheet {
    if let sheet = Sample.sheets.withLock({ $0[self] }) { return sheet }
    let sheet = try freshSheet()
    Sample.sheets.withLock { $0[self] = sheet }
    return sheet
  }

  /// The same sheet, made again.
  func freshSheet() throws -> TermSheet {
    let concepts = try CSVGlossaryReader().read(Array(glossary.utf8), file: "contoh.csv").glossary
    let index = TermIndex(concepts, language: .indonesian)
    let text = try AnalyzedText(source, id: document)
    var matcher = TermMatcher(index, overlaps: overlaps)
    let matched = MatchedText(text, matches: matcher.matches(in: text), index: index)
    var translation: TranslatedText?
    if let target {
      let other = try AnalyzedText(target, id: "article.txt", language: .english)
      let targetIndex = TermIndex(
        concepts, language: .english, statuses: Set(TermStatus.allCases))
      var targetMatcher = TermMatcher(targetIndex, overlaps: .nested)
      let pairs = SentenceAligner().align(text, other)
      let texts = BilingualText(
        matched,
        MatchedText(other, matches: targetMatcher.matches(in: other), index: targetIndex))
      let report = TranslationChecker().report(on: texts, pairs: pairs)
      translation = TranslatedText(
        other, pairs: pairs, terms: report.terms, findings: report.findings)
    }
    return TermSheetBuilder(target: .english, offsets: offsets, interface: interface).sheet(
      of: matched, translation: translation)
  }

  /// An invented article with what a sheet must process: a headline, nested terms, clitics, a
  /// plural, an untranslated sentence, a forbidden and a missing equivalent, quotation marks, an
  /// accent, an emoji.
  static let article = Sample(
    source: """
      Dua Desa Sepakat Berbagi Mata Air

      PADASUKA. Kepala desa dari dua desa menandatangani kesepakatan tentang mata air, Senin (3/3). \
      “Kesepakatannya sederhana,” kata Bu Rena\u{301} 🌊 sambil tertawa.

      Syarat-syarat itu dibacakan di balai desa. Warga diundang, tetapi hanya sedikit yang datang & \
      mendengar.
      """,
    target: """
      Two Villages Agree to Share a Spring

      PADASUKA. The village heads of two villages signed an agreement on a spring on Monday (3/3). \
      “The deal is simple,” said Mrs Rená 🌊 with a laugh.

      The terms were read out in the hamlet hall. People were invited, but only a few came & \
      listened.
      """,
    glossary: """
      id,id:admitted,en,en:admitted,en:forbidden,pos,domain,note
      desa,,village,,hamlet,noun,government,
      kepala desa,,village head,,,noun,government,"Not ""mayor"" | never <chief>"
      kesepakatan,,agreement,deal,,noun,diplomacy,
      mata air,,spring,water source,,noun,nature & water,
      syarat,persyaratan,condition,,,noun,law,
      balai desa,,village hall,,,noun,government,
      mengundang,,invite,,,verb,,
      """)

  /// A text and glossary with the markup characters of every format.
  static let hostile = Sample(
    document: "<b>a|b`c`</b>.txt",
    source: """
      <script>alert("1")</script> & desa | `desa` *desa* [desa](x) \\ desa.

      Kepala\tdesa & 'kepala desa' itu <i>baru</i>.
      """,
    target: """
      <script>alert("1")</script> & village | `village` *village* [village](x) \\ village.

      The village head & 'village head' is <i>new</i>.
      """,
    glossary: #"""
      id,en,en:admitted,en:forbidden,pos,domain,definition,note
      desa,village,<script>x</script>,"a ""b"" | & <c>",noun,"a""><script>|",",""x""\#t|`y`","""<img src=x>"" | `code`
      next line"
      kepala desa,village head,,,noun,*law* & [order],,
      """#)
}

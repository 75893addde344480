import Normalization
import Segmentation
import Testing
import TextModel

/// Short articles in languages without rules of their own: ICU's sentences, with correct offsets.
@Suite("An article in another language")
struct OtherLanguageTests {
  struct Article: Sendable, CustomTestStringConvertible {
    let language: String
    let segments: [String]
    let separator: String
    var testDescription: String { language }

    init(_ language: String, _ segments: [String], separator: String = " ") {
      self.language = language
      self.segments = segments
      self.separator = separator
    }
  }

  static let articles = [
    Article(
      "ms",
      [
        "Perdana Menteri tiba di Kuching pada pukul 9.30 pagi.",
        "Beliau disambut oleh Dr. Awang dan En. Razak.",
        "“Bilakah jambatan itu siap?” tanya seorang wartawan.",
      ]),
    Article(
      "zh", ["记者今天抵达雅加达。", "“天气很热！”她说。", "会议什么时候开始？", "没有人知道。"], separator: ""),
    Article("ja", ["大臣は昨日ジャカルタに到着した。", "会談は三時間続いた。", "結果はまだ発表されていない。"], separator: ""),
    Article("th", ["นายกรัฐมนตรีเดินทางถึงจาการ์ตาเมื่อวานนี้"]),
    Article("ar", ["وصل الوزير إلى جاكرتا أمس.", "متى يبدأ الاجتماع؟", "لا أحد يعرف الجواب."]),
    Article(
      "ru",
      ["Министр прибыл в Джакарту вчера.", "Когда начнётся встреча?", "Никто этого не знает."]),
    Article(
      "vi",
      ["Bộ trưởng đã đến Jakarta hôm qua.", "Cuộc họp bắt đầu lúc mấy giờ?", "Không ai biết."]),
  ]

  @Test("is divided sensibly, with the source's own characters", arguments: articles)
  func segments(_ article: Article) throws {
    let language = try #require(LanguageTag(article.language))
    let source = article.segments.joined(separator: article.separator)
    let text = try Normalizer().normalize(
      Document(id: "-", language: language, text: source))
    let segments = try SentenceSegmenter(language: language).segments(of: text)
    #expect(segments.map { text.surface(of: $0.range) } == article.segments)
  }
}

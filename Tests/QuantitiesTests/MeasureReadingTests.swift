import Languages
import Quantities
import Testing
import TextModel

@Suite("Units of measure")
struct MeasureReadingTests {
  /// A text, the unit behind its first number, and the words of the unit.
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: MeasureUnit?
    let words: String
    var testDescription: String { text }

    init(_ text: String, _ unit: MeasureUnit?, _ words: String = "") {
      self.text = text
      self.unit = unit
      self.words = words
    }

    func check(in language: LanguageTag, at location: SourceLocation = #_sourceLocation) {
      let measure = QuantityReader(language: language).quantities(in: text).first?.measure
      #expect(measure?.unit == unit, sourceLocation: location)
      let bytes = Array(text.utf8)
      let found = measure.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
      #expect(found ?? "" == words, sourceLocation: location)
    }
  }

  @Test(
    "Indonesian",
    arguments: [
      Sample("sejauh 10 km dari sana", .kilometre, "km"),
      Sample("seluas 25 hektare", .hectare, "hektare"),
      Sample("38 mil laut", .nauticalMile, "mil laut"), Sample("38 mil saja", .mile, "mil"),
      Sample("90 m² lahan", .squareMetre, "m²"), Sample("90 m2", .squareMetre, "m2"),
      Sample("12 meter persegi", .squareMetre, "meter persegi"),
      Sample("38 derajat Celsius", .celsius, "derajat Celsius"), Sample("30°C", .celsius, "°C"),
      Sample("60 km/jam", .kilometrePerHour, "km/jam"),
      Sample("0,25 poin persentase", .percentagePoint, "poin persentase"),
      Sample("dua jam", .hour, "jam"), Sample("5 kuintal beras", .quintal, "kuintal"),
      Sample("17 orang", nil), Sample("Rp950 M", nil), Sample("1.100 bungkus", nil),
    ])
  func indonesian(sample: Sample) { sample.check(in: .indonesian) }

  @Test(
    "English",
    arguments: [
      Sample("a 10-km road", .kilometre, "km"), Sample("five hours' work", .hour, "hours"),
      Sample("38 nautical miles", .nauticalMile, "nautical miles"),
      Sample("90 square meters", .squareMetre, "square meters"),
      Sample("86 degrees Fahrenheit", .fahrenheit, "degrees Fahrenheit"),
      Sample("25 basis points", .basisPoint, "basis points"),
      Sample("60 kilometers per hour", .kilometrePerHour, "kilometers per hour"),
      Sample("a 3-ton truck", .tonne, "ton"), Sample("30 percent", nil), Sample("17 people", nil),
    ])
  func english(sample: Sample) { sample.check(in: .english) }

  @Test("values of one dimension are converted")
  func conversion() {
    #expect(MeasureUnit.fahrenheit.base(of: 212) == 100)
    #expect(MeasureUnit.tonne.base(of: 1.5) == MeasureUnit.kilogram.base(of: 1500))
    #expect(MeasureUnit.week.base(of: 2) == MeasureUnit.day.base(of: 14))
    #expect(MeasureUnit.hectare.dimension == .area)
  }
}

import Padanan

private let sample = """
  Jakarta, 3 Mei 2024 – Presiden Rusia Vladimir Putin “menyerang” gencatan senjata. Kata dia, “Ya.”

  Dr. Budi (42) menerima Rp1,5 triliun dari PT. Abadi Tbk. pada pukul 10.30 WIB.
  """

private let options: Engine.Options = {
  var options = Engine.Options()
  options.overlaps = .nested
  return options
}()

nonisolated(unsafe) private let session: Session? = try? Engine(
  glossary: Glossary(
    [
      ("kesepakatan", "agreement"), ("gencatan senjata", "ceasefire"), ("AS", "US"),
      ("Rusia", "Russia"), ("menyerang", "attack"), ("undang-undang", "law"), ("non-blok", "x"),
      ("mata-mata", "spy"), ("Jum'at", "Friday"), ("a, b", "c"), ("C++", "C++"),
    ].enumerated().map { line, pair in
      Concept(
        id: pair.0, terms: [Term(pair.0, .indonesian), Term(pair.1, .english)],
        origin: Concept.Origin(file: "fuzz", line: line + 1))
    }), options: options
).session()

extension FuzzTarget {
  /// Any text through all stages: nothing crashes, and the results keep their invariants.
  static let text = FuzzTarget(name: "text", seeds: { [Array(sample.utf8)] }) { bytes in
    guard let text = try? TextDecoder().decode(bytes, file: "fuzz"), let session else { return }
    let document = Document(id: "fuzz", language: .indonesian, text: text)
    guard let analysis = try? session.analyse(document) else { return }
    precondition(analysis.text.map.brokenInvariant == nil)
    var end = 0
    for segment in analysis.segments {
      precondition(segment.range.start >= end && !segment.range.isEmpty)
      end = segment.range.end
    }
    for match in analysis.matches {
      let range = analysis.text.source(of: match.range)
      precondition(range.end <= text.count && !range.isEmpty)
      precondition(analysis.segments[match.segment].range.contains(match.range))
      precondition(String(validating: text[range.range], as: UTF8.self) != nil)
    }
    guard let sheet = try? session.sheet(of: document, translation: document) else { return }
    for format in SheetFormat.allCases {
      do throws(PadananError) {
        let page = try format.render([sheet])
        precondition(!page.isEmpty)
      } catch {
        // A glossary format has no file without a concept.
        precondition(sheet.terms.isEmpty && error.diagnostics.map(\.code) == [.noConcepts])
      }
    }
  }

  /// Any text in the four normalization forms: the offset map keeps its invariants, and the result
  /// of the plain form does not change when it is normalized again.
  static let normalizer = FuzzTarget(
    name: "normalizer", seeds: { [Array("Ja\u{300}karta ﬁ “a” &amp; Ã©".utf8)] }
  ) { bytes in
    guard let text = try? TextDecoder().decode(bytes, file: "fuzz") else { return }
    let document = Document(id: "fuzz", language: .indonesian, text: text)
    for form in NormalizationForm.allCases {
      guard let result = try? Normalizer(form: form).normalize(document) else { continue }
      precondition(result.map.brokenInvariant == nil)
      precondition(String(validating: result.bytes, as: UTF8.self) != nil)
      for step in result.steps { precondition(step.source.end <= text.count) }
    }
  }

  /// Any bytes as a text file: UTF-8, or refused with a place.
  static let decoder = FuzzTarget(
    name: "decoder",
    seeds: { [[0xFF, 0xFE, 0x41, 0x00], [0xEF, 0xBB, 0xBF, 0x41], [0x93, 0x41, 0x94, 0xE9]] }
  ) { bytes in
    for encoding in [nil, "UTF-8", "windows-1252", "UTF-16"] {
      do throws(PadananError) {
        let text = try TextDecoder(encoding: encoding).decode(bytes, file: "fuzz")
        precondition(String(validating: text, as: UTF8.self) != nil)
      } catch {
        require(error)
      }
    }
  }

  /// Any bytes as an SRX file: refused with a place, or rules that segment a short text.
  static let rules = FuzzTarget(
    name: "rules",
    seeds: {
      [
        Array(
          """
          <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" \
          cascade="yes"/><body><languagerules><languagerule languagerulename="D"><rule \
          break="no"><beforebreak>\\b(?:Dr|No)\\.</beforebreak><afterbreak>\\s\\p{Lu}</afterbreak>\
          </rule><rule break="yes"><beforebreak>[.?!]+["”’)]*</beforebreak><afterbreak>\\s\
          </afterbreak></rule></languagerule></languagerules><maprules><languagemap \
          languagepattern=".*" languagerulename="D"/></maprules></body></srx>
          """.utf8)
      ]
    }
  ) { bytes in
    do throws(PadananError) {
      let rules = try SRXDocument(bytes, file: "fuzz")
      let segmenter = try SentenceSegmenter(language: .indonesian, rules: rules)
      let text = try Normalizer().normalize(
        Document(id: "fuzz", language: .indonesian, text: sample))
      for segment in try segmenter.segments(of: text) { precondition(!segment.range.isEmpty) }
    } catch {
      require(error)
    }
  }

  /// Any bytes as a line of JSON Lines: one line out.
  static let pipe = FuzzTarget(
    name: "pipe",
    seeds: { [Array(#"{"id":7,"text":"Rusia \u0041 menyerang.","x":[1,{"y":null}]}"#.utf8)] }
  ) { bytes in
    guard let session else { return }
    var filter = PipeFilter(session, .match, fields: PipeFields(), fingerprint: "0")
    let line = filter.output(for: .complete(bytes.map { $0 == 0x0A ? 0x20 : $0 })).bytes
    precondition(line.last == 0x0A && !line.dropLast().contains(0x0A))
    precondition(String(validating: line, as: UTF8.self) != nil)
  }
}

import Glossary
import GlossaryFormats
import Testing
import TextModel

/// Tests that every format must pass: what is written is read back, and what the format does not
/// support is reported.
@Suite struct ConformanceTests {
  /// Every format that is both read and written.
  static let formats = GlossaryFormat.allCases.filter {
    $0.reader(FormatOptions()) != nil && $0.writer(FormatOptions()) != nil
  }

  static let texts = [
    "\"", "\"kutip\"", "'", "a'b", "a,b", "a;b", "a|b", "\\", "a\\|b\\", "\\n", "a = b", "=1+1",
    "-nya",
    "+62", "@x", "'=1", "''-x", "#tag", "<b>&amp;", "]]>", "_x000D_", "e\u{301}", "é", "A\u{30A}",
    "שלום", "العربية \u{202B}x\u{202C}", "日本", "🏝️ 👩‍👩‍👧 🇮🇩", "a  b", "a\u{A0}b", "a\tb", "a\nb",
    "a\r\nb", "a\rb",
    "a\u{85}b\u{2028}c", "a\u{0}b", "a\u{1}b", "a\u{FFFE}b", "\u{FEFF}a", "noun", "id", "sep=;",
    "-",
    "src", "100%", "007", "1/2", "TRUE", "/* x */", "${x}", "a: b", "[x](y)",
    "a\u{301}\u{302}\u{303}",
  ]

  /// The result of writing a glossary and reading it back.
  private enum Outcome {
    case read(Glossary, losses: [Diagnostic])
    case refused([Diagnostic])
  }

  private func roundTrip(_ glossary: Glossary, _ format: GlossaryFormat) throws -> Outcome {
    let options = FormatOptions()
    let writer = try #require(format.writer(options))
    let reader = try #require(format.reader(options))
    var losses: [Diagnostic] = []
    do {
      let written = try writer.write(glossary)
      // A warning about formulas is not a loss.
      losses = written.diagnostics.filter { $0.code != .serviceFormula }
      let again = try writer.write(glossary)
      #expect(written.bytes == again.bytes, "the same glossary gives the same bytes")
      let read = try reader.read(written.bytes, file: "back.\(format.rawValue)")
      return .read(read.glossary, losses: losses)
    } catch {
      return .refused(error.diagnostics + losses)
    }
  }

  /// Whether a glossary is read back with the same content.
  ///
  /// If not, every field that the format does not support must be reported, and only losses that
  /// the format declares.
  private func comesBack(
    _ glossary: Glossary, _ format: GlossaryFormat, _ what: String,
    at location: SourceLocation = #_sourceLocation
  ) throws -> Bool {
    let before = contents(of: glossary).map { Array($0.utf8) }
    switch try roundTrip(glossary, format) {
    case .refused(let reasons):
      #expect(!reasons.isEmpty, "\(format): \(what)", sourceLocation: location)
      return false
    case .read(let read, let losses):
      let after = contents(of: read).map { Array($0.utf8) }
      if before == after { return true }
      #expect(
        !losses.isEmpty, "\(format) loses \(what) without a word: \(contents(of: read))",
        sourceLocation: location)
      let missing = format.labels(of: glossary)
      // SKOS reports all matching options under one name, and all properties of terms under one.
      for label in missing where format != .skos {
        #expect(
          losses.contains { $0.message.contains(label) },
          "\(format) loses \(what) and does not report “\(label)”", sourceLocation: location)
      }
      // A warning about formulas is not a loss.
      for loss in losses where loss.code != .serviceFormula {
        #expect(
          (format.limits + missing).contains { loss.message.contains($0) },
          "\(format) does not declare the loss: \(loss.message)", sourceLocation: location)
      }
      return false
    }
  }

  @Test(arguments: formats)
  func `a pair of terms is read back without a message`(format: GlossaryFormat) throws {
    let glossary = Glossary([ConceptSample.pair(), ConceptSample.pair("kapal", "ship")])
    guard case .read(let read, let losses) = try roundTrip(glossary, format) else {
      Issue.record("\(format) refuses it")
      return
    }
    #expect(contents(of: read) == contents(of: glossary))
    #expect(losses.map(\.description) == [])
  }

  @Test(arguments: formats)
  func `every field is read back or reported as lost`(format: GlossaryFormat) throws {
    let held = SupportedFields.names(format)
    for sample in ConceptSample.all {
      let survives = try comesBack(sample.glossary, format, sample.name)
      if let held {
        #expect(survives == held.contains(sample.name), "\(format): \(sample.name)")
      }
    }
  }

  @Test(arguments: formats)
  func `every text is read back as a term or reported as changed`(format: GlossaryFormat) throws {
    for text in ConformanceTests.texts {
      _ = try comesBack(Glossary([ConceptSample.pair(text, "sea")]), format, text.debugDescription)
      _ = try comesBack(Glossary([ConceptSample.pair("laut", text)]), format, text.debugDescription)
    }
  }

  @Test(arguments: formats)
  func `every text is read back as a note or reported as changed`(format: GlossaryFormat) throws {
    for text in ConformanceTests.texts {
      var concept = ConceptSample.pair()
      concept.note = text
      concept.definition = text
      concept.terms[1].note = text
      _ = try comesBack(Glossary([concept]), format, text.debugDescription)
    }
  }

  /// Texts that every table format must keep in a term: all characters but control characters.
  @Test(arguments: formats.filter { SupportedFields.names($0) != nil })
  func `quotes, scripts and formulas in a term are read back`(format: GlossaryFormat) throws {
    for text in ConformanceTests.texts
    where !text.hasPrefix("#")
      && text.unicodeScalars.allSatisfy({
        $0.properties.generalCategory != .control && $0 != "\u{FFFE}" && $0 != "\u{FEFF}"
      })
    {
      guard format != .utx || text != "-" else { continue }
      #expect(
        try comesBack(Glossary([ConceptSample.pair("x " + text, "sea " + text)]), format, text),
        "\(format): \(text.debugDescription)")
    }
  }

  @Test(arguments: formats)
  func `a million characters are read back or refused`(format: GlossaryFormat) throws {
    let long = String(repeating: "panjang ", count: 125_000) + "x"
    _ = try comesBack(Glossary([ConceptSample.pair(long, "sea")]), format, "a long term")
    var concept = ConceptSample.pair()
    concept.note = long
    _ = try comesBack(Glossary([concept]), format, "a long note")
  }

  @Test(arguments: formats)
  func `an empty glossary is written, and refused on reading`(format: GlossaryFormat) throws {
    switch try roundTrip(Glossary(), format) {
    case .read(let read, _): #expect(read.concepts.isEmpty)
    case .refused(let reasons): #expect(!reasons.isEmpty)
    }
  }

  @Test(arguments: formats)
  func `duplicate identifiers are made different or reported`(format: GlossaryFormat) throws {
    var twin = ConceptSample.pair("kapal", "ship")
    twin.id = "laut=sea"
    var named = [ConceptSample.pair("ombak", "wave"), ConceptSample.pair("arus", "current")]
    for index in named.indices { named[index].id = "c1" }
    for glossary in [Glossary([ConceptSample.pair(), twin]), Glossary(named)] {
      let survives = try comesBack(glossary, format, "an identifier twice")
      if case .read(let read, _) = try roundTrip(glossary, format), !survives {
        #expect(read.concepts.count == 2)
        #expect(Set(read.concepts.map(\.id)).count == 2)
      }
    }
  }

  @Test(arguments: formats)
  func `one form for two concepts loses neither of them`(format: GlossaryFormat) throws {
    var month = ConceptSample.pair("bulan", "month")
    month.note = "time"
    var moon = ConceptSample.pair("bulan", "moon")
    moon.note = "sky"
    _ = try comesBack(Glossary([month, moon]), format, "a homonym")
  }
}

extension GlossaryFormat {
  /// The names of the fields that have a value in a glossary and that the format does not support.
  fileprivate func labels(of glossary: Glossary) -> [String] {
    func labels<Level>(
      _ fields: [ConceptField<Level>], _ levels: [Level], _ isHeld: (ConceptField<Level>) -> Bool
    ) -> [String] {
      fields.filter { field in
        !isHeld(field) && levels.contains { !field.values(of: $0).isEmpty }
      }.map(\.label)
    }
    return labels(Concept.fields, glossary.concepts, held.contains)
      + labels(LanguageSection.fields, glossary.concepts.flatMap(\.sections), held.contains)
      + labels(Term.fields, glossary.concepts.flatMap(\.terms), held.contains)
      + (held.holdsIdentifier || glossary.concepts.allSatisfy { $0.id == $0.madeIdentifier }
        ? [] : ["the concept's identifier"])
  }
}

internal import Glibc
import Padanan

private let concepts: [Concept] = {
  var agreement = Concept(
    id: "deal", terms: [Term("kesepakatan", .indonesian), Term("agreement", .english)],
    origin: Concept.Origin(file: "fuzz", line: 2))
  agreement.definition = "A & B “promise” <something>"
  agreement.domain = "diplomacy"
  agreement.context = ["damai", "perang"]
  let ceasefire = Concept(
    id: "ceasefire",
    terms: [Term("gencatan senjata", .indonesian), Term("ceasefire", .english)],
    origin: Concept.Origin(file: "fuzz", line: 3))
  return [agreement, ceasefire]
}()

/// The formats of bilingual files.
enum Bitexts: String, CaseIterable {
  case tmx, xliff, csv, tsv, xlsx
}

extension FuzzTarget {
  /// Any bytes as a glossary: refused with a place, or concepts that are compiled and checked, and
  /// that can be read again from what the format's writer makes of them.
  static func glossary(_ format: GlossaryFormat) -> FuzzTarget {
    let options = FormatOptions()
    return FuzzTarget(
      name: "glossary-\(format.rawValue)",
      seeds: {
        guard let writer = format.writer(options),
          let written = try? writer.write(Glossary(concepts))
        else { return [] }
        return [written.bytes]
      }
    ) { bytes in
      guard let reader = format.reader(options) else { return }
      do throws(PadananError) {
        let text = format.content == .raw ? bytes : try TextDecoder().decode(bytes, file: "fuzz")
        let glossary = try reader.read(text, file: "fuzz").glossary
        precondition(!glossary.concepts.isEmpty)
        _ = TermIndex(glossary, language: .indonesian)
        _ = GlossaryLint(source: .indonesian, target: .english).check(glossary)
        guard let writer = format.writer(options),
          let written = try? writer.write(glossary)
        else { return }
        _ = try reader.read(written.bytes, file: "fuzz")
      } catch {
        require(error)
      }
    }
  }

  /// Any bytes as a bilingual file: refused with a place, or units.
  static func bitext(_ format: Bitexts) -> FuzzTarget {
    FuzzTarget(
      name: "bitext-\(format.rawValue)",
      seeds: {
        switch format {
        case .csv: [Array("id,en\nHalo dunia,Hello world\n".utf8)]
        case .tsv: [Array("id\ten\nHalo dunia\tHello world\n".utf8)]
        case .tmx:
          [
            Array(
              """
              <tmx version="1.4"><header srclang="id" datatype="plaintext"/><body><tu tuid="1">\
              <tuv xml:lang="id"><seg>Halo <bpt i="1">b</bpt>dunia<ept i="1"/></seg></tuv>\
              <tuv xml:lang="en"><seg>Hello world</seg></tuv></tu></body></tmx>
              """.utf8)
          ]
        case .xliff:
          [
            Array(
              """
              <xliff version="1.2"><file source-language="id" target-language="en"><body>\
              <trans-unit id="1"><source>Halo <g id="1">dunia</g></source><target>Hello\
              </target></trans-unit></body></file></xliff>
              """.utf8),
            Array(
              """
              <xliff version="2.0" srcLang="id" trgLang="en" \
              xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="1"><segment>\
              <source>Halo <pc id="1">dunia</pc></source><target>Hello</target></segment></unit>\
              </file></xliff>
              """.utf8),
          ]
        case .xlsx:
          (try? GlossaryFormat.xlsx.writer(FormatOptions())?.write(
            Glossary(concepts)
          ).bytes).map { [$0] } ?? []
        }
      }
    ) { bytes in
      withFile(bytes, ending: format.rawValue) { path in
        do throws(PadananError) {
          _ = try BitextLoader(source: .indonesian, target: .english).load(path)
        } catch {
          precondition(!error.diagnostics.isEmpty)
        }
      }
    }
  }

  /// Any bytes as a trained lexicon: refused, or entries that are written as the same lexicon.
  static let lexicon = FuzzTarget(
    name: "lexicon",
    seeds: {
      [
        TrainedLexicon(
          source: .indonesian, target: .english, sourceWords: [Array("rapat".utf8)],
          targetWords: [Array("meeting".utf8)], entries: []
        ).encoded()
      ]
    }
  ) { bytes in
    do throws(PadananError) {
      let lexicon = try TrainedLexicon(bytes, file: "fuzz")
      let again = try TrainedLexicon(lexicon.encoded(), file: "fuzz")
      precondition(again.entries.count == lexicon.entries.count)
    } catch {
      require(error)
    }
  }

  /// Any bytes as a baseline of findings.
  static let baseline = FuzzTarget(
    name: "baseline", seeds: { [Array("{\"schema\":\"padanan.baseline/1\"}\n".utf8)] }
  ) { bytes in
    withFile(bytes, ending: "json") { path in
      do throws(PadananError) { _ = try Baseline.load(path) } catch {
        precondition(!error.diagnostics.isEmpty)
      }
    }
  }

  /// Any bytes as a file of suppressed findings.
  static let suppressions = FuzzTarget(
    name: "suppressions", seeds: { [Array("P301 rapat *.txt # reason\n".utf8)] }
  ) { bytes in
    withFile(bytes, ending: "txt") { path in
      do throws(PadananError) { _ = try SuppressionFile().load(path) } catch {
        precondition(!error.diagnostics.isEmpty)
      }
    }
  }

  /// Any bytes whose format is recognised by content.
  static let recognition = FuzzTarget(
    name: "recognition", seeds: { [Array("<tbx><text/></tbx>".utf8), Array("PK\u{3}\u{4}".utf8)] }
  ) { bytes in
    _ = GlossaryFormat(byContent: bytes)
    _ = GlossaryFormat(of: "a.xml", holding: bytes)
    _ = GlossaryFormat(of: "a.csv", holding: bytes)
  }

  /// Calls `use` with the path of a file in memory that has these bytes.
  private static func withFile(_ bytes: [UInt8], ending: String, _ use: (String) -> Void) {
    let path = "/dev/shm/padanan-fuzz-\(getpid()).\(ending)"
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    use(path)
    unlink(path)
  }
}

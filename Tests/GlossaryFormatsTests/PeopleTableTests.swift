import Glossary
import GlossaryFormats
import Testing
import TextModel

/// Tables as people make them: headers, synonyms, statuses, empty rows, titles.
@Suite struct PeopleTableTests {
  private func read(_ text: String) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    try CSVGlossaryReader().read(Array(text.utf8), file: "own.csv")
  }

  /// Each concept as `id laut en sea`; a status other than preferred is put before the term.
  private func terms(_ text: String) throws -> [String] {
    try read(text).glossary.concepts.map { concept in
      concept.terms.map { term in
        "\(term.language) "
          + (term.status == .preferred ? "" : "\(term.status.rawValue) ") + term.text
      }.sorted().joined(separator: ", ")
    }
  }

  @Test(arguments: [
    "English Term,Indonesian Term", "English term,Indonesian term", "EN term,ID term",
    "English_word,Indonesian_word", "English,Bahasa", "Kata Asing,Kata Indonesia",
    "Istilah Inggris,Istilah Indonesia", "Bahasa Inggris,Bahasa", "Target Language,Source Language",
    "Translations,Terms", "Equivalents,Term", "Arti,Kata", "Istilah Asing,Istilah",
    "English Translation,Indonesian Word", "Padanan Inggris,Istilah Bahasa Indonesia",
    "Term (EN),Term (ID)", "english-term,indonesian-term", "Bahasa Sasaran,Bahasa Sumber",
    "TGT,SRC", "Inggris,Indo", "Foreign word,Bahasa",
  ])
  func `a header names the languages`(header: String) throws {
    #expect(try terms(header + "\nsea,laut\n") == ["en sea, id laut"])
  }

  @Test(arguments: [
    ("ceasefire; truce", ["ceasefire", "truce"]), ("ceasefire / truce", ["ceasefire", "truce"]),
    ("ceasefire/truce", ["ceasefire", "truce"]), ("\"ceasefire, truce\"", ["ceasefire", "truce"]),
    ("ceasefire|truce", ["ceasefire", "truce"]), ("\"ceasefire\ntruce\"", ["ceasefire", "truce"]),
    ("cessation of hostilities / truce", ["cessation of hostilities", "truce"]),
    ("km/h", ["km/h"]), ("24/7", ["24/7"]), ("and/or", ["and/or"]), ("N/A", ["N/A"]),
    ("\"Ministry of Energy, Mines and Resources\"", ["Ministry of Energy, Mines and Resources"]),
    ("\"Jakarta, Indonesia\"", ["Jakarta, Indonesia"]),
  ])
  func `a cell has one term or several`(cell: String, expected: [String]) throws {
    let concepts = try read("Indonesian,English\nkata,\(cell)\n").glossary.concepts
    let english = concepts[0].terms.filter { $0.language == .english }
    #expect(english.map(\.text) == expected)
    #expect(english.first?.status == .preferred)
    #expect(english.dropFirst().allSatisfy { $0.status == .admitted })
  }

  @Test func `a cell of padanan's own format has one term`() throws {
    #expect(try terms("id,en\nkata,a long word / a term\n") == ["en a long word / a term, id kata"])
  }

  @Test(arguments: [
    ("Indonesian,English,Synonyms", "damai,peace,\"calm, quiet\""),
    ("Indonesia;Inggris;Sinonim", "damai;peace;calm/quiet"),
    ("Indonesian,English,English synonyms", "damai,peace,calm; quiet"),
    ("Synonyms (English),Indonesian,English", "calm|quiet,damai,peace"),
    ("Indonesian,English,Alternative translations", "damai,peace,calm; quiet"),
    ("Istilah,Padanan,Padanan lain", "damai,peace,calm; quiet"),
  ])
  func `synonyms have a column`(header: String, row: String) throws {
    #expect(
      try terms("\(header)\n\(row)\n") == [
        "en admitted calm, en admitted quiet, en peace, id damai"
      ])
  }

  @Test(arguments: [
    ("Indonesian,English,Forbidden", "damai,peace,calm"),
    ("English,Indonesian,Do not use", "peace,damai,calm"),
    ("Indonesia,Inggris,Terlarang", "damai,peace,calm"),
    ("Indonesian,English,Forbidden (English)", "damai,peace,calm"),
    ("Term,Equivalents,Not to be used", "damai,peace,calm"),
    ("Istilah,Padanan,Jangan dipakai", "damai,peace,calm"),
  ])
  func `forbidden terms have a column`(header: String, row: String) throws {
    #expect(try terms("\(header)\n\(row)\n") == ["en forbidden calm, en peace, id damai"])
  }

  @Test(arguments: [
    ("preferred", "forbidden"), ("Preferred", "Do not use"), ("disarankan", "terlarang"),
    ("approved", "prohibited"), ("baku", "dilarang"), ("recommended", "rejected"),
  ])
  func `a column has the status of each row's term`(preferred: String, forbidden: String) throws {
    for header in ["Indonesian,English,Status", "id,en,status"] {
      guard header.hasPrefix("I") || preferred == "preferred" else { continue }
      let table = "\(header)\ndamai,calm,\(forbidden)\ndamai,peace,\(preferred)\n"
      #expect(try terms(table) == ["en forbidden calm, en peace, id damai"])
    }
  }

  @Test func `another status stays with the row`() throws {
    let concepts = try read("Indonesian,English,Status\ndamai,peace,to be discussed\n").glossary
      .concepts
    #expect(concepts[0].extras == [Extra(name: "Status", value: "to be discussed")])
    #expect(try read("id,en,status\ndamai,peace,draft\n").glossary.concepts.count == 1)
  }

  @Test(arguments: [
    "id;en\nsatu;one\ndua;two\n;\n;\n", "id,en,note\nsatu,one,\ndua,two,\n,,\n,,\n",
    "id,en\nsatu,one\n,\ndua,two\n", "id,en\nsatu,one\n \u{A0},\t\ndua,two\n",
    "Daftar istilah\nid,en\nsatu,one\ndua,two\n", "Daftar istilah,\n,\nid,en\nsatu,one\ndua,two\n",
    "id,en,\nsatu,one,\ndua,two,\n", ",id,en\n,satu,one\n,dua,two\n",
    "Glosarium 2024;;\nNo;Indonesia;Inggris\n1;satu;one\n2;dua;two\n",
  ])
  func `empty rows, titles and empty columns are passed over`(table: String) throws {
    #expect(try terms(table) == ["en one, id satu", "en two, id dua"])
  }

  @Test func `a row with a remark only is passed over with a warning`() throws {
    let (glossary, notes) = try read("Indonesian,English,Note\nsatu,one,\n,,Total: 1\n")
    #expect(glossary.concepts.count == 1)
    #expect(notes.map(\.code) == [.passedOver])
  }

  @Test func `a column with values and without a name is kept`() throws {
    let concepts = try read("id,,en\nsatu,x,one\n").glossary.concepts
    #expect(concepts[0].extras == [Extra(name: "column 2", value: "x")])
  }

  @Test func `a header without languages is an error with its columns`() {
    #expect(throws: PadananError.self) { try read("Foo,Notes\na,b\n") }
    do {
      _ = try read("Kiri,Notes\na,b\n")
    } catch let error as PadananError {
      let message = error.diagnostics.map(\.message).joined()
      #expect(message.contains("no language (its columns are `Kiri`, `Notes`)"))
      #expect(message.contains("such as id and en"))
    } catch {
      Issue.record("another error: \(error)")
    }
  }
}

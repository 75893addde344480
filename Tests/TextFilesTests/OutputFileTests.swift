import Foundation
import TestSupport
import Testing
import TextFiles
import TextModel

/// A file that is written completely or not at all.
@Suite struct OutputFileTests {
  @Test func `a committed file has all that was written, and no other file is left`() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(folder.path + "/hasil.txt", inputs: [])
    try file.write("satu ")
    try file.write(Array("dua\n".utf8))
    try file.write([])
    #expect(folder.text(of: "hasil.txt") == nil)
    try file.commit()
    #expect(folder.text(of: "hasil.txt") == "satu dua\n")
    #expect(folder.names == ["hasil.txt"])
  }

  @Test func `a file that is never committed leaves nothing`() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try OutputFile(folder.path + "/hasil.txt", inputs: [])
      try file.write("setengah")
    }
    #expect(folder.names == [])
  }

  @Test func `a file that is never committed leaves the old one as it was`() throws {
    let folder = try TemporaryFolder(["hasil.txt": "lama"])
    do {
      let file = try OutputFile(folder.path + "/hasil.txt", inputs: [])
      try file.write("baru")
    }
    #expect(folder.names == ["hasil.txt"])
    #expect(folder.text(of: "hasil.txt") == "lama")
  }

  @Test func `a committed file replaces the old one`() throws {
    let folder = try TemporaryFolder(["hasil.txt": "yang lama lebih panjang"])
    let file = try OutputFile(folder.path + "/hasil.txt", inputs: [folder.path + "/lain.txt"])
    try file.write("baru")
    try file.commit()
    #expect(folder.text(of: "hasil.txt") == "baru")
    #expect(folder.names == ["hasil.txt"])
  }

  @Test func `nothing written makes an empty file`() throws {
    let folder = try TemporaryFolder()
    try OutputFile(folder.path + "/hasil.txt", inputs: []).commit()
    #expect(folder.text(of: "hasil.txt") == "")
  }

  @Test(arguments: ["hasil.txt", "./hasil.txt", "lunak.txt", "dalam/../hasil.txt"])
  func `a file can be the output of one writer at a time`(name: String) throws {
    let folder = try TemporaryFolder(["dalam/a.txt": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/lunak.txt", withDestinationPath: "hasil.txt")
    do {
      let first = try OutputFile(folder.path + "/hasil.txt", inputs: [])
      let error = try #require(throws: PadananError.self) {
        _ = try OutputFile(folder.path + "/" + name, inputs: [])
      }
      #expect(error.diagnostics.map(\.code) == [.outputIsInput])
      try first.write("satu")
      try first.commit()
    }
    #expect(folder.text(of: "hasil.txt") == "satu")
    let second = try OutputFile(folder.path + "/" + name, inputs: [])
    try second.write("dua")
    try second.commit()
    #expect(folder.text(of: "hasil.txt") == "dua")
  }

  @Test func `a refused output stays open to a later one`() throws {
    let folder = try TemporaryFolder(["a.txt": "isi"])
    for _ in 1...2 {
      #expect(throws: PadananError.self) {
        _ = try OutputFile(folder.path + "/a.txt", inputs: [folder.path + "/a.txt"])
      }
    }
    try OutputFile(folder.path + "/a.txt", inputs: []).commit()
    #expect(folder.text(of: "a.txt") == "")
  }

  @Test func `outputs in one folder have temporary files of their own`() throws {
    let folder = try TemporaryFolder()
    let files = try (1...50).map { try OutputFile(folder.path + "/\($0).txt", inputs: []) }
    #expect(folder.names.count == 50)
    for (number, file) in zip(1..., files) { try file.write("\(number)") }
    for file in files.shuffled() { try file.commit() }
    for number in 1...50 { #expect(folder.text(of: "\(number).txt") == "\(number)") }
    #expect(folder.names.count == 50)
  }

  @Test(arguments: [
    ("artikel.txt", DiagnosticCode.outputIsInput), ("./artikel.txt", .outputIsInput),
    ("keras.txt", .outputIsInput), ("lunak.txt", .outputIsInput), ("dalam", .cannotWrite),
    ("nihil/hasil.txt", .cannotWrite),
  ])
  func `a path that must not be written is refused before any output`(
    name: String, code: DiagnosticCode
  ) throws {
    let folder = try TemporaryFolder(["artikel.txt": "isi", "dalam/a.txt": ""])
    let article = folder.path + "/artikel.txt"
    try FileManager.default.linkItem(atPath: article, toPath: folder.path + "/keras.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/lunak.txt", withDestinationPath: "artikel.txt")
    let names = folder.names
    let error = try #require(throws: PadananError.self) {
      _ = try OutputFile(folder.path + "/" + name, inputs: ["-", article])
    }
    #expect(error.diagnostics.map(\.code) == [code])
    #expect(error.diagnostics.map(\.file) == [folder.path + "/" + name])
    #expect(folder.names == names)
    #expect(folder.text(of: "artikel.txt") == "isi")
  }
}

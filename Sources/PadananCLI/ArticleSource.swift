internal import ArgumentParser
import GlossaryFormats
import Padanan
import TextFiles
import TextModel

/// The options for the members of JSON Lines.
struct FieldOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The member with the identifier. (default: id)", valueName: "name"))
  var idField = PipeFields().id

  @Option(help: ArgumentHelp("The member with the text. (default: text)", valueName: "name"))
  var textField = PipeFields().text

  @Option(
    help: ArgumentHelp(
      "The member with the translation. (default: translation)", valueName: "name"))
  var translationField = PipeFields().translation

  var fields: PipeFields {
    var fields = PipeFields()
    (fields.id, fields.text, fields.translation) = (idField, textField, translationField)
    return fields
  }

  func validate() throws {
    let names = [idField, textField, translationField]
    guard Set(names).count == 3, !names.contains("padanan"), !names.contains("error") else {
      throw ValidationError(
        "expected three different fields for the identifier, the text and the translation, none of them padanan or error"
      )
    }
  }
}

/// An article: a file, or a line of JSON Lines.
enum Article: Sendable {
  case file(String)
  case line(LineReader.Line, path: String, number: Int)
}

/// The articles of files; a file of JSON Lines has one on each line.
struct ArticleSource: BatchSource {
  /// Maximum length of a line in bytes, so that a file without line feeds needs no memory for all of
  /// it.
  static let longestLine = 16 << 20

  private var inputs: IndexingIterator<[InputFile]>
  /// nil if there are JSON Lines.
  let count: Int?
  private var lines: (reader: LineReader, path: String, number: Int)?
  private let allAreLines: Bool

  /// - Parameter allAreLines: whether every file is JSON Lines, whatever its name.
  init(_ inputs: [InputFile], allAreLines: Bool = false) {
    self.inputs = inputs.makeIterator()
    self.allAreLines = allAreLines
    let hasLines = allAreLines || inputs.contains { ArticleSource.isLines($0.path) }
    count = hasLines ? nil : inputs.count
  }

  /// Whether the file name extension is that of JSON Lines.
  static func isLines(_ path: String) -> Bool {
    ["jsonl", "ndjson"].contains(GlossaryFormat.ending(of: path))
  }

  /// - Throws: `PadananError` if a file of JSON Lines cannot be read.
  mutating func next() throws -> Article? {
    while true {
      if let (reader, path, number) = lines {
        if let line = try reader.next() {
          lines?.number += 1
          return .line(line, path: path, number: number + 1)
        }
        lines = nil
      }
      guard let input = inputs.next() else { return nil }
      guard allAreLines || ArticleSource.isLines(input.path) else { return .file(input.path) }
      lines = (try LineReader(input.path, limit: ArticleSource.longestLine), input.path, 0)
    }
  }

  static func isLarge(_ article: Article) -> Bool {
    if case .line(let line, _, _) = article { LineSource.isLarge(line) } else { false }
  }
}

extension InputOptions {
  /// The document of an article, and its translation if the record has one.
  /// - Throws: `PadananError` with the file and the line of a bad record.
  func documents(
    of article: Article, _ fields: PipeFields, _ settings: Settings
  ) throws -> (source: Document, translation: Document?) {
    switch article {
    case .file(let path):
      return (try document(at: path, language: settings.source, settings.configuration), nil)
    case .line(let line, let path, let number):
      do {
        let record = try PipeRecord(line, fields: fields, name: "\(path):\(number)")
        return (record.document(settings.source), record.translation(settings.target))
      } catch {
        throw error.located(path, line: number)
      }
    }
  }
}

extension PadananError {
  /// The error with the file and the line of its diagnostics.
  func located(_ path: String, line: Int) -> PadananError {
    PadananError(
      diagnostics.map {
        Diagnostic(
          $0.code, $0.severity, file: path, at: TextPosition(line: line, column: 1), $0.message)
      })
  }
}

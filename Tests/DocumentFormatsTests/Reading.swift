import DocumentFormats
import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

/// A document and the text that is read from it, as a row of a table.
struct Reading: Sendable, CustomTestStringConvertible {
  var what: String
  var source: String
  var text: String

  init(_ what: String, _ source: String, _ text: String) {
    self.what = what
    self.source = source
    self.text = text
  }

  var testDescription: String { what }
}

/// Reads documents, and shows their blocks as lines.
enum Documents {
  static func read(_ bytes: [UInt8], _ path: String) throws -> ReadText {
    try DocumentReader().read(bytes, path: path)
  }

  /// The lines of the text without empty ones.
  static func lines(_ bytes: [UInt8], _ path: String) throws -> [String] {
    String(decoding: try read(bytes, path).text, as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  /// Each block as `kind: text`.
  static func blocks(_ bytes: [UInt8], _ path: String) throws -> [String] {
    let read = try read(bytes, path)
    return read.blocks.map { block in
      "\(block.kind.rawValue): \(String(decoding: read.text[block.range.range], as: UTF8.self))"
    }
  }

  /// Each segment as `kind: text`.
  static func segments(
    _ bytes: [UInt8], _ path: String, _ language: LanguageTag = .indonesian
  ) throws -> [String] {
    let read = try read(bytes, path)
    let document = Document(id: path, language: language, text: read.text, blocks: read.blocks)
    let text = try Normalizer().normalize(document)
    return try SentenceSegmenter(language: language).segments(of: text)
      .map { "\($0.kind.rawValue): \(text.slice($0.range))" }
  }

  /// The code and the message of the error with which a document is refused; empty if it is read.
  static func refusal(_ bytes: [UInt8], _ path: String) -> String {
    do throws(PadananError) {
      let read = try DocumentReader().read(bytes, path: path)
      return read.text.isEmpty ? "read as no text" : ""
    } catch {
      return error.description
    }
  }
}

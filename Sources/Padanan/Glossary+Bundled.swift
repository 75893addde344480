import CGlossaries
public import Glossary
import GlossaryFormats
public import TextModel

extension Glossary {
  /// The glossaries that are part of padanan: news vocabulary in Indonesian and English, from
  /// diplomacy to law.
  ///
  /// They are compiled into the library, so that no file is read.
  ///
  ///     let engine = try Engine(glossary: .bundled())
  ///
  /// The commands use the same glossaries by default. Parsing takes some milliseconds; keep the
  /// result.
  /// - Throws: `PadananError` if a bundled file was changed and is no longer a glossary.
  public static func bundled() throws(PadananError) -> Glossary {
    var all = Glossary()
    for (name, bytes) in bundledFiles {
      let (glossary, _) = try CSVGlossaryReader().read(bytes, file: name)
      all.concepts += glossary.concepts
      all.extras += glossary.extras
    }
    all.markAsSupplied()
    return all
  }

  /// Marks all concepts as supplied with padanan.
  mutating func markAsSupplied() {
    for place in concepts.indices { concepts[place].origin.isSupplied = true }
  }

  /// The name (without its folder) and the bytes of each file, sorted by name.
  static var bundledFiles: [(name: String, bytes: [UInt8])] {
    var count = 0
    let files = UnsafeBufferPointer(start: cglossaries_files(&count), count: count)
    return files.map { file in
      (
        String(cString: file.name),
        Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      )
    }
  }
}

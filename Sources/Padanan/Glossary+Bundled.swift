import CGlossaries
public import Glossary
import GlossaryFormats
public import TextModel

extension Glossary {
  /// The glossaries that come with padanan: news vocabulary in Indonesian and English, from
  /// diplomacy to law.
  ///
  /// They are part of the library, so that no file has to be found.
  ///
  ///     let engine = try Engine(glossary: .bundled())
  ///
  /// They are those that the commands use by default. Parsing takes some milliseconds; keep the
  /// result.
  /// - Throws: `PadananError` where a file was changed and is not a glossary any more.
  public static func bundled() throws(PadananError) -> Glossary {
    var all = Glossary()
    for (name, bytes) in bundledFiles {
      let (glossary, _) = try CSVGlossaryReader().read(bytes, file: name)
      all.concepts += glossary.concepts
      all.extras += glossary.extras
    }
    return all
  }

  /// The name without its folder and the bytes of each file, in the order of the names.
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

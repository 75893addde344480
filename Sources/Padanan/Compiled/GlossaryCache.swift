internal import GlossaryFormats
internal import TextFiles
public import TextModel

/// Compiled glossaries in the user's cache folder, `$XDG_CACHE_HOME/padanan` or `~/.cache/padanan`.
///
/// A file of the cache is used as long as nothing it was made from has changed: the source files (by
/// size and time), the options, the program and libicu. Otherwise it is made anew. Several processes
/// can use the cache at the same time, because files are only replaced as a whole.
///
/// The time of a file's last change is derived from its checksum. A file with another time was
/// changed or copied; it is read completely and compared with the checksum.
public struct GlossaryCache: Sendable {
  /// Below this size of all source files, in bytes, reading and compiling them is cheaper than a
  /// file of the cache.
  static let leastSize = 16 << 10
  /// The greatest number of files in the cache; the ones that were made longest ago are removed.
  static let mostFiles = 64

  /// The folder; nil if nothing is stored.
  private let folder: String?
  /// A file beside the glossaries that are supplied with padanan, compiled from them.
  private let installed: String?

  /// A cache.
  /// - Parameter isUsed: whether files of the cache are read and written.
  public init(isUsed: Bool = true) {
    folder = isUsed ? FileAccess.cacheFolder.map { $0 + "/padanan" } : nil
    installed = isUsed ? GlossaryLoader.defaultFolder().map { $0 + "/" + GlossaryCache.name } : nil
  }

  /// A cache in a folder, without an installed file.
  init(folder: String) {
    self.folder = folder
    installed = nil
  }

  /// The name of the compiled file in the folder of the supplied glossaries.
  public static let name = "padanan." + GlossaryCache.ending
  /// The ending of compiled files.
  public static let ending = "padx"

  /// The compiled glossary of the sources: from the cache, or made now.
  /// - Returns: the glossary, and remarks about the cache for the user: warnings about damaged files
  ///   and suggestions about what could not be stored.
  /// - Throws: `PadananError` with all errors of the first source file that cannot be read.
  public func glossary(
    of sources: GlossarySources
  ) throws(PadananError) -> (glossary: CompiledGlossary, remarks: [Diagnostic]) {
    var remarks: [Diagnostic] = []
    guard let folder, let size = sources.size, size >= GlossaryCache.leastSize,
      let fingerprint = sources.fingerprint
    else {
      let (glossary, diagnostics) = try sources.read()
      return (CompiledGlossary(glossary, diagnostics: diagnostics), [])
    }
    if let installed, !sources.supplied.isEmpty, sources.supplied.count == sources.files.count,
      let portable = sources.portableFingerprint,
      let file = read(installed, fingerprint: portable, &remarks)
    {
      return (CompiledGlossary(file), remarks)
    }
    let path = "\(folder)/\(GlossaryCache.hash(of: sources.identity)).\(GlossaryCache.ending)"
    if let file = read(path, fingerprint: fingerprint, &remarks) {
      return (CompiledGlossary(file), remarks)
    }
    let (glossary, diagnostics) = try sources.read()
    let bytes = sources.compile(glossary, diagnostics, fingerprint: fingerprint)
    guard let file = try? PackedFile(SharedBytes(bytes)) else {
      return (CompiledGlossary(glossary, diagnostics: diagnostics), remarks)
    }
    // A source that was changed meanwhile was perhaps read before the change.
    if sources.fingerprint == fingerprint { store(bytes, of: file, at: path, in: folder, &remarks) }
    return (CompiledGlossary(file), remarks)
  }

  /// The glossary files at paths; a folder is replaced by its files.
  ///
  /// Whether a file in a folder is a glossary is stored too, so that the files need not be read.
  /// - Parameter report: receives the notices of ``GlossaryLoader/passedOver(in:)``.
  /// - Throws: `PadananError` if a folder contains no glossary.
  public func files(
    at paths: [String], report: (Diagnostic) -> Void
  ) throws(PadananError) -> [String] {
    guard let folder, let fingerprint = GlossaryCache.listing(of: paths) else {
      for note in try GlossaryLoader.passedOver(in: paths) { report(note) }
      return try GlossaryLoader.files(at: paths)
    }
    let path = "\(folder)/\(GlossaryCache.hash(of: GlossaryCache.place(of: paths))).files"
    var remarks: [Diagnostic] = []
    if let known = read(path, fingerprint: fingerprint, &remarks) {
      var reader = PackedReader(known.section(GlossaryCache.filesSection))
      for note in reader.diagnostics() { report(note) }
      return reader.texts()
    }
    remarks.forEach(report)
    let notes = try GlossaryLoader.passedOver(in: paths)
    notes.forEach(report)
    let files = try GlossaryLoader.files(at: paths)
    var out = PackedWriter()
    out.append(diagnostics: notes)
    out.append(texts: files)
    let bytes = PackedFile.bytes(of: [
      CompiledFacts.section(of: fingerprint), (GlossaryCache.filesSection, out.bytes),
    ])
    if let file = try? PackedFile(SharedBytes(bytes)) {
      store(bytes, of: file, at: path, in: folder, &remarks)
    }
    return files
  }

  private static let filesSection: UInt64 = 3

  /// All files at the paths, with their sizes and times; nil if no path is a folder.
  private static func listing(of paths: [String]) -> String? {
    guard paths.contains(where: FileAccess.isFolder) else { return nil }
    var text = "\(Product.version) \(PackedFile.version) \(GlossarySources.program)\n"
    for path in paths {
      guard FileAccess.isFolder(path) else {
        text += path + "\n"
        continue
      }
      guard let files = try? GlossaryLoader.allFiles(in: path) else { return nil }
      text += "\(path)/\n"
      for file in files {
        let stamp = FileStamp(of: file)
        text += stamp.map { "\($0.size) \($0.seconds).\($0.nanoseconds)" } ?? "-"
        text += " \(file)\n"
      }
    }
    return text
  }

  /// The paths, and the folder at which relative ones begin.
  static func place(of paths: [String]) -> String {
    let folder = paths.allSatisfy { $0.hasPrefix("/") } ? "" : FileAccess.workingFolder
    return folder + "\n" + paths.joined(separator: "\n")
  }

  /// Writes a compiled file with the time that belongs to its checksum.
  public static func write(
    _ bytes: [UInt8], to path: String, inputs: [String]
  ) throws(PadananError) {
    let output = try OutputFile(path, inputs: inputs)
    try output.write(bytes)
    let file = try? PackedFile(SharedBytes(bytes))
    try output.commit(modified: file.map(GlossaryCache.time))
  }

  /// Reads a compiled file completely.
  /// - Throws: `PadananError` P249 if it is damaged, or not a compiled file of this version.
  public static func glossary(at path: String) throws(PadananError) -> CompiledGlossary {
    let bytes = try FileAccess.read(path)
    do throws(PackedFile.Damage) {
      let file = try PackedFile(SharedBytes(bytes))
      try file.verify()
      return CompiledGlossary(file)
    } catch {
      throw PadananError(
        .compiledGlossary, file: path,
        "\(error.rawValue); expected a file that `padanan glossary compile` of version \(Product.version) wrote"
      )
    }
  }

  /// A file that was made from `fingerprint`; nil if there is none.
  private func read(
    _ path: String, fingerprint: String, _ remarks: inout [Diagnostic]
  ) -> PackedFile? {
    guard let (bytes, stamp) = FileAccess.map(path) else { return nil }
    do throws(PackedFile.Damage) {
      let file = try PackedFile(bytes)
      guard CompiledFacts.fingerprint(of: file).elementsEqual(fingerprint.utf8) else { return nil }
      if stamp.seconds != GlossaryCache.time(of: file) { try file.verify() }
      return file
    } catch {
      // A file of another version is simply out of date.
      guard error != .foreign else { return nil }
      remarks.append(
        Diagnostic(
          .compiledGlossary, .warning, file: path,
          "\(error.rawValue) and is made anew; expected the compiled glossary as padanan wrote it"))
      return nil
    }
  }

  private func store(
    _ bytes: [UInt8], of file: PackedFile, at path: String, in folder: String,
    _ remarks: inout [Diagnostic]
  ) {
    guard FileAccess.makeFolder(folder) else {
      remarks.append(
        Diagnostic(
          .compiledGlossary, .suggestion, file: folder,
          "cannot be created, so the glossaries are compiled for this run only"))
      return
    }
    do {
      let output = try OutputFile(path, inputs: [])
      try output.write(bytes)
      try output.commit(modified: GlossaryCache.time(of: file))
    } catch {
      remarks.append(
        Diagnostic(
          .compiledGlossary, .suggestion, file: path,
          "\(error.diagnostics.first?.message ?? "cannot be written"); the glossaries are compiled for this run only"
        ))
      return
    }
    FileAccess.keepNewest(GlossaryCache.mostFiles, in: folder)
  }

  /// The time of the last change of a file with this checksum: between 2001 and 2018, in seconds.
  private static func time(of file: PackedFile) -> Int {
    1_000_000_000 + Int(file.checksum % (1 << 29))
  }

  private static func hash(of identity: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // FNV-1a.
    for byte in identity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}

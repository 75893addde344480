internal import CHunspell
internal import Glibc

/// The entries of a dictionary, from which libhunspell gets those that are needed.
///
/// A form of an entry contains the entry, apart from letters at its beginning that a prefix
/// replaces (`memukul`, from `pukul`). So a word can only be a form of an entry that is a part of
/// the word, or letters that a prefix of the dictionary removes and a part of the word. This holds
/// for dictionaries whose affix file has only prefixes, suffixes that remove nothing, and directives
/// that do not change which words are correct; the others cannot be read in excerpts.
///
/// libhunspell is opened with the affixes and, for each combination of flags, an invented word that
/// is not a part of any question. It offers to add a word with the flags of another one, so that an
/// entry is added with the flags of the invented word that has the same ones.
struct DictionaryExcerpt {
  private let files: DictionaryFiles
  private let words: [UInt8]
  /// The entries; the value is the number of an entry's flags, or one of the numbers below.
  private var entries: SliceTable
  /// The beginnings that a prefix removes from an entry; the first one is empty.
  private let removed: [[UInt8]]
  /// The file of words that libhunspell is opened with.
  private let opening: [UInt8]

  private static let withoutFlags: Int32 = -1
  private static let isAdded: Int32 = -2
  /// The byte at the beginning of invented words.
  private static let mark = UInt8(ascii: "%")
  /// Maximum number of bytes of a word; the whole dictionary answers for longer ones.
  private static let longestWord = 64
  /// Maximum number of combinations of flags.
  private static let mostFlags: Int32 = 4096
  /// Maximum number of bytes of a file.
  private static let largestFile = 1 << 26

  /// The words of an installed dictionary; nil if it cannot be read in excerpts.
  init?(_ files: DictionaryFiles) {
    guard let affixes = DictionaryExcerpt.read(files.affixes),
      let removed = DictionaryExcerpt.beginnings(removedBy: affixes),
      let words = DictionaryExcerpt.read(files.words),
      let content = DictionaryExcerpt.content(of: words)
    else { return nil }
    self.files = files
    self.words = words
    self.removed = removed
    entries = content.entries
    opening = content.opening
  }

  /// Opens libhunspell with the affixes; nil if that fails.
  func open() -> OpaquePointer? {
    let file = memfd_create("padanan", 1)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let isWritten = opening.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let count = write(file, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        if count <= 0 { return false }
        start += count
      }
      return true
    }
    // Without /proc the file has no path, and the whole dictionary is loaded.
    let path = "/proc/self/fd/\(file)"
    guard isWritten, access(path, R_OK) == 0 else { return nil }
    return Hunspell_create(files.affixes, path)
  }

  /// Adds the entries that a word can be a form of to libhunspell.
  /// - Returns: false if the whole dictionary must answer for the word.
  mutating func add(entriesFor word: [UInt8], to handle: OpaquePointer) -> Bool {
    guard word.count <= DictionaryExcerpt.longestWord, word.allSatisfy(isPlain) else {
      return false
    }
    for beginning in removed {
      let first = beginning.reduce(SliceTable.emptyHash, SliceTable.hash)
      if !add(beginning, [], first, to: handle) { return false }
      for start in word.indices {
        var hash = first
        for end in start..<word.count {
          hash = SliceTable.hash(hash, word[end])
          if !add(beginning, word[start...end], hash, to: handle) { return false }
        }
      }
    }
    return true
  }

  /// Adds the entry of two parts if there is one.
  /// - Returns: false if libhunspell reports an error.
  private mutating func add(
    _ beginning: [UInt8], _ rest: ArraySlice<UInt8>, _ hash: UInt32, to handle: OpaquePointer
  ) -> Bool {
    let place = entries.find(hash) { slice in
      slice.count == beginning.count + rest.count
        && words[slice].starts(with: beginning)
        && words[slice].dropFirst(beginning.count).elementsEqual(rest)
    }
    guard let place, entries[place] != DictionaryExcerpt.isAdded else { return true }
    let entry = String(decoding: words[entries.slice(at: place)], as: UTF8.self)
    let flags = entries[place]
    entries[place] = DictionaryExcerpt.isAdded
    return flags == DictionaryExcerpt.withoutFlags
      ? Hunspell_add(handle, entry) == 0
      : Hunspell_add_with_affix(handle, entry, "%\(flags)") == 0
  }

  /// Whether a byte of a word is a small letter, a digit, or a mark inside words.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// The entries of a file of words, and the file that libhunspell is opened with; nil if there are
  /// other things in the file than words and their flags.
  private static func content(of words: [UInt8]) -> (entries: SliceTable, opening: [UInt8])? {
    var kinds = [Kind](repeating: .plain, count: 256)
    kinds[0x0A] = .lineEnd
    kinds[Int(UInt8(ascii: "/"))] = .slash
    // Descriptions after a word, escapes, and the mark of invented words.
    for byte in [0x00, 0x09, 0x0D, UInt8(ascii: ":"), UInt8(ascii: "\\"), mark] {
      kinds[Int(byte)] = .unusual
    }
    return words.withUnsafeBufferPointer { words in
      kinds.withUnsafeBufferPointer { kinds in content(of: words, kinds) }
    }
  }

  private static func content(
    of words: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<Kind>
  ) -> (entries: SliceTable, opening: [UInt8])? {
    var lines = 0
    for byte in words where byte == 0x0A { lines += 1 }
    var entries = SliceTable(capacity: lines + 1)
    var flags = SliceTable(capacity: Int(mostFlags))
    var flagCount: Int32 = 0
    var opening = Array("\(lines + 1)\n".utf8)
    var repeated: [Range<Int>] = []
    // The first line has the number of entries; libhunspell refuses a file without it.
    guard let firstEnd = words.firstIndex(of: 0x0A), (0x31...0x39).contains(words[0]) else {
      return nil
    }
    var place = firstEnd + 1
    while place < words.count {
      let start = place
      let hash = readHash(words, &place, kinds)
      var entry = SliceTable.Slice(
        start: Int32(start), end: Int32(place), hash: hash, value: withoutFlags)
      if place < words.count, kinds[Int(words[place])] == .slash {
        place += 1
        let first = place
        let hash = readHash(words, &place, kinds)
        let own = flags.insert(
          SliceTable.Slice(start: Int32(first), end: Int32(place), hash: hash, value: flagCount),
          of: words)
        if own.isNew {
          guard flagCount < mostFlags else { return nil }
          opening += "%\(flagCount)/".utf8
          opening += words[first..<place]
          opening.append(0x0A)
          flagCount += 1
        }
        entry.value = flags[own.place]
      }
      guard place == words.count || kinds[Int(words[place])] == .lineEnd else { return nil }
      let own = entries.insert(entry, of: words)
      if !own.isNew {
        if entries[own.place] != isAdded { repeated.append(entries.slice(at: own.place)) }
        entries[own.place] = isAdded
        repeated.append(start..<place)
      }
      place += 1
    }
    // Entries with the same word are all in the file, in their order.
    for entry in repeated.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let end = words[entry.lowerBound...].firstIndex(of: 0x0A) ?? words.count
      opening += words[entry.lowerBound..<end]
      opening.append(0x0A)
    }
    return (entries, opening)
  }

  /// The hash of the bytes up to the next one that is not plain.
  @inline(__always)
  private static func readHash(
    _ words: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ kinds: UnsafeBufferPointer<Kind>
  ) -> UInt32 {
    var hash = SliceTable.emptyHash
    while place < words.count, kinds[Int(words[place])] == .plain {
      hash = SliceTable.hash(hash, words[place])
      place += 1
    }
    return hash
  }

  private enum Kind: UInt8 { case plain, slash, lineEnd, unusual }

  /// The beginnings that the prefixes of an affix file remove from entries; nil if the file has
  /// directives by which other entries could matter for a word.
  private static func beginnings(removedBy affixes: [UInt8]) -> [[UInt8]]? {
    var beginnings: [[UInt8]] = [[]]
    /// Number of lines that still belong to the affix whose header was read.
    var left = 0
    for line in affixes.split(separator: 0x0A) {
      let fields = line.split(maxSplits: 4) { $0 == 0x20 || $0 == 0x09 }
      guard let directive = fields.first, line.first != UInt8(ascii: "#"), line.first != 0x0D
      else { continue }
      switch String(decoding: directive, as: UTF8.self) {
      case "PFX", "SFX":
        guard fields.count >= 4 else { return nil }
        if left == 0 {
          guard let count = Int(String(decoding: fields[3].prefix { $0 != 0x0D }, as: UTF8.self))
          else { return nil }
          left = count
        } else {
          left -= 1
          if fields[2] == [UInt8(ascii: "0")] { continue }
          guard directive.first == UInt8(ascii: "P") else { return nil }
          if !beginnings.contains(Array(fields[2])) { beginnings.append(Array(fields[2])) }
        }
      case "SET", "TRY", "WORDCHARS", "FLAG", "CIRCUMFIX", "NEEDAFFIX", "REP", "MAP", "KEY":
        continue
      default: return nil
      }
    }
    return beginnings
  }

  /// The bytes of a file; nil if it cannot be read or is too large.
  private static func read(_ path: String) -> [UInt8]? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size <= largestFile else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(file, buffer.baseAddress?.advanced(by: count), size - count)
        if read <= 0 { break }
        count += read
      }
    }
    return bytes.count == size ? bytes : nil
  }
}

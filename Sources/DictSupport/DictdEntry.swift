/// Parses an entry of a FreeDict dictionary.
///
/// The first line has the headword, its pronunciation and part of speech. Translations follow,
/// separated by commas; in a numbered sense (`2. berlari`) they follow the number. All other lines
/// are definitions and are ignored.
enum DictdEntry {
  static func translations(in body: ArraySlice<UInt8>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for (number, line) in body.split(separator: 0x0A).dropFirst().enumerated() {
      let sense = afterNumber(line)
      guard number == 0 || sense != nil else { continue }
      var words = sense ?? line
      if let reference = trailingNumber(words) { words = words[..<reference] }
      for part in words.split(separator: UInt8(ascii: ",")) {
        let word = clean(part)
        if !word.isEmpty, !found.contains(word) { found.append(word) }
      }
    }
    return found
  }

  /// The rest of a line that begins with a sense number such as `2. `; nil for any other line.
  private static func afterNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.drop { isDigit($0) }
    guard rest.count < line.count, rest.first == UInt8(ascii: "."), rest.dropFirst().first == 0x20
    else { return nil }
    return rest.dropFirst(2)
  }

  /// Start of ` 2.` at the end of a line, which is the number of the definition below it.
  private static func trailingNumber(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.last == UInt8(ascii: ".") else { return nil }
    var place = line.endIndex - 1
    while place > line.startIndex, isDigit(line[place - 1]) { place -= 1 }
    guard place < line.endIndex - 1, place > line.startIndex, line[place - 1] == 0x20 else {
      return nil
    }
    return place - 1
  }

  /// A translation in lower case, without link brackets and text in parentheses.
  private static func clean(_ part: ArraySlice<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    var depth = 0
    for byte in part {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: "["), UInt8(ascii: "]"): break
      case 0x20 where word.isEmpty || word.last == 0x20: break
      default: if depth == 0 { word.append(lowerCased(byte)) }
      }
    }
    while word.last == 0x20 { word.removeLast() }
    return word
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

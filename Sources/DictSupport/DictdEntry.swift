/// Reads what FreeDict writes in an entry.
///
/// The first line is the headword with its pronunciation and part of speech. Translations follow,
/// with commas between them; under a numbered sense (`2. berlari`) they stand behind the number.
/// The other lines are glosses and begin with a space or follow a line of translations.
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

  /// What stands behind `2. ` at the start of a line.
  private static func afterNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.drop { isDigit($0) }
    guard rest.count < line.count, rest.first == UInt8(ascii: "."), rest.dropFirst().first == 0x20
    else { return nil }
    return rest.dropFirst(2)
  }

  /// Where ` 2.` at the end of a line begins, which numbers the gloss below it.
  private static func trailingNumber(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.last == UInt8(ascii: ".") else { return nil }
    var place = line.endIndex - 1
    while place > line.startIndex, isDigit(line[place - 1]) { place -= 1 }
    guard place < line.endIndex - 1, place > line.startIndex, line[place - 1] == 0x20 else {
      return nil
    }
    return place - 1
  }

  /// In lower case, without brackets of links and what stands in parentheses.
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

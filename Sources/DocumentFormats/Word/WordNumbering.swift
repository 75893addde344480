import ArchiveSupport
import XMLSupport

/// The lists of a Word document (ECMA-376 part 1, 17.9), with the number that each has reached.
struct WordNumbering {
  private struct Level {
    var format = "decimal"
    /// `%1.` stands for the number of the first level and a full stop.
    var text = ""
    var start = 1
  }

  /// Levels of each abstract list, by level.
  private var lists: [Int: [Int: Level]] = [:]
  /// The abstract list of each list.
  private var abstracts: [Int: Int] = [:]
  /// The numbers reached in each abstract list, by level.
  private var counters: [Int: [Int: Int]] = [:]

  /// Reads the part `numbering.xml`; no lists if there is none.
  init(_ part: String?, in archive: ZipArchive) throws {
    guard let part else { return }
    var lists: [Int: [Int: Level]] = [:]
    var abstracts: [Int: Int] = [:]
    var list = 0
    var number = -1
    var depth = 0
    var level = Level()
    try archive.readXML(part) { xml, event in
      func value(_ name: String = "w:val") -> Int? { xml.attribute(name).flatMap { Int($0) } }
      switch event {
      case .start("abstractNum"):
        list = value("w:abstractNumId") ?? 0
        number = -1
      case .start("num"): number = value("w:numId") ?? -1
      case .start("abstractNumId") where number >= 0: abstracts[number] = value()
      case .start("lvl") where number < 0:
        depth = value("w:ilvl") ?? 0
        level = Level()
      case .start("start") where number < 0: level.start = value() ?? 1
      case .start("numFmt") where number < 0: level.format = xml.attribute("w:val") ?? "decimal"
      case .start("lvlText") where number < 0: level.text = xml.attribute("w:val") ?? ""
      case .end("lvl") where number < 0: lists[list, default: [:]][depth] = level
      default: break
      }
    }
    self.lists = lists
    self.abstracts = abstracts
  }

  /// The marker of the next item of a list, with a space after it.
  mutating func marker(list number: Int, level: Int) -> String {
    guard let list = abstracts[number], let levels = lists[list], let own = levels[level] else {
      return "- "
    }
    guard own.format != "bullet" else { return "- " }
    guard own.format != "none" else { return "" }
    var reached = counters[list] ?? [:]
    reached[level] = reached[level].map { $0 + 1 } ?? own.start
    for deeper in reached.keys where deeper > level { reached[deeper] = nil }
    counters[list] = reached
    var text = ""
    var isPlace = false
    for character in own.text {
      if isPlace, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let place = digit - 1
        let number = reached[place] ?? levels[place]?.start ?? 1
        text += ListNumber.text(number, WordNumbering.style(levels[place]?.format ?? "decimal"))
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        text.append(character)
        isPlace = false
      }
    }
    return text.isEmpty ? "" : text + " "
  }

  private static func style(_ format: String) -> ListNumber.Style {
    switch format {
    case "lowerLetter": .lowerLetter
    case "upperLetter": .upperLetter
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    default: .decimal
    }
  }
}

internal import ArchiveSupport
internal import Glibc
internal import XMLSupport

/// The number format of a cell (ECMA-376 part 1, 18.8.30).
enum NumberFormat: Sendable, Hashable {
  /// The number with up to 15 significant digits.
  case general
  /// Digits after the point, minimum digits before it, thousands separators, percent.
  case fixed(decimals: Int, digits: Int, grouped: Grouping, scale: Scale)
  /// A date, a time or both.
  case date(SerialDate.Shown)

  enum Grouping: Sendable { case none, thousands }
  enum Scale: Sendable { case one, percent }

  /// The formats of all cell styles, indexed by style number.
  static func formats(
    _ name: String, _ archive: ZipArchive
  ) throws(ArchiveError) -> [NumberFormat] {
    guard let bytes = try archive.read(name) else { return [] }
    var codes: [Int: String] = [:]
    var formats: [NumberFormat] = []
    var isCellFormat = false
    try PackagePart(name, bytes).read { xml, event in
      switch event {
      case .start("numFmt"):
        if let id = xml.attribute("numFmtId").flatMap({ Int($0) }) {
          codes[id] = xml.attribute("formatCode")
        }
      case .start("cellXfs"): isCellFormat = true
      case .end("cellXfs"): isCellFormat = false
      case .start("xf") where isCellFormat:
        let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        formats.append(codes[id].map(NumberFormat.init(code:)) ?? NumberFormat(builtIn: id))
      case .start, .end, .text, .comment: break
      }
    }
    return formats
  }

  /// A built-in format, whose code is not in the file.
  init(builtIn id: Int) {
    switch id {
    case 1, 2, 3, 4, 9, 10:
      self.init(
        code: [1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%"][id] ?? "")
    case 37, 38: self.init(code: "#,##0")
    case 39, 40: self.init(code: "#,##0.00")
    case 14...17, 27...31, 36, 50...58: self = .date(.date)
    case 18...21, 32...35, 45...47: self = .date(.time)
    case 22: self = .date(.both)
    default: self = .general
    }
  }

  init(code: String) {
    // The section for positive numbers, without literal text.
    var plain = ""
    var iterator = code.makeIterator()
    var isElapsed = false
    scan: while let character = iterator.next() {
      switch character {
      case ";": break scan
      case "\"": while let quoted = iterator.next(), quoted != "\"" {}
      case "\\", "_", "*": _ = iterator.next()
      case "[":
        var inner = ""
        while let bracketed = iterator.next(), bracketed != "]" { inner.append(bracketed) }
        if !inner.isEmpty, inner.lowercased().allSatisfy({ "hms".contains($0) }) {
          isElapsed = true
        }
      default: plain.append(character)
      }
    }
    let letters = plain.lowercased()
    guard !letters.contains("general"), letters != "@" else {
      self = .general
      return
    }
    let hasTime = isElapsed || letters.contains { "hs".contains($0) }
    let hasDate = letters.contains { "yd".contains($0) } || (letters.contains("m") && !hasTime)
    if hasTime || hasDate {
      self = .date(hasTime && hasDate ? .both : hasTime ? .time : .date)
      return
    }
    guard plain.contains(where: { "0#".contains($0) }),
      !plain.contains(where: { "?/eE".contains($0) })
    else {
      self = .general
      return
    }
    let halves = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    self = .fixed(
      decimals: halves.count > 1 ? halves[1].count { $0 == "0" } : 0,
      digits: halves[0].count { $0 == "0" },
      grouped: halves[0].contains(",") ? .thousands : .none,
      scale: plain.contains("%") ? .percent : .one)
  }

  func text(_ number: Double, _ calendar: SerialDate.Calendar) -> String {
    switch self {
    case .general: return Self.print("%.15g", number).replacing("e", with: "E")
    case .date(let shown):
      return SerialDate.text(number, calendar, shown) ?? NumberFormat.general.text(number, calendar)
    case .fixed(let decimals, let digits, let grouped, let scale):
      let scaled = scale == .percent ? number * 100 : number
      var text = Self.print("%.\(min(decimals, 30))f", scaled.magnitude)
      let whole = text.prefix { $0 != "." }
      var integer = String(repeating: "0", count: max(digits - whole.count, 0)) + whole
      if grouped == .thousands {
        for place in stride(from: integer.count - 3, to: 0, by: -3) {
          integer.insert(",", at: integer.index(integer.startIndex, offsetBy: place))
        }
      }
      text = integer + text.dropFirst(whole.count)
      let isNegative = scaled < 0 && text.contains { ("1"..."9").contains($0) }
      return (isNegative ? "-" : "") + text + (scale == .percent ? "%" : "")
    }
  }

  private static func print(_ format: String, _ number: Double) -> String {
    withVaList([number]) { arguments in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
        let count = vsnprintf(buffer.baseAddress, buffer.count, format, arguments)
        let shown = buffer.prefix(min(max(Int(count), 0), buffer.count - 1))
        return String(decoding: shown.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
  }
}

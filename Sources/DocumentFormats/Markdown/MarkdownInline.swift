import TextModel

/// Reads the text of one block of Markdown without the signs of emphasis, links and code.
///
/// Every search is bounded or done once for the block, so the time is proportional to its length.
struct MarkdownInline {
  private let text: [UInt8]
  private let labels: Set<[UInt8]>
  /// Whether each byte is a sign that is not shown.
  private var isSign: [Bool]
  /// For each `[`, the offset of its `]`; else 0.
  private var brackets: [Int]

  /// Offsets of the last `)` and the last `>`, after which none is searched; -1 for none.
  private let lastParenthesis: Int
  private let lastAngle: Int

  /// Length in bytes above which an address or a tag is not one.
  private static let longestAddress = 2000

  /// - Parameter labels: the labels of the links that the text defines.
  init(_ text: [UInt8], labels: Set<[UInt8]>) {
    self.text = text
    self.labels = labels
    lastParenthesis = text.lastIndex(of: UInt8(ascii: ")")) ?? -1
    lastAngle = text.lastIndex(of: UInt8(ascii: ">")) ?? -1
    isSign = [Bool](repeating: false, count: text.count)
    brackets = [Int](repeating: 0, count: text.count)
  }

  /// The text that is shown.
  func read() -> [UInt8] {
    var reader = self
    reader.markCode()
    reader.markBrackets()
    reader.markLinks()
    reader.markEmphasis()
    return reader.shown()
  }

  /// A label of a link as labels are compared.
  static func label(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
  }

  /// Whether each byte is code or part of a tag or an address, in which no other sign counts.
  private var isVerbatim: [Bool] = []

  /// Finds code spans, tags, comments and addresses in angle brackets.
  private mutating func markCode() {
    isVerbatim = [Bool](repeating: false, count: text.count)
    // Lengths of runs of backquotes that have no counterpart further on.
    var unmatched: Set<Int> = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < text.count, MarkdownInline.isPunctuation(text[index + 1]) {
          isSign[index] = true
          isVerbatim[index + 1] = true
        }
        index += 2
      case UInt8(ascii: "`"):
        let length = run(at: index)
        guard !unmatched.contains(length), let end = closingRun(length, after: index + length)
        else {
          unmatched.insert(length)
          for place in index..<(index + length) { isVerbatim[place] = true }
          index += length
          continue
        }
        for place in index..<(index + length) { isSign[place] = true }
        for place in end..<(end + length) { isSign[place] = true }
        for place in index..<(end + length) { isVerbatim[place] = true }
        index = end + length
      case UInt8(ascii: "<"): index = markTag(at: index)
      default: index += 1
      }
    }
  }

  private func run(at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  private func closingRun(_ length: Int, after start: Int) -> Int? {
    var index = start
    while index < text.count {
      guard text[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let found = run(at: index)
      if found == length { return index }
      index += found
    }
    return nil
  }

  /// - Returns: the offset after the tag, or after its first byte if it is not one.
  private mutating func markTag(at start: Int) -> Int {
    let limit = min(text.count, start + MarkdownInline.longestAddress)
    guard start + 1 < lastAngle, let end = text[start..<limit].firstIndex(of: UInt8(ascii: ">"))
    else { return start + 1 }
    let first = text[start + 1]
    guard ASCII.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else {
      return start + 1
    }
    let body = text[(start + 1)..<end]
    let name = body.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
    let isAddress =
      body.contains(UInt8(ascii: ":")) && body[name.endIndex...].first == UInt8(ascii: ":")
      || body.contains(UInt8(ascii: "@")) && !body.contains(0x20)
    for place in start...end { isVerbatim[place] = true }
    if isAddress {
      (isSign[start], isSign[end]) = (true, true)
    } else {
      for place in start...end { isSign[place] = true }
      let lower = name.map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
      if lower == Array("br".utf8) { lineBreaks.insert(start) }
    }
    return end + 1
  }

  /// Offsets of `<br>`.
  private var lineBreaks: Set<Int> = []

  private mutating func markBrackets() {
    var open: [Int] = []
    for index in text.indices where !isVerbatim[index] {
      if text[index] == UInt8(ascii: "[") {
        open.append(index)
      } else if text[index] == UInt8(ascii: "]"), let start = open.popLast() {
        brackets[start] = index
      }
    }
  }

  /// Hides the addresses of links, the marks of notes, and images.
  private mutating func markLinks() {
    var index = 0
    while index < text.count {
      defer { index += 1 }
      let close = brackets[index]
      guard close > 0, !isSign[index] else { continue }
      let isImage = index > 0 && text[index - 1] == UInt8(ascii: "!") && !isVerbatim[index - 1]
      if index + 1 < close, text[index + 1] == UInt8(ascii: "^") {
        hide(index...close)
      } else if let end = endOfTarget(after: close) ?? endOfLabel(index, close) {
        if isImage {
          hide((index - 1)...end)
        } else {
          hide(index...index)
          hide(close...end)
        }
      }
    }
  }

  private mutating func hide(_ range: ClosedRange<Int>) {
    for place in range { (isSign[place], isVerbatim[place]) = (true, true) }
  }

  /// The offset of the parenthesis that ends `(address "title")`.
  private func endOfTarget(after close: Int) -> Int? {
    guard close + 1 < lastParenthesis, text[close + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var index = close + 1
    while index < min(text.count, close + MarkdownInline.longestAddress) {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The offset of the bracket that ends `[text][label]` or `[label]`, if the label is defined.
  private func endOfLabel(_ open: Int, _ close: Int) -> Int? {
    guard !labels.isEmpty else { return nil }
    if close + 1 < text.count, brackets[close + 1] > 0, !isVerbatim[close + 1] {
      let end = brackets[close + 1]
      let label = end == close + 2 ? text[(open + 1)..<close] : text[(close + 2)..<end]
      if label.count < 1000, labels.contains(MarkdownInline.label(label)) { return end }
    }
    let label = text[(open + 1)..<close]
    return label.count < 200 && labels.contains(MarkdownInline.label(label)) ? close : nil
  }

  /// Hides the signs of emphasis that have a counterpart.
  private mutating func markEmphasis() {
    var open: [UInt8: [(offset: Int, length: Int)]] = [:]
    var index = 0
    while index < text.count {
      let sign = text[index]
      guard !isVerbatim[index],
        sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "~")
      else {
        index += 1
        continue
      }
      let length = run(at: index)
      let before = index > 0 ? text[index - 1] : 0x20
      let after = index + length < text.count ? text[index + length] : 0x20
      let (opens, closes) = MarkdownInline.flanks(sign, before, after)
      var rest = length
      var start = index
      while closes, rest > 0, var last = open[sign]?.popLast() {
        let shared = min(rest, last.length)
        guard sign != UInt8(ascii: "~") || shared >= 2 else { break }
        let end = last.offset + last.length
        for place in (end - shared)..<end { isSign[place] = true }
        for place in start..<(start + shared) { isSign[place] = true }
        start += shared
        rest -= shared
        last.length -= shared
        if last.length > 0 { open[sign]?.append(last) }
      }
      if opens, rest > 0 { open[sign, default: []].append((start, rest)) }
      index += length
    }
  }

  /// Whether a run of signs can begin and end emphasis (CommonMark 6.2).
  private static func flanks(
    _ sign: UInt8, _ before: UInt8, _ after: UInt8
  ) -> (opens: Bool, closes: Bool) {
    let spaceBefore = ASCII.isSpace(before)
    let spaceAfter = ASCII.isSpace(after)
    let signBefore = isPunctuation(before)
    let signAfter = isPunctuation(after)
    let left = !spaceAfter && (!signAfter || spaceBefore || signBefore)
    let right = !spaceBefore && (!signBefore || spaceAfter || signAfter)
    guard sign == UInt8(ascii: "_") else { return (left, right) }
    return (left && (!right || signBefore), right && (!left || signAfter))
  }

  private func shown() -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if isSign[index] {
        if lineBreaks.contains(index) { shown.append(0x0A) }
        index += 1
      } else if text[index] == UInt8(ascii: "&"),
        let (character, length) = Entity.read(text[index...])
      {
        shown += character
        index += length
      } else {
        shown.append(text[index])
        index += 1
      }
    }
    return shown
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}

import Glossary
import Languages
import Segmentation

/// Finds where the slots of patterns end in a segment.
struct SlotReader {
  /// The possible ends of a slot, the likeliest first.
  struct Ends {
    /// Indices of the token after the slot.
    var all: [Int] = []
    /// The end if no fixed word follows; nil if it cannot be known.
    var last: Int?
  }

  private let patterns: PatternIndex
  var words: PatternWords { patterns.words }
  /// Whether nearly every word of the segment has a capital, so that capitals do not show names.
  ///
  /// Then a slot takes only known names and words that the running text writes as names.
  private let isTitleCase: Bool
  /// Whether the segment has a small letter, and a word in small letters.
  private let hasSmallLetter: Bool
  private let hasSmallWord: Bool

  init(_ walk: MatchWalk, _ patterns: PatternIndex) {
    self.patterns = patterns
    isTitleCase = WrittenNames.isTitle(walk.bounds, walk, patterns.words.functionWords)
    hasSmallWord = walk.bounds.contains { !LetterCase.isNameLike(walk.word($0)) }
    hasSmallLetter =
      hasSmallWord
      || walk.bounds.contains { token in
        walk.word(token).contains { (0x61...0x7A).contains($0) }
      }
  }

  // MARK: - Ends

  /// The ends of a slot whose first token is `start`.
  /// - Parameter spans: the tokens of the elements before it, from the first fixed word on.
  func ends(
    of slot: PatternSlot, from start: Int, after spans: [Range<Int>], in walk: inout MatchWalk
  ) -> Ends {
    switch slot {
    case .number: return numberEnds(start, walk)
    case .year:
      let token = walk.tokens[start]
      let isYear =
        token.kind == .number && token.count == 4
        && walk.word(start).allSatisfy { (0x30...0x39).contains($0) }
      return isYear ? Ends(all: [start + 1], last: start + 1) : Ends()
    case .place: return placeEnds(start, after: spans, &walk)
    case .name:
      let isTitle = spans.last.map { !LetterCase.isNameLike(walk.word($0.upperBound - 1)) } ?? false
      return nameEnds(start, joins: isTitle, &walk)
    case .field: return fieldEnds(start, after: spans.first, &walk)
    }
  }

  private func numberEnds(_ start: Int, _ walk: MatchWalk) -> Ends {
    if isNumeral(start, walk) {
      var end = start + 1
      let limit = min(walk.bounds.upperBound, start + PatternSlot.longest)
      while end < limit, continuesCode(end, walk) { end += 1 }
      // A file number can end before each of its strokes.
      let all = (start + 1...end).reversed()
      return Ends(all: Array(all), last: end)
    }
    var end = start
    let limit = min(walk.bounds.upperBound, start + 4)
    while end < limit, end == start || walk.tokens[end].gap == .space,
      words.classes[walk.folded(end)] == .numeral
    {
      end += 1
    }
    guard end > start else { return Ends() }
    return Ends(all: Array((start + 1...end).reversed()), last: end)
  }

  /// Whether a token is a number: digits, digits with letters, or Roman numerals.
  private func isNumeral(_ token: Int, _ walk: MatchWalk) -> Bool {
    let bytes = walk.word(token)
    guard let first = bytes.first else { return false }
    return (0x30...0x39).contains(first) || SlotReader.isRoman(bytes)
  }

  /// Whether a token continues a file number: `90/PUU-XXI/2023`.
  private func continuesCode(_ token: Int, _ walk: MatchWalk) -> Bool {
    switch walk.tokens[token].gap {
    case .hyphen: break
    case .barrier:
      let (end, start) = (Int(walk.tokens[token - 1].end), Int(walk.tokens[token].start))
      guard walk.slice(end, start).elementsEqual([UInt8(ascii: "/")]) else { return false }
    case .space, .nothing: return false
    }
    return isNumeral(token, walk) || LetterCase(of: walk.word(token)) == .acronym
  }

  /// Whether a word is a Roman numeral below 4000, in capitals.
  static func isRoman(_ word: some Collection<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= 15 else { return false }
    var rest = word[...]
    func take(_ part: StaticString) -> Bool {
      let bytes = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
      guard rest.starts(with: bytes) else { return false }
      rest = rest.dropFirst(bytes.count)
      return true
    }
    for _ in 0..<3 where !take("M") { break }
    let groups: [(StaticString, StaticString, StaticString, StaticString)] = [
      ("CM", "CD", "D", "C"), ("XC", "XL", "L", "X"), ("IX", "IV", "V", "I"),
    ]
    for (nine, four, five, one) in groups {
      if take(nine) || take(four) { continue }
      _ = take(five)
      for _ in 0..<3 where !take(one) { break }
    }
    return rest.isEmpty
  }

  /// The end of a known place, an unknown place by the number of its words.
  private func placeEnds(
    _ start: Int, after spans: [Range<Int>], _ walk: inout MatchWalk
  ) -> Ends {
    var run = runEnd(from: start, of: .place, joins: false, walk)
    guard run > start else { return Ends() }
    let known = knownPlaceEnds(start, limit: run, &walk)
    if known.isEmpty {
      // An acronym is a place only if it is known: NTB. A body is not one: Bank Indonesia.
      if LetterCase(of: walk.word(start)) == .acronym, hasSmallLetter { return Ends() }
      if words.bodies.contains(walk.folded(start)) { return Ends() }
    }
    if isTitleCase {
      run = max(known.first ?? start, writtenEnd(from: start, limit: run, &walk))
      guard run > start else { return Ends() }
    } else if known.isEmpty, !hasSmallWord, isFunctional(walk.folded(start)) {
      return Ends()
    }
    var ends = Ends(all: known)
    ends.all += (start + 1...run).reversed().filter { !known.contains($0) }
    if let longest = known.first {
      ends.last = longest
      return ends
    }
    var name = start
    while name < run - 1, words.wordsBefore.contains(walk.folded(name)) { name += 1 }
    let count = run - name
    if count == 1 {
      ends.last = run
    } else if followsHolder(spans, walk) {
      ends.last = nil
    } else if endsOffice(spans, walk), count > 2 {
      // The name of the holder follows, usually two words.
      ends.last = count == 3 ? name + 1 : name + 2
    } else {
      ends.last = run
    }
    return ends
  }

  /// Whether the last element before a slot ends an office that a person's name may follow after
  /// the area: `Bupati Bogor Rudy Susmanto`.
  private func endsOffice(_ spans: [Range<Int>], _ walk: MatchWalk) -> Bool {
    guard let last = spans.last, let first = spans.first, first.lowerBound < last.upperBound
    else { return false }
    for start in max(first.lowerBound, last.upperBound - 3)..<last.upperBound {
      let lengths = words.offices.lengths(from: walk.folded(start)) { distance in
        start + distance < last.upperBound ? walk.folded(start + distance) : nil
      }
      if lengths.contains(last.upperBound - start) { return true }
    }
    return false
  }

  /// Whether an office stands before the pattern, so that a person's name may follow the body:
  /// `Ketua KPU Mochammad Afifuddin`.
  private func followsHolder(_ spans: [Range<Int>], _ walk: MatchWalk) -> Bool {
    guard let first = spans.first?.lowerBound else { return false }
    return (max(walk.bounds.lowerBound, first - 3)..<first).contains { start in
      let lengths = words.holders.lengths(from: walk.folded(start)) { distance in
        start + distance < first ? walk.folded(start + distance) : nil
      }
      return lengths.contains(first - start)
    }
  }

  /// The ends of the known places that begin at a token, the longest first.
  /// - Parameter isCertain: whether an unknown name with an administrative word or a direction is
  ///   left out.
  private func knownPlaceEnds(
    _ start: Int, limit: Int, _ walk: inout MatchWalk, isCertain: Bool = false
  ) -> [Int] {
    var ends: Set<Int> = []
    var name = start
    while name < limit,
      words.wordsBefore.contains(walk.folded(name)) || isDirection(name, limit, walk)
    {
      name += 1
    }
    // The word before the name can be its beginning: Metro of Lampung, Kota Baru.
    for first in Set([start, name]) where first < limit {
      let lengths = words.places.lengths(from: walk.folded(first)) { distance in
        let token = first + distance
        return token < limit ? walk.folded(token) : nil
      }
      for length in lengths { ends.insert(first + length) }
      for end in walk.placeEnds(from: first, limit: limit) { ends.insert(end) }
    }
    // One or two words before a direction: Lampung Selatan, Ogan Komering Ilir.
    if name < limit, !isCertain, LetterCase(of: walk.word(name)) != .acronym || !hasSmallLetter,
      !isTitleCase || !isCommon(name, &walk)
    {
      for end in name + 1..<min(limit, name + 3) + 1
      where end < limit && words.wordsAfter.contains(walk.folded(end)) {
        if !isTitleCase || end == name + 1 || !isCommon(end - 1, &walk) { ends.insert(end) }
        break
      }
      if name > start, isDirection(start, limit, walk), ends.isEmpty { ends.insert(name + 1) }
    }
    for end in ends {
      var next = end
      while next < limit, words.wordsAfter.contains(walk.folded(next)) {
        next += 1
        ends.insert(next)
      }
    }
    // With an administrative word before it, one word is a place.
    if ends.isEmpty, name > start, name < limit, !isTitleCase {
      ends.insert(limit - name <= 2 ? limit : name + 1)
    }
    return ends.sorted(by: >)
  }

  private func isDirection(_ token: Int, _ limit: Int, _ walk: MatchWalk) -> Bool {
    token + 1 < limit && words.directionsBefore.contains(walk.folded(token))
  }

  private func nameEnds(_ start: Int, joins: Bool, _ walk: inout MatchWalk) -> Ends {
    let run = runEnd(from: start, of: .name, joins: joins, walk)
    guard run > start else { return Ends() }
    guard isTitleCase || !hasSmallWord && isFunctional(walk.folded(start)) else {
      return Ends(all: Array((start + 1...run).reversed()), last: run)
    }
    let known = max(
      walk.namesEnds(from: start, limit: run).max() ?? start,
      listedPlaceEnd(from: start, limit: run, walk))
    let end =
      isTitleCase
      ? max(known, writtenEnd(from: start, limit: run, &walk)) : known > start ? run : start
    guard end > start else { return Ends() }
    return Ends(all: Array((start + 1...end).reversed()), last: end)
  }

  /// The end of the longest place in the language's list that begins at a token; the token itself
  /// if there is none.
  private func listedPlaceEnd(from start: Int, limit: Int, _ walk: MatchWalk) -> Int {
    let lengths = words.places.lengths(from: walk.folded(start)) { distance in
      let token = start + distance
      return token < limit ? walk.folded(token) : nil
    }
    return start + (lengths.first ?? 0)
  }

  /// The ends of a field of work: after a listed term, the longest first, then after any word.
  private func fieldEnds(
    _ start: Int, after anchor: Range<Int>?, _ walk: inout MatchWalk
  ) -> Ends {
    var run = runEnd(from: start, of: .field, joins: true, walk)
    if let first = anchor?.lowerBound {
      // The pattern begins again: Fakultas Hukum dan Fakultas Kedokteran.
      let own = walk.folded(first)
      if let next = (start..<run).first(where: { walk.folded($0) == own }) {
        run = next
        while run > start, words.joints.contains(walk.folded(run - 1)) { run -= 1 }
      }
    }
    let listed = listedEnds(start, &walk)
    guard run > start else {
      // A term in small letters.
      return Ends(all: listed, last: listed.first)
    }
    var ends = Ends(all: listed.filter { $0 <= run })
    if isTitleCase {
      run = max(
        listEnd(after: ends.all.first ?? start, from: start, limit: run, &walk),
        writtenEnd(from: start, limit: run, &walk))
      guard run > start else { return Ends() }
    }
    ends.all += (start + 1...run).reversed().filter { end in
      !ends.all.contains(end) && !words.joints.contains(walk.folded(end - 1))
    }
    ends.last = run
    return ends
  }

  /// The end of a list of fields and terms whose first one ends at `end`: `Pekerjaan Umum dan Penataan
  /// Ruang`.
  private func listEnd(
    after end: Int, from start: Int, limit: Int, _ walk: inout MatchWalk
  ) -> Int {
    var end = end
    while end > start, end < limit {
      let next = words.joints.contains(walk.folded(end)) ? end + 1 : end
      guard next < limit, next > end || walk.tokens[next].gap == .barrier,
        let longest = listedEnds(next, &walk).first(where: { $0 <= limit })
      else { break }
      end = longest
    }
    return end
  }

  /// The ends of the fields and terms that begin at a token, the longest first.
  private func listedEnds(_ start: Int, _ walk: inout MatchWalk) -> [Int] {
    let limit = min(walk.bounds.upperBound, start + PatternSlot.longest)
    var ends = Set(walk.termEnds(from: start, limit: limit))
    if start < limit, SlotReader.isCapitalised(walk.word(start)) {
      let lengths = words.fields.lengths(from: walk.folded(start)) { distance in
        let token = start + distance
        return token < limit && walk.tokens[token].gap == .space ? walk.folded(token) : nil
      }
      for length in lengths { ends.insert(start + length) }
    }
    return ends.sorted(by: >)
  }

  // MARK: - Runs of capitals

  /// The end of the words that may fill an open slot from a token on.
  /// - Parameter joins: whether the run continues after commas and joining words.
  private func runEnd(from start: Int, of slot: PatternSlot, joins: Bool, _ walk: MatchWalk) -> Int
  {
    let limit = min(walk.bounds.upperBound, start + PatternSlot.longest)
    var (end, last) = (start, start)
    var hasOnlyTitles = true
    var followsJoint = false
    while end < limit {
      guard end == start || continues(end, slot, joins: joins, walk) else { break }
      let (bytes, folded) = (walk.word(end), walk.folded(end))
      if SlotReader.isCapitalised(bytes) {
        let isTitle =
          words.titles.contains(folded)
          || (slot != .name && isHonorific(end, walk))
        if end > start, words.wordsPastName.contains(folded) { break }
        if isTitle, slot != .name || !hasOnlyTitles { break }
        if !isTitle { hasOnlyTitles = false }
        if slot == .field, end > start, !followsJoint, isBorder(end, walk) { break }
        followsJoint = false
        end += 1
        last = end
      } else if slot == .name, let first = bytes.first, (0x30...0x39).contains(first) {
        hasOnlyTitles = false
        // After a name, a longer number is not part of it: an amount, a year.
        let isPart = end == start || walk.tokens[end].gap != .space || bytes.count == 1
        end += 1
        if isPart { last = end }
      } else if end > start, end + 1 < limit,
        (slot == .name && words.particles.contains(folded))
          || (joins && words.joints.contains(folded)),
        walk.tokens[end + 1].gap == .space, SlotReader.isCapitalised(walk.word(end + 1))
      {
        followsJoint = true
        end += 1
      } else {
        break
      }
    }
    return last
  }

  /// Whether a rank or honorific begins at a token: `Ajun Komisaris Besar`.
  private func isHonorific(_ token: Int, _ walk: MatchWalk) -> Bool {
    let lengths = words.honorifics.lengths(from: walk.folded(token)) { distance in
      token + distance < walk.bounds.upperBound ? walk.folded(token + distance) : nil
    }
    return !lengths.isEmpty
  }

  /// Whether a run continues at a token, by what is before the token.
  private func continues(_ token: Int, _ slot: PatternSlot, joins: Bool, _ walk: MatchWalk) -> Bool
  {
    switch walk.tokens[token].gap {
    case .space, .hyphen, .nothing: return true
    case .barrier:
      let between = walk.slice(Int(walk.tokens[token - 1].end), Int(walk.tokens[token].start))
      let marks = between.filter { $0 != 0x20 && $0 != 0x0A }
      guard marks.count == 1 else { return false }
      switch marks[0] {
      case UInt8(ascii: "."):
        // An initial or a title: Dr. Sutomo.
        return slot == .name
          && (walk.tokens[token - 1].count == 1
            || words.titles.contains(walk.folded(token - 1)))
      case UInt8(ascii: ","):
        return joins && slot == .field && SlotReader.isCapitalised(walk.word(token))
          && isList(token, walk)
      default: return false
      }
    }
  }

  /// Whether the list that continues after a comma ends with *and* among the next words:
  /// `Kebudayaan, Pemuda dan Olahraga`.
  private func isList(_ token: Int, _ walk: MatchWalk) -> Bool {
    let limit = min(walk.bounds.upperBound, token + 6)
    for place in token..<limit {
      if words.joints.contains(walk.folded(place)) {
        return place + 1 < limit && SlotReader.isCapitalised(walk.word(place + 1))
      }
      guard SlotReader.isCapitalised(walk.word(place)) else { return false }
    }
    return false
  }

  /// Whether a word begins the next part of a name: an administrative word, or the first word of a
  /// pattern.
  private func isBorder(_ token: Int, _ walk: MatchWalk) -> Bool {
    if words.wordsBefore.contains(walk.folded(token)) { return true }
    return walk.form(token).readings.contains { number in
      let reading = walk.forms.readings[Int(number)]
      return reading.features.isEmpty && patterns.anchor(of: reading.word) >= 0
    }
  }

  /// Whether a word begins with a capital letter; a digit is not one.
  static func isCapitalised(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, !(0x30...0x39).contains(first) else { return false }
    return LetterCase.isNameLike(word)
  }

  // MARK: - Slots before the first word

  /// The tokens of the slots before the first fixed word; nil if they cannot be filled, empty if
  /// there are none.
  func spans(
    before anchor: Int, of entry: PatternEntry, in walk: inout MatchWalk
  ) -> [Range<Int>]? {
    guard entry.anchor > 0 else { return [] }
    let slots = (0..<entry.anchor).compactMap { entry.slot(at: $0) }
    guard slots.count == entry.anchor else { return nil }
    let lowest = max(walk.bounds.lowerBound, anchor - PatternSlot.longest)
    var first = anchor
    if slots.last == .field {
      // The field can be a term in small letters.
      for start in (max(lowest, anchor - 3)..<anchor)
      where walk.termEnds(from: start, limit: anchor).contains(anchor) {
        first = start
        break
      }
    }
    while first > lowest, mayPrecede(first - 1, next: first, anchor, walk) { first -= 1 }
    guard first < anchor else { return nil }
    var fallback: [Range<Int>]?
    for start in first..<anchor {
      guard let found = fit(slots[...], from: start, to: anchor, &walk) else { continue }
      if found.isKnown { return found.spans }
      // At the beginning of a sentence any word has a capital: Angry police.
      if slots[0] == .place || slots[0] == .name,
        WrittenNames.isOpening(start, walk.bounds.lowerBound, walk), isCommon(start, &walk)
      {
        continue
      }
      fallback = fallback ?? found.spans
    }
    return fallback
  }

  /// Whether a token can be part of a slot to the left of `next`.
  private func mayPrecede(_ token: Int, next: Int, _ anchor: Int, _ walk: MatchWalk) -> Bool {
    guard next == anchor || [.space, .hyphen, .nothing].contains(walk.tokens[next].gap) else {
      return false
    }
    let (bytes, folded) = (walk.word(token), walk.folded(token))
    if let first = bytes.first, (0x30...0x39).contains(first) { return true }
    guard SlotReader.isCapitalised(bytes) else {
      return words.particles.contains(folded)
        && token > walk.bounds.lowerBound && SlotReader.isCapitalised(walk.word(token - 1))
    }
    guard !words.functionWords.contains(folded), !words.openers.contains(folded) else {
      return false
    }
    switch words.classes[folded] {
    case .month, .weekday: return false
    case .numeral, .title, .place, nil: return true
    }
  }

  /// Fills slots from `start` so that the last one ends at `end`; `isKnown` if each open slot is a
  /// known place or a term.
  private func fit(
    _ slots: ArraySlice<PatternSlot>, from start: Int, to end: Int, _ walk: inout MatchWalk
  ) -> (spans: [Range<Int>], isKnown: Bool)? {
    guard let slot = slots.first else { return start == end ? ([], true) : nil }
    guard start < end else { return nil }
    if slot == .field, slots.count == 1 {
      let isListed = listedEnds(start, &walk).contains(end)
      guard isListed || !isTitleCase || writtenEnd(from: start, limit: end, &walk) == end else {
        return nil
      }
      return ([start..<end], isListed)
    }
    let ends = ends(of: slot, from: start, after: [], in: &walk)
    var fallback: [Range<Int>]?
    for stop in ends.all where stop <= end {
      guard let rest = fit(slots.dropFirst(), from: stop, to: end, &walk) else { continue }
      let spans = [start..<stop] + rest.spans
      if rest.isKnown, isKnown(slot, start..<stop, &walk) { return (spans, true) }
      fallback = fallback ?? spans
    }
    return fallback.map { ($0, false) }
  }

  private func isKnown(_ slot: PatternSlot, _ span: Range<Int>, _ walk: inout MatchWalk) -> Bool {
    switch slot {
    case .place:
      knownPlaceEnds(span.lowerBound, limit: span.upperBound, &walk).contains(span.upperBound)
    case .name:
      walk.namesEnds(from: span.lowerBound, limit: span.upperBound).contains(span.upperBound)
    case .field: listedEnds(span.lowerBound, &walk).contains(span.upperBound)
    case .number, .year: true
    }
  }

  // MARK: - Decisions

  /// Whether the border between a field and a place next to each other is certain: the place is
  /// known, or the field is.
  func areDecided(_ fills: [PatternCandidate.Fill], in walk: inout MatchWalk) -> Bool {
    for (first, second) in zip(fills, fills.dropFirst())
    where first.slot.isOpen && second.slot.isOpen
      && first.tokens.upperBound == second.tokens.lowerBound
    {
      let isField = first.slot == .field
      guard first.slot == .place || isField, second.slot == .place || second.slot == .field else {
        continue
      }
      let (field, place) = isField ? (first.tokens, second.tokens) : (second.tokens, first.tokens)
      if isField, words.wordsBefore.contains(walk.folded(field.upperBound - 1)) { return false }
      guard isKnown(.field, field, &walk) else {
        let ends = knownPlaceEnds(
          place.lowerBound, limit: place.upperBound, &walk, isCertain: true)
        guard ends.contains(place.upperBound)
        else { return false }
        continue
      }
      if isKnown(.place, place, &walk) { continue }
      // The field must not continue in the place: Lingkungan Hidup.
      let whole = listedEnds(field.lowerBound, &walk)
      if isField {
        guard !whole.contains(where: { $0 > field.upperBound }),
          listedEnds(place.lowerBound, &walk).isEmpty
        else { return false }
      }
    }
    return true
  }

  // MARK: - Possessives

  /// The number of bytes at the end of a token that a pattern writes after its slot; nil if the
  /// token does not end so.
  func suffix(_ suffix: [UInt8], at token: Int, in walk: MatchWalk) -> Int? {
    guard !suffix.isEmpty else { return 0 }
    let own = Folding.fold(suffix)
    guard walk.folded(token).suffix(own.count).elementsEqual(own) else { return nil }
    let bytes = walk.word(token)
    var (count, length) = (0, 0)
    // An apostrophe of three bytes is folded to one.
    while count < own.count, length < bytes.count {
      length += 1
      while length < bytes.count, bytes[bytes.count - length] & 0xC0 == 0x80 { length += 1 }
      count += 1
    }
    return length < bytes.count ? length : nil
  }

  /// Whether a token ends with `'s`, in a language where this is the possessive.
  func hasPossessive(_ token: Int, in walk: MatchWalk) -> Bool {
    words.hasPossessives && walk.folded(token).suffix(2).elementsEqual(Array("'s".utf8))
  }
}

extension MatchWalk {
  /// The ends of the terms that begin at a token, up to `limit`.
  mutating func termEnds(from start: Int, limit: Int) -> [Int] {
    guard start < bounds.upperBound, mayBegin(at: start) else { return [] }
    run(from: start)
    return candidates.map(\.end).filter { $0 <= limit }
  }

  /// The ends of the names among the terms that begin at a token, up to `limit`.
  mutating func namesEnds(from start: Int, limit: Int) -> [Int] {
    guard start < bounds.upperBound, mayBegin(at: start) else { return [] }
    run(from: start)
    return candidates.filter { $0.end <= limit && isName($0) }.map(\.end)
  }

  /// The ends of the places among the terms that begin at a token, up to `limit`.
  mutating func placeEnds(from start: Int, limit: Int) -> [Int] {
    guard start < bounds.upperBound, mayBegin(at: start) else { return [] }
    run(from: start)
    return candidates.filter {
      $0.end <= limit && isName($0)
        && PatternSlot.placeDomains.contains(index.domain(of: Int($0.concept)))
    }.map(\.end)
  }

  /// Whether the term of a candidate is a name.
  func isName(_ candidate: MatchCandidate) -> Bool {
    guard let entry = index.entry(candidate.entry) else { return false }
    return entry.partOfSpeech == .proper || entry.words[0].letterCase != .small
  }
}

import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// A term of the glossary, and the conditions in its row for a match.
struct TermRule {
  let concept: Concept
  let words: Words

  struct Fit {
    var end: Int
    var kind: FormKind
    var features: FormFeatures
    var base: [UInt8]
  }

  init(_ term: String, of concept: Concept, language: LanguageTag) {
    self.concept = concept
    words = Words(Array(term.utf8), TextRange(0, term.utf8.count), language)
  }

  /// Every way in which the term matches at the word with index `start`.
  func fits(at start: Int, in text: Words) -> [Fit] {
    guard words.count > 0 else { return [] }
    var fits: [Fit] = []
    // The first word is one token, or two with a hyphen between them.
    var heads = text.readings(start).map { ($0, 1) }
    if text.isJoined(start + 1) {
      heads += text.readings(start, joinedTo: start + 1).map { ($0, 2) }
    }
    for (reading, length) in heads {
      if reading.lemma == words.folded(0) {
        follow([start], start + length, reading.features, reading.base, text, into: &fits)
      }
      if let solid, reading.lemma == solid {
        let gap: FormFeatures = words.gap(1) == .hyphen ? .hyphen : .space
        let isCapital = text.looksLikeName(start)
        let expected = Shape(words.written(0)) != .small
        // A name must have a capital letter.
        guard isCapital || !expected else { continue }
        let spelling = isCapital == expected ? gap : gap.union(.letterCase)
        close(
          [start], start + length, reading.features.union(spelling), reading.base, false, text,
          into: &fits)
      }
    }
    return fits
  }

  /// Two different words of at least three letters can be written as one.
  var solid: [UInt8]? {
    guard words.count == 2, words.gap(1) != .barrier, words.folded(0) != words.folded(1) else {
      return nil
    }
    for word in 0..<2 where Shape(words.written(word)) == .capitals { return nil }
    // In `e-mail` the first part can be as short as this; a separate word cannot.
    guard words.range(1).count >= 3, words.range(0).count >= 3 || words.gap(1) == .hyphen else {
      return nil
    }
    return words.folded(0) + words.folded(1)
  }

  /// Continues with the next word of the term.
  private func follow(
    _ path: [Int], _ end: Int, _ features: FormFeatures, _ base: [UInt8], _ text: Words,
    into fits: inout [Fit]
  ) {
    guard path.count < words.count else {
      return finish(path, end, features, base, text, into: &fits)
    }
    guard end < text.count, text.punctuation(before: end) == words.punctuation(before: path.count),
      features.isDisjoint(with: .clitics)
    else { return }
    for reading in text.readings(end) where reading.lemma == words.folded(path.count) {
      let mayFollow =
        text.rules.head == .first
        ? reading.features.isSubset(of: .clitics)
        : reading.features.isEmpty || features.isEmpty
      guard mayFollow else { continue }
      follow(path + [end], end + 1, features.union(reading.features), base, text, into: &fits)
    }
  }

  /// All words have matched: checks capitals, gaps and spelling.
  private func finish(
    _ path: [Int], _ end: Int, _ features: FormFeatures, _ base: [UInt8], _ text: Words,
    into fits: inout [Fit]
  ) {
    // A clitic after a hyphen counts as an ending of every word before it.
    let judged = features.union(trailingClitic(end, features, text) ?? [])
    var found = features
    var isAsWritten = true
    for (number, place) in path.enumerated() {
      let own = words.written(number)
      var form = text.written(place)
      // G-20 for G20: the term does not have the hyphen, so both parts belong to its first word.
      if number == 0, features.contains(.hyphen), !features.contains(.plural),
        text.isJoined(place + 1),
        path.count < 2 || path[1] == place + 2
      {
        form += text.written(place + 1)
      }
      // di-PHK: the first part is a prefix, the second one the word.
      if number == 0, base.isEmpty, !features.isDisjoint(with: [.passive, .active]) {
        form = text.written(place + 1)
      }
      guard mayStand(form, for: own, inflected: !judged.isEmpty) else { return }
      if form != own { isAsWritten = false }
      if differsInCase(form, own, inflected: !judged.isEmpty) { found.formUnion(.letterCase) }
      if number > 0, text.gap(place) != words.gap(number) {
        found.formUnion(text.gap(place) == .hyphen ? .hyphen : .space)
      }
    }
    close(path, end, found, base, isAsWritten, text, into: &fits)
  }

  private func trailingClitic(_ end: Int, _ features: FormFeatures, _ text: Words) -> FormFeatures?
  {
    guard text.isJoined(end), features.isDisjoint(with: .clitics) else { return nil }
    return text.rules.clitic(text.folded(end)[...])
  }

  private func close(
    _ path: [Int], _ end: Int, _ features: FormFeatures, _ base: [UInt8], _ isAsWritten: Bool,
    _ text: Words, into fits: inout [Fit]
  ) {
    let clitic = trailingClitic(end, features, text)
    let end = clitic == nil ? end : end + 1
    let features = features.union(clitic ?? [])
    guard standsAlone(path[0]..<end, text), allows(features, base) else { return }
    let kind: FormKind =
      if !features.isDisjoint(with: [.hyphen, .space, .nonStandard, .spelling]) {
        .variant
      } else if !features.subtracting(.letterCase).isEmpty {
        .inflected
      } else {
        isAsWritten ? .exact : .folded
      }
    fits.append(Fit(end: end, kind: kind, features: features, base: base))
  }

  // MARK: Capitals

  private func mayStand(_ form: String, for own: String, inflected: Bool) -> Bool {
    switch concept.match.caseRule {
    case .any: true
    case .exact: keepsLetters(form, own, inflected)
    case .automatic:
      switch Shape(own) {
      case .capitals: keepsLetters(form, own, inflected)
      case .capitalised: form.first?.isUppercase == true || form.first?.isNumber == true
      case .small: true
      }
    }
  }

  /// Whether the letters are those of the term; dots between them and an ending after them are
  /// allowed.
  private func keepsLetters(_ form: String, _ own: String, _ inflected: Bool) -> Bool {
    if form == own { return true }
    let (bare, letters) = (form.letters, own.letters)
    return inflected ? bare.hasPrefix(letters) : bare == letters && (form + own).contains(".")
  }

  private func differsInCase(_ form: String, _ own: String, inflected: Bool) -> Bool {
    if keepsLetters(form, own, inflected) { return false }
    return inflected ? Shape(form) != Shape(own) : form.letters != own.letters
  }

  // MARK: Place and form

  /// Whether a part of a hyphenated compound can match alone: both parts must look like names, or a
  /// bound prefix must be directly before it.
  private func standsAlone(_ place: Range<Int>, _ text: Words) -> Bool {
    let (first, last) = (place.lowerBound, place.upperBound - 1)
    if text.isJoined(first) {
      guard text.looksLikeName(first) else { return false }
      guard text.looksLikeName(first - 1) || text.isBoundPrefix(first - 1) else { return false }
    }
    return !text.isJoined(last + 1) || (text.looksLikeName(last) && text.looksLikeName(last + 1))
  }

  /// Which forms the row allows, by its part of speech, `inflect=` and `root=`.
  private func allows(_ features: FormFeatures, _ base: [UInt8]) -> Bool {
    let inflection = features.subtracting([.letterCase, .hyphen, .space])
    if inflection.isEmpty { return true }
    if concept.match.inflection == .none { return false }
    let pos = concept.partOfSpeech
    let mayBeVerb = pos == nil || pos == .verb || pos == .phrase
    // A foreign word with a voice prefix and a hyphen does not have another base.
    if base.isEmpty, !inflection.isDisjoint(with: [.passive, .active, .bare]) {
      return pos != .proper && words.count == 1
    }
    let isActiveVerb = words.written(0).hasPrefix("me")
    if !inflection.isDisjoint(with: [.iterative, .past, .progressive, .thirdSingular]), !mayBeVerb {
      return false
    }
    if inflection.contains(.bare), !(mayBeVerb && isActiveVerb) { return false }
    if inflection.contains(.passive), !(pos == .verb || (mayBeVerb && isActiveVerb)) {
      return false
    }
    if inflection.contains(.active), pos != .verb { return false }
    if inflection.contains(.plural), pos == .verb || pos == .proper { return false }
    if inflection.contains(.plural), pos == .adjective, words.rules.head == .last { return false }
    guard let root = concept.match.root, !base.isEmpty else { return true }
    return !String(decoding: base, as: UTF8.self).cores.isDisjoint(with: root.cores)
  }
}

extension String {
  fileprivate var letters: String { filter { $0 != "." && !"'’‘ʼ".contains($0) } }

  /// A base unchanged, without -kan or -i, and each of these without per-.
  fileprivate var cores: Set<String> {
    var cores = [lowercased()]
    if hasSuffix("kan"), utf8.count > 5 { cores.append(String(lowercased().dropLast(3))) }
    if hasSuffix("i"), utf8.count > 4 { cores.append(String(lowercased().dropLast())) }
    let bare = cores.filter { $0.hasPrefix("per") && $0.utf8.count > 6 }.map {
      String($0.dropFirst(3))
    }
    return Set(cores + bare)
  }
}

import Glossary
import ICUSupport
import Languages
import TextModel

/// The CLDR names of one kind in one language, as terms.
struct CLDRNames {
  private let table: NameTable
  private let language: LanguageTag
  private let use: CLDRGlossary.Use
  private let wording: NameWording
  private var forms: [String: Forms] = [:]
  /// The CLDR names of one code.
  private struct Forms {
    var wide: String?
    var short: String?
    var variant: String?
    var running: String?
    var abbreviated: String?

    mutating func set(_ form: NameTable.Form, _ text: String) {
      switch form {
      case .wide: wide = text
      case .short: short = text
      case .variant: variant = text
      case .running: running = text
      case .abbreviated: abbreviated = text
      }
    }
  }

  /// The codes in CLDR's order.
  private(set) var codes: [String] = []

  init(
    _ table: NameTable, in language: LanguageTag, for use: CLDRGlossary.Use,
    _ names: [NameTable.Name]
  ) {
    self.table = table
    self.language = language
    self.use = use
    wording = Language.of(language).nameWording
    forms.reserveCapacity(names.count)
    for name in names {
      let count = forms.count
      forms[name.code, default: Forms()].set(name.form, name.text)
      if forms.count > count { codes.append(name.code) }
    }
  }

  /// The preferred term and the admitted terms; empty if CLDR has no name for `code`.
  func terms(for code: String) -> [Term] {
    guard let forms = forms[code], let wide = forms.wide else { return [] }
    var texts: [String]
    switch table {
    case .territories: texts = territory(wide, short: forms.short, variant: forms.variant)
    case .languages: texts = tongue(wide, variant: forms.variant, code: code)
    case .scripts:
      texts = wording.script(named: wide).map { use == .listing ? [$0, wide] : [$0] } ?? [wide]
    case .currencies:
      texts = [wording.currency(named: forms.running ?? wide)]
    case .months, .weekdays: texts = [wide]
    }
    if use == .listing, let short = forms.abbreviated { texts.append(short) }
    var terms: [Term] = []
    terms.reserveCapacity(texts.count)
    for text in texts where !text.isEmpty && !terms.contains(where: { $0.text == text }) {
      var term = Term(text, language, terms.isEmpty ? .preferred : .admitted)
      term.partOfSpeech = .proper
      if text != wide {
        if text == forms.short { term.type = .shortForm }
        if text == forms.abbreviated { term.type = .abbreviation }
      }
      terms.append(term)
    }
    return terms
  }

  /// The names that are usual in texts, followed by CLDR's own: *Hong Kong* before *Hong Kong SAR
  /// China*.
  private func territory(_ wide: String, short: String?, variant: String?) -> [String] {
    var names: [String] = []
    if let short, wide.hasPrefix(short + " "), CLDRNames.isStatus(wide.dropFirst(short.count + 1)) {
      names.append(short)
    }
    let (plain, other) = CLDRNames.withoutParentheses(wide)
    names += [wording.spelledOut(plain), plain, other, short ?? ""]
    if let variant {
      // *Kongo (RDK)* is ambiguous without the part in brackets.
      let (plain, other) = CLDRNames.withoutParentheses(variant)
      if other.isEmpty {
        names.append(plain)
      } else if other.allSatisfy(\.isUppercase) {
        names.append(other)
      } else if plain == wide || other == wide {
        names.append(other == wide ? plain : other)
      }
    }
    return names + [wide]
  }

  private func tongue(_ wide: String, variant: String?, code: String) -> [String] {
    let isBare = use == .listing || wording.languageNames == .ofPeoples || code.utf8.count == 2
    let variants = variant.map { $0.contains(",") ? [] : [$0] } ?? []
    guard let full = wording.language(named: wide) else { return [wide] + variants }
    if wording.languageNames == .ofPeoples {
      return [full] + variants.compactMap { wording.language(named: $0) } + [wide]
    }
    return isBare ? [wide] + variants + [full] : [full]
  }

  /// Whether the rest of a name after the short name is a status: *SAR China*, *DAK Tiongkok*.
  private static func isStatus(_ rest: Substring) -> Bool {
    let word = rest.prefix { $0 != " " }
    return word.count > 1 && word.allSatisfy(\.isUppercase)
  }

  /// Splits *Myanmar (Burma)* into *Myanmar* and *Burma*; *Cocos (Keeling) Islands* becomes *Cocos
  /// Islands*.
  private static func withoutParentheses(_ name: String) -> (plain: String, other: String) {
    guard name.utf8.contains(UInt8(ascii: "(")), let open = name.firstIndex(of: "("),
      let close = name.lastIndex(of: ")"), open < close,
      open > name.startIndex
    else { return (name, "") }
    let behind = name[name.index(after: close)...]
    let plain = name[..<name.index(before: open)] + behind
    return (String(plain), behind.isEmpty ? String(name[name.index(after: open)..<close]) : "")
  }

  /// Whether a code is excluded: it has no name, or the name usually means something else in texts.
  static func isLeftOut(_ code: String, of table: NameTable, for use: CLDRGlossary.Use) -> Bool {
    switch table {
    case .territories:
      // The world and the Americas: *Piala Dunia*; *Amerika* is mostly the United States.
      ["QO", "XA", "XB", "ZZ"].contains(code) || use == .matching && ["001", "019"].contains(code)
    case .languages: ["mis", "mul", "root", "und", "zxx"].contains(code)
    case .scripts:
      ["Qaag", "Zinh", "Zmth", "Zsye", "Zsym", "Zxxx", "Zyyy", "Zzzz"].contains(code)
    case .currencies, .months, .weekdays: false
    }
  }

  /// `exact` if the name is also a common word: *Mei*, *Minggu*, *Jersey*, *Turkey*.
  static func caseRule(of code: String, in table: NameTable) -> MatchOptions.CaseRule {
    switch table {
    case .months, .weekdays: .exact
    case .territories:
      ["CU", "GE", "GG", "GU", "JE", "JO", "ML", "NE", "TD", "TR"].contains(code)
        ? .exact : .automatic
    case .languages, .scripts: .automatic
    case .currencies: .any
    }
  }
}

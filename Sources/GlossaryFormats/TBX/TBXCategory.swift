/// A data category of the public dialects of TBX (ISO 30042:2019 and its modules Min, Basic and
/// Linguist): its element, the levels at which it is allowed and its values.
struct TBXCategory: Sendable {
  enum Module: String, Sendable, CaseIterable {
    case min, basic, linguist

    var namespace: String { "http://www.tbxinfo.net/ns/" + rawValue }
  }

  struct Levels: OptionSet, Sendable {
    let rawValue: Int
    static let concept = Levels(rawValue: 1)
    static let language = Levels(rawValue: 2)
    static let term = Levels(rawValue: 4)
    static let all: Levels = [.concept, .language, .term]
  }

  let name: String
  let element: String
  let module: Module
  let levels: Levels
  /// The picklist; empty if any text is allowed.
  let values: Set<String>

  private init(
    _ name: String, _ element: String, _ module: Module, _ levels: Levels,
    _ values: Set<String> = []
  ) {
    self.name = name
    self.element = element
    self.module = module
    self.levels = levels
    self.values = values
  }

  static func named(_ name: String) -> TBXCategory? { table[name] }

  private static let table = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let all: [TBXCategory] = [
    TBXCategory("customerSubset", "admin", .min, [.concept, .term]),
    TBXCategory("subjectField", "descrip", .min, .concept),
    TBXCategory(
      "administrativeStatus", "termNote", .min, .term,
      [
        "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts",
        "preferredTerm-admn-sts",
      ]),
    TBXCategory(
      "partOfSpeech", "termNote", .min, .term, ["adjective", "noun", "other", "verb", "adverb"]),
    TBXCategory("externalCrossReference", "xref", .min, .all),

    TBXCategory("projectSubset", "admin", .basic, [.concept, .term]),
    TBXCategory("source", "admin", .basic, .all),
    TBXCategory("context", "descrip", .basic, .term),
    TBXCategory("definition", "descrip", .basic, [.concept, .language]),
    TBXCategory("crossReference", "ref", .basic, [.concept, .term]),
    TBXCategory(
      "grammaticalGender", "termNote", .basic, .term, ["masculine", "feminine", "neuter", "other"]),
    TBXCategory("geographicalUsage", "termNote", .basic, .term),
    TBXCategory(
      "termLocation", "termNote", .basic, .term,
      [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
        "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider",
        "spinBox", "tab", "tableText", "textBox", "toolTip", "user-definedType",
      ]),
    TBXCategory(
      "termType", "termNote", .basic, .term,
      ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
    TBXCategory(
      "transactionType", "transac", .basic, .all, ["origination", "modification"]),
    TBXCategory("responsibility", "transacNote", .basic, .all),
    TBXCategory("xGraphic", "xref", .basic, [.concept, .language]),

    TBXCategory(
      "grammaticalNumber", "termNote", .linguist, .term,
      ["singular", "plural", "dual", "mass", "otherNumber"]),
    TBXCategory(
      "register", "termNote", .linguist, .term,
      [
        "colloquialRegister", "neutralRegister", "technicalRegister", "in-houseRegister",
        "bench-levelRegister", "slangRegister", "vulgarRegister",
      ]),
    TBXCategory("reading", "admin", .linguist, .term),
    TBXCategory("readingNote", "adminNote", .linguist, .term),
    TBXCategory("transferComment", "admin", .linguist, .language),
  ]
}

/// The stable codes of all diagnostics; README lists them.
public enum DiagnosticCode: String, Codable, Sendable, Hashable, CaseIterable {
  // P1xx: files and text
  case fileNotFound = "P101"
  case notAFile = "P102"
  case cannotRead = "P103"
  case cannotWrite = "P104"
  case outputIsInput = "P105"
  case emptyInput = "P106"
  case binaryInput = "P107"
  case malformedText = "P108"
  case unknownEncoding = "P109"
  case terminalInput = "P110"
  case otherLanguage = "P111"

  // P2xx: glossaries and rules
  case csvQuote = "P201"
  case csvHeader = "P202"
  case csvFieldCount = "P203"
  case csvColumn = "P204"
  case emptySide = "P205"
  case duplicateConcept = "P206"
  case noConcepts = "P207"
  case invalidValue = "P208"
  case duplicateTerm = "P209"
  case forbiddenIsApproved = "P210"
  case straySpace = "P211"
  case unmatchableTerm = "P212"
  case unknownColumnKept = "P213"
  case unknownFormat = "P214"
  case invalidRules = "P215"
  case repeatedTerm = "P216"
  case danglingReference = "P217"
  case preferredTwice = "P218"
  case nearDuplicate = "P219"
  case mixedQuotes = "P220"
  case languagesSwapped = "P221"
  case languageWithoutTerms = "P222"
  case pattern = "P223"
  case severalSenses = "P224"
  case mergeConflict = "P230"

  // P24x: glossaries in other formats
  case notHeld = "P240"
  case workbook = "P241"
  case cellTooLong = "P242"
  case xmlSyntax = "P243"
  case tbxStructure = "P244"
  case readLeniently = "P245"
  case turtleSyntax = "P246"
  case passedOver = "P247"
  case termSheet = "P248"

  // P25x: limits of translation services that a glossary exceeds
  case serviceSize = "P250"
  case serviceLength = "P251"
  case serviceCharacter = "P252"
  case serviceDuplicate = "P253"
  case serviceHeader = "P254"
  case serviceRow = "P255"
  case serviceSpace = "P256"
  case servicePunctuation = "P257"

  // P3xx: what a check finds in a translation
  case termMissing = "P301"
  case termForbidden = "P302"
  case termInconsistent = "P303"
  case nameMisspelt = "P304"
  case numberChanged = "P305"
  case dateChanged = "P306"
  case percentChanged = "P307"
  case currencyChanged = "P308"
  case termTranslated = "P309"
  case notTranslated = "P310"
  case sentenceOmitted = "P311"
  case termUnapproved = "P312"
  case unitChanged = "P313"
  case negationChanged = "P314"
  case invalidSuppression = "P320"
  case unusedSuppression = "P321"
  case invalidBaseline = "P322"

  // P4xx: bilingual files
  case bitextSyntax = "P401"
  case bitextStructure = "P402"
  case bitextLanguage = "P403"
  case bitextPartial = "P404"

  // P41x: other files that align reads
  case invalidTable = "P410"
  case invalidLexicon = "P411"

  // P5xx: records of `padanan pipe`
  case invalidRecord = "P501"
  case missingField = "P502"
  case recordTooLong = "P503"

  // P9xx: the program
  case usage = "P901"
  case library = "P902"
  case configuration = "P903"
  case dictionaryMissing = "P904"
}

/// Why words are taken for a name or for an acronym.
extension InterfaceLanguage {
  public var nameWithClassWord: String {
    text("a class word is part of the name", "kata penggolong menjadi bagian nama")
  }
  public var nameAfterTitle: String {
    text("a title or a rank before the name", "gelar atau pangkat di depan nama")
  }
  public var nameAfterOffice: String {
    text("an office or occupation before the name", "jabatan atau pekerjaan di depan nama")
  }
  public var nameBeforeAge: String { text("an age after the name", "umur di belakang nama") }
  public var nameBeforeDegree: String {
    text("an academic degree after the name", "gelar akademik di belakang nama")
  }
  public var nameBeforeOffice: String {
    text("an office or occupation after the name", "jabatan atau pekerjaan di belakang nama")
  }
  public var nameOfSpeaker: String {
    text("a verb of saying next to the name", "kata kerja ujaran di dekat nama")
  }
  public var nameWithDirection: String {
    text("a place with a direction", "nama tempat dengan arah mata angin")
  }
  public var nameOfKnownArea: String { text("a known area", "wilayah yang dikenal") }
  public var nameAfterPreposition: String {
    text("a preposition of place before the name", "kata depan tempat di depan nama")
  }
  public var nameInQuotationMarks: String {
    text("a title in quotation marks", "judul dalam tanda petik")
  }
  public var nameRepeated: String {
    text("the name occurs elsewhere in the text", "nama ini muncul di tempat lain dalam teks")
  }
  public var acronymInBrackets: String {
    text(
      "the short form in brackets after the long form",
      "singkatan dalam kurung setelah kepanjangannya")
  }
  public var longFormInBrackets: String {
    text(
      "the long form in brackets after the short form",
      "kepanjangan dalam kurung setelah singkatannya")
  }
  public var acronymInWords: String {
    text("words that introduce the short form", "kata-kata yang memperkenalkan singkatan")
  }
  public var foreignAcronym: String {
    text("the short form of a name in another language", "singkatan nama dalam bahasa lain")
  }

  private func text(_ english: String, _ indonesian: String) -> String {
    switch self {
    case .english: english
    case .indonesian: indonesian
    }
  }
}

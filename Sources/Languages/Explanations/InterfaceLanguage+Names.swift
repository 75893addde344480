/// Explanations of why words were recognized as a name or an acronym.
extension InterfaceLanguage {
  /// The name contains a class word: `Bank Indonesia`.
  public var nameWithClassWord: String {
    text("a class word is part of the name", "kata penggolong menjadi bagian nama")
  }
  /// A title or rank precedes the name: `Dr. Sari`.
  public var nameAfterTitle: String {
    text("a title or a rank before the name", "gelar atau pangkat di depan nama")
  }
  /// An office or occupation precedes the name: `menteri Sari`.
  public var nameAfterOffice: String {
    text("an office or occupation before the name", "jabatan atau pekerjaan di depan nama")
  }
  /// An age follows the name: `Sari (45)`.
  public var nameBeforeAge: String { text("an age after the name", "umur di belakang nama") }
  /// An academic degree follows the name, as in `Sari, S.H.`.
  public var nameBeforeDegree: String {
    text("an academic degree after the name", "gelar akademik di belakang nama")
  }
  /// An office or occupation follows the name.
  public var nameBeforeOffice: String {
    text("an office or occupation after the name", "jabatan atau pekerjaan di belakang nama")
  }
  /// A verb of saying is next to the name: `kata Sari`.
  public var nameOfSpeaker: String {
    text("a verb of saying next to the name", "kata kerja ujaran di dekat nama")
  }
  /// The name begins with a frequent given name: `Bintang Ramadhan`.
  public var nameWithGivenName: String {
    text("begins with a frequent given name", "diawali nama diri yang lazim")
  }
  /// The name follows a verb of naming: `bernama Guntur`.
  public var nameAfterNamingVerb: String {
    text("after a verb of naming", "setelah kata kerja penamaan")
  }
  /// A place name contains a direction: `Jakarta Selatan`.
  public var nameWithDirection: String {
    text("a place with a direction", "nama tempat dengan arah mata angin")
  }
  /// The name is that of a known area.
  public var nameOfKnownArea: String { text("a known area", "wilayah yang dikenal") }
  /// A preposition of place precedes the name: `di Lombok`.
  public var nameAfterPreposition: String {
    text("a preposition of place before the name", "kata depan tempat di depan nama")
  }
  /// The title of a work is in quotation marks.
  public var nameInQuotationMarks: String {
    text("a title in quotation marks", "judul dalam tanda petik")
  }
  /// The same name was recognized elsewhere in the text.
  public var nameRepeated: String {
    text("the name occurs elsewhere in the text", "nama ini muncul di tempat lain dalam teks")
  }
  /// The short form is in brackets after the long form.
  public var acronymInBrackets: String {
    text(
      "the short form in brackets after the long form",
      "singkatan dalam kurung setelah kepanjangannya")
  }
  /// The long form is in brackets after the short form.
  public var longFormInBrackets: String {
    text(
      "the long form in brackets after the short form",
      "kepanjangan dalam kurung setelah singkatannya")
  }
  /// Words such as `disingkat` introduce the short form.
  public var acronymInWords: String {
    text("words that introduce the short form", "kata-kata yang memperkenalkan singkatan")
  }
  /// The short form abbreviates a name in another language.
  public var foreignAcronym: String {
    text("the short form of a name in another language", "singkatan nama dalam bahasa lain")
  }
}

/// What a word is in a name.
public enum NamePart: Sendable, Hashable {
  /// A generic noun that keeps its meaning: `Kabupaten`, `Universitas`.
  case classWord
  /// A generic noun that is not translated: `Jalan` of a street.
  case untranslatedClassWord
  /// A rank or a form of address: `Jenderal` of `Universitas Jenderal Soedirman`.
  case title
  /// `Barat` of `Lombok Barat`.
  case direction
  /// A word of a country's name.
  case country
  /// A word of another area's name.
  case area
  /// A field of an institution or an office: `Kesehatan` of `Dinas Kesehatan`.
  case field
  /// Another word that describes: `Wisata` of `Desa Wisata Nglanggeran`, `Camat` of `Kantor Camat
  /// Sembalun`.
  case descriptor
  /// An ordinary word that is frequent in names: `Harapan`.
  case nameWord
  /// A word that the text also has in lower case.
  case ordinary
  /// Any other word.
  case other
}

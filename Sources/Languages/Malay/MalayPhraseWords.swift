/// Malay words by their role in noun phrases, where Indonesian has other words or none.
enum MalayPhraseWords {
  static let lists: [(words: String, word: PhraseWord)] = [
    (
      """
      kerana tetapi manakala sekiranya walau bagaimanapun justeru selepas sebelum daripada kepada
      bagi oleh antara lain turut dijangka telah akan boleh perlu mesti tidak bukan belum cuma sahaja
      juga pun lagi kira beliau mereka ialah adalah iaitu menerusi susulan berikutan
      """, PhraseWord(.other, isEveryday: true)
    ),
    (
      "bilangan usaha kaedah cara keadaan isu perkara jumlah tahap peringkat bahagian pihak kes",
      PhraseWord(.weakHead, isEveryday: true)
    ),
    (
      """
      hari minggu bulan tahun semalam esok petang pagi malam lepas ogos julai jun mac disember oktober
      isnin khamis jumaat ahad
      """, PhraseWord(.time, isEveryday: true)
    ),
    (
      """
      pelajar guru doktor pekerja penduduk pengguna pegawai polis kerajaan menteri syarikat mangsa
      suspek tertuduh peniaga pemandu kakitangan
      """, PhraseWord(.agent, isEveryday: true)
    ),
    (
      """
      rumah jalan bandar kampung negeri negara kereta motosikal lori telefon wang ringgit sen harga
      kerja sekolah kedai pasar berita maklumat gambar surat akhbar bilik pejabat hospital klinik
      """, PhraseWord(.noun, isEveryday: true)
    ),
  ]
}

extension NameFacts {
  /// What Malay shares with Indonesian, with the titles, offices and class words of Malaysia.
  static let malay: NameFacts = {
    var facts = NameFacts.indonesian
    facts.classWords += [
      ClassWords(
        .place, capital: .optional,
        words: "negeri daerah mukim lapangan_terbang bandar kampung lebuh pekan"),
      ClassWords(.street, capital: .optional, words: "lorong lebuh lebuhraya persiaran"),
      ClassWords(
        .institution,
        words: """
          universiti kolej sekolah sekolah_kebangsaan sekolah_menengah_kebangsaan kementerian jabatan
          suruhanjaya lembaga mahkamah majlis ibu_pejabat_polis hospital parti pertubuhan persatuan
          agensi jawatankuasa
          """),
      ClassWords(.company, position: .afterName, words: "sdn_bhd berhad bhd"),
    ]
    facts.honorifics =
      """
      encik puan cik tuan datuk dato' datuk_seri dato'_seri datin tan_sri tun toh_puan haji hajah ustaz
      ustazah sultan tengku tunku raja jeneral leftenan_jeneral mejar_jeneral brigedier_jeneral kolonel
      leftenan_kolonel mejar kapten leftenan laksamana inspektor sarjan asisten_komisioner profesor
      doktor prof_madya
      """
    facts.offices =
      """
      perdana_menteri timbalan_perdana_menteri menteri timbalan_menteri menteri_besar ketua_menteri
      ketua ketua_polis ketua_pengarah pengarah timbalan_pengarah pengerusi timbalan_pengerusi presiden
      naib_presiden setiausaha setiausaha_agung jurucakap gabenor duta datuk_bandar hakim peguam
      pendakwa_raya pakar penganalisis pensyarah naib_canselor canselor exco adun ahli_parlimen kapten
      jurulatih pemain
      """
    facts.titlesOnlyWithStop = "mohd muhd md abd moh lans gen"
    facts.singleNameOffices = "perdana_menteri presiden sultan raja"
    facts.regionalOffices = "menteri_besar ketua_menteri datuk_bandar"
    facts.shortFormIntroductions =
      "atau_singkatannya singkatannya atau_ringkasnya selepas_ini_disebut lebih_dikenali_sebagai"
    return facts
  }()
}

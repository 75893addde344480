extension Orthography {
  static let english = Orthography(
    sentenceMarks: .plainLatin, finalApostrophe: .possessive,
    titleList:
      """
      Mr Mrs Ms Mx Dr Drs Prof St Ste Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cdr Cpt Adm
      Brig Sgt Cpl Pvt Pfc Rev Fr Sr Hon Messrs Mmes Mme Mlle Pres Supt Insp Det Amb Sec Treas Atty
      Asst Assoc Mt Ft Pt Gens Profs Ald Bro Herr Sra Srta Ven Mgr Msgr Comr Comsr Adj Br Tn Ny Nn Sdr
      Bpk Dra drg drh Ir Hj KH Ust Ustz Pdt Tgk Pol Jend Letjen Mayjen Brigjen Kol Letkol Kapt Lettu
      Letda Serma Serka Sertu Serda Laksda Laksma Marsda Marsma Komjen Irjen Kombes Kompol AKBP AKP
      Ipda Iptu Aipda Aiptu Bripka Briptu Bripda Plt Plh Pj
      """)
}

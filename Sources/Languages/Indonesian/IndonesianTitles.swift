extension Orthography {
  static let indonesian = Orthography(
    sentenceMarks: .plainLatin, finalApostrophe: .quotationMark,
    titleList:
      """
      Tn Ny Nn Sdr Sdri Sdra Bpk Bp Dr Drs Dra dr drg drh Prof prof Ir H Hj Hjh KH Kh Hb Ust Ustz
      Pdt Pdm Pdp Pnt Rm Mgr Tk Tb Dt R Rd Rr En Pn Rt Rhm Jend Jen Letjen Mayjen Brigjen
      Kol Letkol Kapt Kap Lettu Letda Peltu Pelda Serma Serka Sertu Serda Kopka Koptu Kopda
      Praka Pratu Prada Laks Laksdya Laksda Laksma Marsdya Marsda Marsma Komjen Irjen Kombes
      Kombespol Kompol Pol Inf Kav Plt Plh Pj Pjs Pgs Wkl Yth Ytc Ytk Alm Almh Sr Br Fr Pr St Sto Sta
      Mr Mrs Ms Sen Rep Gov Gen Col Capt Lt Sgt Rev Hon Mme Mlle Sultan_Hb AKBP AKP Ipda Iptu
      Aipda Aiptu Bripka Brigpol Briptu Bripda Bharada Apt apt Ns Tgk
      """)
}

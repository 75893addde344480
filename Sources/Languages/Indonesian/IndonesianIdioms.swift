extension PhraseList {
  /// Indonesian expressions whose words do not have their own meaning: `meja hijau`, the court.
  ///
  /// A word after `+` has its own meaning: `hukum` of `payung hukum`.
  static let indonesianIdioms: PhraseList =
    """
    meja_hijau kambing_hitam buah_bibir buah_tangan buah_hati buah_pikiran buah_pikir buah_simalakama
    buah_mulut tangan_kanan kaki_tangan panjang_tangan campur_tangan turun_tangan angkat_tangan
    berpangku_tangan tanda_tangan lepas_tangan kepanjangan_tangan perpanjangan_tangan ringan_tangan
    angkat_kaki kaki_lima gulung_tikar lempar_handuk melempar_handuk naik_daun daun_muda jago_merah
    benang_merah benang_kusut kartu_truf kartu_mati bola_liar bola_muntah api_dalam_sekam
    bermain_api main_api kembang_api +senjata_api kereta_api kucing_garong kutu_buku kutu_loncat
    kutu_lompat macan_ompong macan_kertas lintah_darat ular_besi kuping_tebal kupu-kupu_malam
    ayam_kampus ayam_sayur kambing_congek burung_besi kabar_burung kelas_kakap kelas_teri
    otak_+pelaku otak_+pembunuhan otak_+kejahatan otak_+serangan otak_+penipuan otak_+perampokan
    otak_udang pasang_badan badan_+hukum tulang_punggung banting_tulang membanting_tulang
    kulit_bundar lupa_kulit darah_daging darah_biru darah_muda naik_darah tumpah_darah
    jantung_hati hati_nurani jatuh_hati makan_hati berbesar_hati berkecil_hati rendah_hati
    tinggi_hati berat_hati lapang_dada angkat_topi mata_duitan mata_uang mata_+pelajaran
    mata_+kuliah mata_+pencaharian mata_+rantai mata_dadu mata_angin mata_+anggaran mata_+acara
    mata_+lomba mata_keranjang main_mata mencari_muka cari_muka muka_tembok tebal_muka bermuka_dua
    kepala_batu kepala_dingin besar_kepala keras_kepala adu_mulut silat_lidah bersilat_lidah
    lidah_buaya gigit_jari unjuk_gigi unjuk_rasa angin_segar angin_surga tutup_usia tutup_buku
    ujung_tombak bersumbu_pendek sumbu_pendek asam_garam makan_garam banting_setir membanting_setir
    tancap_gas cuci_gudang cuci_mata akar_rumput tanah_air tanah_rencong anak_emas anak_buah
    anak_+tangga anak_bawang anak_+kunci anak_+timbangan pupuk_bawang menanam_+modal menanam_+saham
    tanam_+modal memancing_+reaksi memancing_+emosi memancing_+amarah memancing_+kemarahan
    memancing_+keributan memancing_+perhatian memancing_+kontroversi mengguyur_+kredit menelan_ludah
    menjilat_ludah makan_suap makan_waktu memakan_waktu makan_biaya memakan_biaya makan_+korban
    memakan_+korban mengetuk_hati mengetuk_palu ketuk_palu ketok_palu naik_kelas naik_pitam
    buta_huruf buta_aksara mati_suri mati_kutu mati_lampu harga_mati harga_diri jam_karet
    +uang_panas +uang_muka +uang_pelicin +pasar_gelap +perang_urat_saraf payung_+hukum pagar_betis
    juru_kunci batu_loncatan batu_sandungan udang_di_balik_batu duri_dalam_daging
    +kritik_pedas +komentar_pedas +sindiran_pedas bumi_hangus bulan_madu rumah_tangga rumah_sakit
    rumah_makan gaji_buta pagi_buta siang_bolong jatuh_bangun jatuh_tempo jatuh_cinta setengah_hati
    sepenuh_hati sepak_terjang sepak_pojok adu_domba mengadu_domba diadu_domba peti_es
    di_atas_angin di_ujung_tanduk ujung_tanduk cendawan_di_musim_hujan jamur_di_musim_hujan
    beras_wutah kuda-kuda_+atap angkat_bicara angkat_suara angkat_senjata angkat_koper buka_suara
    buka_mulut tutup_mulut buka_kartu air_muka air_seni +ekor_kuning gunung_es ibu_jari ibu_kota
    ibu_pertiwi putra_mahkota tahan_banting kaca_mata_kuda kacamata_kuda kursi_roda
    luar_biasa luar_negeri dalam_negeri suku_+bunga suku_cadang wali_kota +duta_besar guru_besar
    serah_terima sumber_daya daya_saing daya_tahan tenaga_kerja tenaga_+ahli tenaga_+kesehatan
    tenaga_+medis lapangan_+kerja lapangan_+pekerjaan buka_puasa sama_sekali kaca_mata air_terjun
    +hari_raya +jalan_raya +kapal_selam bahan_bakar +minyak_tanah +gas_air_mata air_mata
    mata_air uji_materi gelar_+perkara kuasa_+hukum +saksi_mahkota serangan_fajar bola_mati
    adu_+penalti bulu_tangkis angkat_besi tolak_peluru sepak_bola tuan_rumah perangkat_lunak
    perangkat_keras kata_sandi +telepon_genggam +saham_gorengan +bursa_efek gunung_+berapi
    +operasi_ketupat +operasi_lilin +operasi_zebra
    +kacang_tanah +pisang_raja +gula_jawa +jeruk_nipis +ubi_jalar +daun_salam kuda_nil kuda_laut
    bintang_laut singa_laut anjing_laut gajah_laut +bunga_bangkai +burung_hantu +burung_gereja
    +ular_sendok +buah_naga +telur_mata_sapi mata_sapi mata_kaki mata_ikan mata_kail anak_panah
    +cacar_air kencing_manis kencing_batu masuk_angin angin_duduk angin_puting_beliung
    puting_beliung
    """
}

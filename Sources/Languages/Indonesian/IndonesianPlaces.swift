extension PlaceFacts {
  /// Indonesian: the words after a name are the directions and the second words of twin names.
  static let indonesian = PlaceFacts(
    wordsBefore: "kabupaten kab kota provinsi propinsi metro kecamatan kec kelurahan desa pulau",
    wordsAfter: """
      utara selatan timur barat tengah tenggara pusat hulu hilir ilir daya laut raya kota kabupaten
      pegunungan
      """,
    wordsPastName: "no nomor km rt rw blok kav kavling lantai tahun periode",
    names: indonesianNames,
    areaKinds: [
      "kabupaten kab bupati pemkab", "kota walikota pemkot kotamadya",
      "provinsi propinsi gubernur wagub pemprov", "kecamatan kec camat", "kelurahan lurah",
      "desa kades", "pulau kepulauan",
    ],
    and: "dan")

  /// The provinces, regencies and cities of Indonesia (administrative division of 2022); names with
  /// a direction only where the name without it is not one.
  private static let indonesianNames: PhraseList =
    """
    aceh sumatra_utara sumatera_utara sumatra_barat sumatera_barat riau kepulauan_riau jambi bengkulu
    sumatra_selatan sumatera_selatan kepulauan_bangka_belitung bangka_belitung lampung banten jakarta
    dki_jakarta daerah_khusus_jakarta jawa_barat jawa_tengah jawa_timur yogyakarta
    daerah_istimewa_yogyakarta di_yogyakarta diy bali nusa_tenggara_barat nusa_tenggara_timur ntb ntt
    kalimantan_barat kalimantan_tengah kalimantan_selatan kalimantan_timur kalimantan_utara
    sulawesi_utara gorontalo sulawesi_tengah sulawesi_barat sulawesi_selatan sulawesi_tenggara maluku
    maluku_utara papua papua_barat papua_barat_daya papua_tengah papua_pegunungan papua_selatan
    kalbar kalteng kalsel kaltim kaltara sulut sulteng sulbar sulsel sultra sumut sumbar sumsel jabar
    jateng jatim kepri babel malut jawa sumatra sumatera kalimantan sulawesi metro_jaya

    simeulue aceh_singkil aceh_selatan aceh_tenggara aceh_timur aceh_tengah aceh_barat aceh_besar pidie
    pidie_jaya bireuen aceh_utara aceh_barat_daya gayo_lues aceh_tamiang nagan_raya aceh_jaya
    bener_meriah banda_aceh sabang langsa lhokseumawe subulussalam
    nias mandailing_natal tapanuli tapanuli_selatan tapanuli_tengah tapanuli_utara toba labuhanbatu
    asahan simalungun dairi karo deli_serdang langkat nias_selatan humbang_hasundutan pakpak_bharat
    samosir serdang_bedagai batu_bara padang_lawas padang_lawas_utara sibolga tanjungbalai
    tanjung_balai pematangsiantar pematang_siantar tebing_tinggi medan binjai padangsidimpuan
    padang_sidempuan gunungsitoli
    kepulauan_mentawai mentawai pesisir_selatan solok sijunjung tanah_datar padang_pariaman agam
    lima_puluh_kota pasaman solok_selatan dharmasraya pasaman_barat padang sawahlunto padang_panjang
    bukittinggi payakumbuh pariaman
    kuantan_singingi indragiri_hulu indragiri_hilir pelalawan siak kampar rokan_hulu bengkalis
    rokan_hilir kepulauan_meranti meranti pekanbaru dumai karimun bintan natuna lingga
    kepulauan_anambas anambas batam tanjungpinang tanjung_pinang
    kerinci merangin sarolangun batanghari batang_hari muaro_jambi tanjung_jabung tanjung_jabung_timur
    tanjung_jabung_barat tebo bungo sungai_penuh
    ogan_komering_ulu ogan_komering_ilir muara_enim lahat musi_rawas musi_banyuasin banyuasin
    ogan_komering_ulu_selatan ogan_komering_ulu_timur ogan_ilir empat_lawang
    penukal_abab_lematang_ilir musi_rawas_utara palembang prabumulih pagar_alam pagaralam lubuklinggau
    lubuk_linggau
    rejang_lebong kaur seluma mukomuko lebong kepahiang bangka belitung pangkalpinang pangkal_pinang
    tanggamus way_kanan tulang_bawang pesawaran pringsewu mesuji tulang_bawang_barat pesisir_barat
    bandar_lampung metro kepulauan_seribu
    bogor sukabumi cianjur bandung garut tasikmalaya ciamis kuningan cirebon majalengka sumedang
    indramayu subang purwakarta karawang bekasi bandung_barat pangandaran depok cimahi banjar
    cilacap banyumas purbalingga banjarnegara kebumen purworejo wonosobo magelang boyolali klaten
    sukoharjo wonogiri karanganyar sragen grobogan blora rembang pati kudus jepara demak semarang
    temanggung kendal batang pekalongan pemalang tegal brebes surakarta solo salatiga
    kulon_progo bantul gunungkidul gunung_kidul sleman
    pacitan ponorogo trenggalek tulungagung blitar kediri malang lumajang jember banyuwangi bondowoso
    situbondo probolinggo pasuruan sidoarjo mojokerto jombang nganjuk madiun magetan ngawi bojonegoro
    tuban lamongan gresik bangkalan sampang pamekasan sumenep surabaya batu
    pandeglang lebak tangerang serang cilegon tangerang_selatan
    jembrana tabanan badung gianyar klungkung bangli karangasem buleleng denpasar
    lombok lombok_barat lombok_tengah lombok_timur lombok_utara sumbawa sumbawa_barat dompu bima mataram
    sumba sumba_barat sumba_timur sumba_tengah sumba_barat_daya kupang timor_tengah_selatan
    timor_tengah_utara belu alor lembata flores_timur sikka ende ngada manggarai rote_ndao
    manggarai_barat manggarai_timur nagekeo sabu_raijua malaka
    sambas bengkayang landak mempawah sanggau ketapang sintang kapuas_hulu sekadau melawi kayong_utara
    kubu_raya pontianak singkawang
    kotawaringin kotawaringin_barat kotawaringin_timur kapuas barito barito_selatan barito_utara
    sukamara lamandau seruyan katingan pulang_pisau gunung_mas barito_timur murung_raya palangka_raya
    palangkaraya tanah_laut kotabaru banjarbaru barito_kuala tapin hulu_sungai hulu_sungai_selatan
    hulu_sungai_tengah hulu_sungai_utara tabalong tanah_bumbu balangan banjarmasin
    paser kutai kutai_barat kutai_kartanegara kutai_timur berau penajam_paser_utara mahakam_ulu
    balikpapan samarinda bontang malinau bulungan tana_tidung nunukan tarakan ibu_kota_nusantara ikn
    bolaang_mongondow bolaang_mongondow_utara bolaang_mongondow_selatan bolaang_mongondow_timur
    minahasa minahasa_selatan minahasa_utara minahasa_tenggara kepulauan_sangihe sangihe
    kepulauan_talaud talaud kepulauan_siau_tagulandang_biaro sitaro manado bitung tomohon kotamobagu
    banggai banggai_kepulauan banggai_laut morowali morowali_utara poso donggala tolitoli toli-toli buol
    parigi_moutong tojo_una-una sigi palu
    kepulauan_selayar selayar bulukumba bantaeng jeneponto takalar gowa sinjai maros pangkajene
    pangkajene_dan_kepulauan pangkep barru bone soppeng wajo sidenreng_rappang sidrap pinrang enrekang
    luwu tana_toraja toraja toraja_utara luwu_utara luwu_timur makassar parepare pare-pare palopo
    buton muna konawe kolaka konawe_selatan bombana wakatobi kolaka_utara konawe_utara buton_utara
    kolaka_timur konawe_kepulauan muna_barat buton_tengah buton_selatan kendari baubau bau-bau
    boalemo pohuwato bone_bolango gorontalo_utara majene polewali_mandar mamasa mamuju pasangkayu
    mamuju_tengah kepulauan_tanimbar tanimbar maluku_tengah maluku_tenggara buru kepulauan_aru aru
    seram seram_bagian_barat seram_bagian_timur maluku_barat_daya buru_selatan ambon tual
    halmahera halmahera_barat halmahera_tengah halmahera_selatan halmahera_utara halmahera_timur
    kepulauan_sula sula pulau_morotai morotai pulau_taliabu taliabu ternate tidore
    tidore_kepulauan
    merauke jayawijaya jayapura nabire kepulauan_yapen yapen biak_numfor biak paniai puncak_jaya mimika
    boven_digoel mappi asmat yahukimo pegunungan_bintang tolikara sarmi keerom waropen supiori
    mamberamo_raya mamberamo_tengah nduga lanny_jaya yalimo puncak dogiyai deiyai intan_jaya
    fakfak fak-fak kaimana teluk_wondama teluk_bintuni manokwari sorong sorong_selatan raja_ampat
    tambrauw maybrat manokwari_selatan pegunungan_arfak timika
    """
}

extension NameFacts {
  static let indonesian = NameFacts(
    classWords: [
      ClassWords(
        .place, capital: .optional,
        words: """
          kabupaten kab kota kecamatan kec kelurahan desa nagari provinsi propinsi dusun kampung pulau
          kepulauan gunung sungai danau teluk selat tanjung pantai bandara bandar_udara
          stasiun pelabuhan gua bukit kawah
          """),
      ClassWords(
        .place,
        words: """
          laut samudra samudera kawasan terminal pasar stadion taman_nasional taman alun-alun waduk
          bendungan jembatan kali candi benteng istana monumen tugu gedung hotel mal plaza perumahan apartemen
          bumi_perkemahan pondok_pesantren kawasan_industri kebun_binatang gelanggang_olahraga gelora
          lembah lapangan hutan cagar_alam semenanjung distrik air_terjun menara masjid gereja pura
          vihara kelenteng katedral tempat_pemakaman_umum taman_makam_pahlawan gerbang_tol pos_lintas_batas
          """),
      ClassWords(.street, capital: .optional, words: "jalan jln jl gang gg"),
      ClassWords(.street, words: "simpang simpang_lima bundaran jalan_raya jalan_tol tol lorong"),
      ClassWords(
        .institution,
        words: """
          sekolah institut politeknik sekolah_tinggi akademi fakultas sekolah_dasar sekolah_menengah
          sma sma_negeri sman smp smp_negeri smpn sd sd_negeri sdn smk smk_negeri smkn madrasah man mtsn
          tk paud kementerian kemenko badan balai balai_besar balai_wilayah_sungai balai_besar_wilayah_sungai dinas direktorat direktorat_jenderal ditjen
          pakta komisi komite dewan mahkamah pengadilan pengadilan_negeri pengadilan_tinggi pengadilan_agama
          pengadilan_tata_usaha_negara pengadilan_militer
          kejaksaan kejaksaan_negeri kejaksaan_tinggi kejari kejati kepolisian kepolisian_daerah
          kepolisian_resor kepolisian_sektor polda polres polresta polrestabes polsek polsekta ditreskrimum
          ditreskrimsus satreskrim koramil kodim kodam korem komando lantamal rsud rsup rsu rsal rsad
          rs rumah_sakit rumah_sakit_umum rumah_sakit_umum_daerah puskesmas klinik posyandu kedutaan
          kedutaan_besar konsulat konsulat_jenderal lembaga lembaga_bantuan_hukum lembaga_pemasyarakatan
          lapas rutan rumah_tahanan yayasan asosiasi asosiasi_provinsi ikatan perhimpunan persatuan
          persekutuan himpunan serikat federasi konfederasi forum aliansi koalisi gabungan majelis pemerintah_kota pemerintah_kabupaten pemerintah_provinsi pemkot pemkab pemprov kantor
          kantor_wilayah kantor_pelayanan sekretariat inspektorat museum perpustakaan
          bpbd bkd kpud perserikatan organisasi otoritas ombudsman palang_merah tim_sar
          kelompok_tani gabungan_kelompok_tani kelompok_wanita_tani gapoktan poktan pokdarwis pokmas
          kwt bumdes karang_taruna paguyuban sanggar padepokan komunitas pkbm
          pusat satuan_tugas satgas gerakan front kongres parlemen senat
          """),
      ClassWords(.institution, capital: .optional, words: "partai fraksi universitas"),
      ClassWords(
        .company,
        words:
          "pt cv ud pd firma bank perum perumda persero perusahaan_umum koperasi bpr maskapai toko restoran rumah_makan"
      ),
      ClassWords(
        .club,
        words: """
          persija persib persebaya persik persita persis persela persipura persiraja persiba
          persikabo persijap persipal persekat persiku psm psis pss psms psps psim ps fc arema semen
          timnas tim_nasional
          """),
      ClassWords(.club, capital: .optional, words: "klub"),
      ClassWords(.club, position: .afterName, words: "fc united athletic"),
      ClassWords(
        .event,
        words: """
          piala liga pekan_olahraga festival konferensi olimpiade kejuaraan turnamen operasi pameran
          konferensi_tingkat_tinggi ktt kongres_nasional kejuaraan_dunia asian_games sea_games pilkada
          pilgub pilwalkot pilpres perjanjian deklarasi konvensi siklon siklon_tropis
          """),
      ClassWords(
        .work, capital: .optional,
        words: "film film_dokumenter novel lagu buku jurnal sinetron serial album puisi cerpen"),
      ClassWords(.vessel, words: "kri km kmp mt mv kn kapal_motor"),
    ],
    untranslatedClassWords: "jalan jln jl gang gg lorong simpang simpang_lima jalan_raya semen",
    streets:
      "simpang_tiga simpang_empat simpang_lima simpang_enam simpang_tujuh titik_nol_kilometer",
    namingClassWords:
      """
      kabupaten kab kota kecamatan kec kelurahan desa nagari provinsi propinsi dusun kampung pulau
      kepulauan gunung sungai danau teluk selat tanjung gua bukit kawah pantai lembah stasiun
      air_terjun semenanjung candi kali perumahan apartemen hotel mal plaza
      puskesmas posyandu polsek polsekta koramil sd sdn smp smpn sma sman madrasah tk paud
      pt cv ud pd firma bank maskapai
      kelompok_tani gabungan_kelompok_tani kelompok_wanita_tani gapoktan poktan pokdarwis pokmas kwt
      bumdes karang_taruna paguyuban sanggar padepokan siklon siklon_tropis
      """,
    descriptors:
      """
      wisata adat administrasi administratif internasional tua lama baru besar kecil raya atas bawah dalam luar
      perbatasan siaga mandiri terpadu industri perikanan nelayan pelajar budaya kereta_api sentral syariah
      indonesia negara daerah pembangunan pusat dunia asing
      """,
    nameWords:
      """
      melati mawar teratai cempaka kenanga seruni dahlia anggrek flamboyan bunga kembang puspa kusuma
      guntur surya bintang bulan fajar mentari matahari cahaya sinar pelita lentera cakra candra
      angkasa samudra samudera bayu badai gempar banyu tirta bahari
      indah elok ayu cantik manis lestari abadi jaya makmur sejahtera sentosa sentausa mulia mulya
      sukses maju mandiri utama perkasa sakti setia suci murni permata intan mutiara berlian
      kencana emas perak kartika pertiwi nusantara garuda rajawali elang merpati cendrawasih
      harapan bakti budi karya cipta citra cita insan kasih kusuma wahyu rahmat rahmah rezeki berkah
      hidayah iman taqwa amal ikhlas nur sabar tulus teguh tegar satria ksatria perwira pahlawan
      pratama utomo putra putri dewi dewa raja ratu pangeran sultan agung gemilang cemerlang
      gading delima jati cendana pinus randu waringin beringin merdeka bangsa pancasila kartini
      aji bakti mega satya dharma darma kirana laksmi sekar ratih arum wangi lintang purnama embun
      pandu bima arjuna srikandi sadewa nakula yudha yuda wira jati surya pelangi angin teratak
      damai permana anugerah karunia syukur mukti arif bijak pandai teladan berlian akbar
      mekar rimba lembayung senja pelangi embun mega guruh halilintar topan mitra tunas hakim
      """,
    givenNames:
      """
      melati mawar cempaka kenanga dahlia bunga puspa guntur surya bintang fajar mentari cahaya sinar
      candra bayu tirta indah elok ayu manis abadi mulia suci murni permata intan mutiara berlian
      kencana bakti budi citra kasih wahyu rahmat rahmah hidayah iman taqwa ikhlas nur sabar tulus
      teguh tegar satria ksatria agung gemilang jati merdeka senja pelangi embun mega guruh topan
      bagus cinta damai anugerah syukur arif sekar arum wangi lintang purnama
      """,
    administrativeWords: "kabupaten kab kota kecamatan kec kelurahan desa provinsi propinsi",
    offices:
      """
      presiden wakil_presiden mantan_presiden perdana_menteri wakil_perdana_menteri menteri wakil_menteri
      menteri_koordinator menteri_negara menko menkeu menlu mendagri menhan menag menkes mendikbud
      mendikdasmen mendiknas mensos menaker menhub menkominfo menkomdigi mensesneg mensetneg meneg
      menneg menpora menperin mendag menhut mentan menpar menteri_sekretaris_negara menpan wamen
      wamenlu wamenkeu wamenhan wamendagri seskab sekretaris_kabinet sekretaris_perusahaan
      kapuspen kabareskrim kasad kasal kasau kadiv_humas kadispenad kadispenal jampidsus jampidum
      kadis kadisdik kadinkes kabag kabid kasubdit kajari kajati karutan kalapas kapuskes
      gubernur wakil_gubernur deputi_gubernur bupati wakil_bupati wali_kota walikota
      wakil_wali_kota wakil_walikota camat lurah kepala kepala_desa kepala_dinas kepala_staf
      kepala_bidang kepala_seksi kepala_bagian kades ketua wakil_ketua ketua_umum
      sekretaris sekretaris_jenderal sekjen bendahara direktur direktur_jenderal dirjen direktur_utama
      dirut direktur_eksekutif komisaris komisaris_utama manajer manajer_umum rektor wakil_rektor dekan
      wakil_dekan guru_besar dosen peneliti pakar pengamat ekonom analis sejarawan filolog sosiolog
      budayawan penyair sastrawan novelis penulis sutradara aktor aktris artis penyanyi musisi
      komedian presenter juru_bicara jubir duta_besar dubes konsul_jenderal utusan_khusus utusan atase
      penasihat penasihat_hukum kuasa_hukum pengacara advokat jaksa jaksa_agung jaksa_penuntut_umum hakim
      hakim_ketua ketua_majelis_hakim panitera notaris penyidik kapolri wakapolri kapolda wakapolda
      kapolres wakapolres kapolresta kapolsek kasat_reskrim kasatreskrim kabid_humas kasi_humas
      panglima pangdam danrem dandim danramil komandan kapten pelatih manajer_tim
      pemain bek gelandang penyerang penjaga_gawang kiper striker atlet pebulu_tangkis petinju pembalap
      anggota koordinator sekretaris_daerah sekda staf_khusus deputi asisten
      auditor akuntan dokter bidan perawat guru kepala_sekolah aktivis tokoh ulama pendeta uskup kardinal
      paus raja ratu kaisar tsar permaisuri adipati pangeran putri sultan kanselir senator ceo pendiri pemilik pemimpin
      terdakwa tersangka terpidana korban saksi mantan warga
      tetangga suami istri ayah ibunda kakak adik paman bibi keponakan sepupu rekan sahabat
      nakhoda pilot kopilot masinis sopir pengemudi penumpang petugas relawan karyawan buruh pegawai
      siswa pelajar santri pemuda
      wasit dalang musikus politikus pemangku nelayan petani pedagang pengusaha mahasiswa wartawan jurnalis
      """,
    possessiveEndings: "nya",
    regionalOffices:
      """
      gubernur wakil_gubernur bupati wakil_bupati wali_kota walikota wakil_wali_kota wakil_walikota camat
      lurah kades kepala_desa kapolda wakapolda kapolres wakapolres kapolresta kapolsek pangdam
      danrem dandim danramil
      """,
    singleNameOffices:
      """
      presiden wakil_presiden perdana_menteri menteri wakil_menteri raja ratu paus sultan kanselir pangeran putri
      """,
    memberships:
      """
      warga korban saksi pemain bek gelandang penyerang penjaga_gawang kiper striker atlet pelatih
      manajer manajer_tim kapten anggota pendiri pemilik nelayan petani pedagang mahasiswa tokoh
      sopir pengemudi penumpang petugas relawan karyawan buruh pegawai siswa pelajar santri pemuda
      """,
    fields:
      """
      senior veteran utama umum eksekutif jenderal muda madya pertama koordinator bidang urusan keuangan luar_negeri
      dalam_negeri negeri pertahanan keamanan hukum ham hak_asasi_manusia kesehatan pendidikan
      pendidikan_dasar dasar menengah tinggi kebudayaan sains teknologi riset inovasi agama sosial
      pertanian perikanan kelautan kehutanan lingkungan_hidup lingkungan perhubungan transportasi
      perdagangan perindustrian industri investasi hilirisasi energi sumber_daya_mineral sumber_daya_manusia
      pekerjaan_umum perumahan_rakyat perumahan permukiman kawasan_permukiman agraria tata_ruang
      pertanahan komunikasi digital informatika ketenagakerjaan tenaga_kerja koperasi usaha_kecil
      usaha_mikro pariwisata ekonomi_kreatif ekonomi pemuda olahraga pemberdayaan_perempuan pelindungan_anak
      perlindungan_anak pembangunan_desa desa daerah_tertinggal transmigrasi kependudukan keluarga
      pembangunan_keluarga sekretaris_negara negara reformasi_birokrasi pendayagunaan_aparatur_negara
      perencanaan pembangunan perencanaan_pembangunan_nasional nasional pangan gizi logistik meteorologi
      klimatologi geofisika geologi vulkanologi mitigasi bencana bencana_alam penanggulangan_bencana
      statistik intelijen siber sandi penerangan
      reserse kriminal kriminal_umum kriminal_khusus narkoba lalu_lintas hubungan_masyarakat
      kemasyarakatan pemasyarakatan imigrasi bea cukai pajak anggaran perbendaharaan
      operasi operasional teknik pemasaran produksi komersial harian pelaksana pengawas penasihat pembina
      pertimbangan agung konstitusi pemilihan pemilihan_umum pemberantasan korupsi pemberantasan_korupsi
      penuntut angkatan darat laut udara pencarian pertolongan staf kepresidenan politik pemerintahan
      kerja_sama kelembagaan penelitian pengembangan pengabdian akademik kemahasiswaan
      obat makanan tindak_pidana_korupsi hidup humas
      """,
    honorifics:
      """
      dr ir hj bapak ibu pak bu bung mas mbak kang teh abang kak haji hajah hajjah kiai kyai nyai
      ustad ustaz ustadz ustazah gus tuan nyonya nona saudara saudari raden raden_ajeng raden_mas profesor
      mayor brigadir doktor jenderal jenderal_tni jenderal_polisi letnan_jenderal mayor_jenderal
      brigadir_jenderal kolonel letnan_kolonel letnan letnan_satu letnan_dua laksamana
      laksamana_madya laksamana_muda laksamana_pertama marsekal marsekal_madya marsekal_muda
      marsekal_pertama komisaris_jenderal inspektur_jenderal komisaris_besar ajun_komisaris_besar
      komisaris_polisi ajun_komisaris ajun_komisaris_besar_polisi inspektur_satu inspektur_dua
      inspektur_polisi_satu inspektur_polisi_dua brigadir_polisi brigadir_kepala sersan
      sersan_mayor sersan_kepala kopral prajurit_satu prajurit_dua romo pastor suster mbah eyang ki nyi
      kh sri_sultan
      """,
    titlesOnlyWithStop: "sen sta sto pol inf kav",
    branches:
      "tni polisi pol inf kav laut udara darat marinir penerbang infanteri bakamla kes arm czi purn",
    degreeList:
      """
      S.H. M.H. M.Hum. S.E. M.M. M.Si. S.Si. S.T. M.T. S.Kom. M.Kom. S.Pd. M.Pd. S.Sos. M.A. M.Sc. Ph.D. LL.M.
      S.Ag. M.Ag. S.I.P. M.I.P. S.IP. M.IP. S.I.K. S.IK. M.Kes. M.K.M. S.K.M. S.Ked. S.Kep. S.Farm. S.Psi. M.Psi. S.Hut.
      S.P. M.P. S.Pi. S.Pt. S.S. M.Eng. B.Sc. B.A. M.B.A. MBA Lc. M.Th. S.Th. Ak. CA. CPA. Sp.A. Sp.A(K) Sp.B. Sp.OG.
      Sp.PD. Sp.P. Sp.JP. Sp.S. Sp.M. Sp.THT. M.Tr.Opsla. M.Tr.Hanla. M.Tr.(Han). M.Ikom. M.I.Kom. S.I.Kom. S.Sn. M.Sn.
      S.Ikom. A.Md. SH MH SE MM ST MT SIK SPd MPd SSos MSi PhD
      """,
    quotingVerbs:
      "kata ujar tutur ucap jelas tegas ungkap papar imbuh tambah sebut tandas terang tanya tulis seru jawab",
    statingVerbs:
      """
      mengatakan berkata menuturkan menjelaskan mengaku bercerita berujar menuturkan mengungkapkan
      menegaskan menambahkan menyebut menyebutkan menyatakan berpendapat menilai mengakui menceritakan
      berharap menjawab memaparkan menerangkan menyampaikan meminta
      """,
    directions:
      """
      utara selatan timur barat tengah tenggara barat_daya barat_laut timur_laut hulu hilir ilir
      """,
    locatives: "di ke",
    areas:
      """
      aceh aceh_besar aceh_singkil sumatra_utara sumatera_utara sumatra_barat sumatera_barat riau
      kepulauan_riau jambi bengkulu sumatra_selatan sumatera_selatan bangka_belitung lampung banten jakarta jakarta_pusat
      jawa_barat jawa_tengah jawa_timur yogyakarta bali nusa_tenggara_barat nusa_tenggara_timur
      nusa_tenggara kalimantan kalimantan_barat kalimantan_tengah kalimantan_selatan kalimantan_timur
      kalimantan_utara sulawesi sulawesi_utara gorontalo sulawesi_tengah sulawesi_barat sulawesi_selatan
      sulawesi_tenggara maluku maluku_utara papua papua_barat papua_barat_daya papua_tengah
      papua_pegunungan papua_selatan jawa sumatra sumatera jabodetabek metro_jaya mandailing_natal
      pasar_minggu pasar_rebo pasar_jumat pasar_senen pasar_baru sawah_besar tanah_abang tanah_tinggi
      kebon_jeruk kebon_sirih kelapa_gading duren_sawit duren_tiga taman_sari cempaka_putih
      cempaka_baru johar_baru kampung_melayu kampung_rambutan pulo_gadung kebayoran_baru
      kebayoran_lama mampang_prapatan kramat_jati tanjung_priok tanjung_duren jembatan_lima
      jembatan_besi mangga_dua mangga_besar lubang_buaya pondok_indah pondok_aren pondok_gede
      pondok_kelapa pondok_cabe lebak_bulus batu_ceper karang_tengah tanah_sereal tanah_sareal
      gunung_putri gunung_sindur bojong_gede rawa_lumbu rawa_buntu rawa_belong rawa_bokor
      bintaro_jaya bumi_serpong_damai gading_serpong sumur_bandung bandung_kidul batu_nunggal
      astana_anyar simpang_lima_gumul tanah_laut tanah_bumbu tanah_datar bener_meriah lima_puluh_kota pulang_pisau kota_baru ogan_ilir
      banda_aceh bandar_lampung pangkal_pinang tanjung_pinang timur_tengah inggris asia_tenggara eropa asia afrika
      amerika_latin surabaya bandung semarang medan makassar palembang denpasar padang pekanbaru balikpapan
      banjarmasin pontianak samarinda manado mataram kupang ambon jayapura kendari palu serang bogor
      depok tangerang bekasi malang surakarta cirebon ibu_kota_nusantara
      washington moskow beijing london paris tokyo berlin den_haag jenewa brussel canberra kyiv gaza tepi_barat
      """,
    particles: "bin binti van der den de bt al el von ibn",
    joints: "dan serta untuk bagi",
    openers:
      """
      kemarin selain sebelumnya kemudian selanjutnya akhirnya adapun bahkan padahal akibatnya menurut
      berdasarkan selama usai seusai setelah sebelum sesudah hari pagi siang sore malam besok kini tadi
      nanti lalu begitu demikian misalnya terakhir sejumlah seorang sebuah berbagai masing-masing
      soal terkait mantan mendiang almarhum almarhumah akan pihak warga korban pelaku tersangka
      terdakwa sang si para kedua ketiga keduanya ketiganya jangan mari silakan ya halo sayang sayangnya
      untungnya rupanya ternyata memang sekarang dahulu dulu baik baca sumber foto video tabel gambar grafik lampiran pasal ayat
      """,
    ageWords: "tahun thn th",
    namingVerbs: "bernama dinamai dijuluki berjuluk disapa dipanggil",
    ageVerbs: """
      berusia berumur usia umur yang_berusia yang_berumur yang_masih_berusia yang_masih_berumur
      yang_baru_berusia yang_kini_berusia
      """,
    initialsIntroductions: """
      berinisial inisial dengan_inisial yang_berinisial berinisial_nama inisialnya sebut_saja
      disebut_inisial
      """,
    initialsHolders: """
      tersangka terdakwa terpidana terduga pelaku korban saksi terlapor pelapor buronan buron
      narapidana napi
      """,
    sexes: "l p lk pr lelaki perempuan pria wanita laki",
    personAcronyms: """
      wni wna tki tkw tka pmi pns asn psk irt abg prt art dpo abk tni wil pil wts
      """,
    acronymArticles: """
      seorang seseorang oknum para sejumlah beberapa sebuah suatu setiap tiap dua tiga empat lima
      enam tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan negara warga dolar
      """,
    acronymHeads: """
      pemerintah presiden menteri militer tentara pasukan kongres senat kedutaan duta_besar dubes
      kedubes putusan sidang hakim jaksa gedung kantor pihak manajemen direktur dokter perawat
      pasien ruang pasar bursa saham ekonomi utang pejabat sanksi tarif produk impor ekspor
      """,
    companyEndings: "tbk persero ltd inc",
    stateWords: "republik_indonesia ri indonesia",
    shortFormIntroductions:
      """
      disingkat disingkat_menjadi biasa_disingkat yang_disingkat atau_disingkat yang_biasa_disingkat
      selanjutnya_disebut yang_selanjutnya_disebut selanjutnya_disingkat yang_selanjutnya_disingkat
      atau_biasa_disingkat atau_biasa_disebut atau_yang_disingkat alias atau_lazim_disingkat
      """,
    longFormIntroductions:
      """
      singkatan_dari adalah_singkatan_dari merupakan_singkatan_dari yang_merupakan_singkatan_dari
      kependekan_dari akronim_dari adalah_akronim_dari merupakan_akronim_dari kepanjangan_dari
      yang_adalah_singkatan_dari ialah_singkatan_dari
      """,
    alternatives: "atau")
}

/// Indonesian words by their role in noun phrases.
///
/// The everyday words are those that a reader of news meets in any subject; alone they are not
/// terms.
enum IndonesianPhraseWords {
  /// Nouns without content of their own: what follows them is the term.
  static let weakHeads = """
    jumlah upaya sejumlah kegiatan proses aktivitas adanya bentuk cara hal hal-hal jenis macam
    bagian sebagian sisi segi aspek faktor sebab akibat hasil tujuan maksud fungsi peran peranan
    besaran banyaknya rangkaian serangkaian berbagai beragam aneka sekelompok segelintir sekumpulan
    kumpulan salah satu-satunya sesuatu sebuah seorang seekor suatu sebutir selembar sepasang
    setumpuk separuh separo setengah seperempat sepertiga mayoritas sebagai contoh misal masalah
    persoalan permasalahan soal perihal ihwal kondisi situasi keadaan suasana posisi langkah
    tindakan tahap tahapan tahapannya fase putaran niat keinginan kesempatan kemungkinan peluang
    kemampuan kesiapan ketersediaan keberadaan kehadiran keberhasilan kegagalan kesulitan kendala
    hambatan tantangan dampak pengaruh manfaat alasan awal akhir ujung tepi pinggir sekitar
    persentase rata-rata total sisa selisih kisaran nama istilah julukan sebutan judul tema topik
    poin butir unsur elemen dugaan kalangan kaum jajaran jenisnya versi pola ukuran frekuensi level
    bekas eks mantan sosok figur tokoh perwakilan penyebab pemicu penanganan penyelesaian
    pertengahan penghujung seusai pihak tambahan kasus perkara agenda kerap rasa wujud ragam
    corak kesan potensi kecenderungan kesediaan keberlangsungan kelanjutan imbas buah inti esensi
    makna arti ajang
    """

  /// Nouns of actions and changes that take almost any object.
  static let actions = """
    kenaikan penurunan peningkatan pengurangan penambahan perubahan pergeseran perluasan percepatan
    perlambatan penundaan penghentian pemberhentian pembatalan pelaksanaan penerapan penggunaan
    pemakaian pemanfaatan pemberian penyerahan penerimaan pengiriman pengambilan penyaluran
    pembagian pendistribusian pembelian penjualan pembayaran pengadaan penyediaan penyiapan
    penyusunan pembuatan pembentukan pembangunan pendirian perbaikan pemulihan pembukaan penutupan
    pembacaan pengajuan penyampaian pengumuman peluncuran peresmian penetapan penentuan pemilihan
    penunjukan pengangkatan penggantian pergantian pengembangan penguatan pelemahan penyelenggaraan
    pengelolaan pengaturan pengawasan pemantauan pengecekan pengujian penilaian peninjauan
    perhitungan penghitungan pengukuran pencatatan pendataan pengumpulan penggalangan pemeriksaan
    pencarian penemuan penangkapan penahanan penyitaan penggeledahan pemanggilan permintaan
    penolakan persetujuan pengesahan pembahasan pembicaraan pelanggaran pencegahan penanggulangan
    pemusnahan penghapusan penghancuran perusakan pengrusakan kerusakan kehilangan ketersediaan
    kelangkaan tuntutan dorongan dukungan permohonan pernyataan keterangan penjelasan laporan
    pengakuan kesaksian tuduhan keluhan kritik usulan saran masukan imbauan seruan ajakan larangan
    peringatan perintah instruksi arahan sosialisasi evaluasi kajian pertumbuhan perkembangan
    kemajuan keterlambatan keterlibatan partisipasi perpanjangan pemasangan pengoperasian
    pengelompokan pendampingan pembinaan pelatihan penyebaran penularan pelepasan pengangkutan
    pemindahan pengalihan penarikan pencairan penyesuaian pembenahan penataan penertiban pendalaman
    pemenuhan penindakan pemasangan
    """

  /// Nouns for people and authorities; they tell whose something is.
  static let agents = """
    warga masyarakat penduduk rakyat orang manusia anak anak-anak bayi remaja pemuda perempuan
    wanita laki-laki pria lansia ibu bapak ayah suami istri keluarga kerabat saudara kakak adik
    teman rekan sahabat tetangga tamu korban pelaku saksi petugas aparat polisi tentara prajurit
    pejabat pegawai karyawan pekerja buruh petani nelayan pedagang pengusaha pembeli penjual
    pelanggan konsumen pengguna pengunjung penumpang pengemudi sopir pemilik penghuni penonton
    peserta panitia pengurus pengelola penyelenggara operator pemerintah negara presiden menteri
    gubernur bupati camat lurah dewan parlemen partai perusahaan pabrik toko bank lembaga organisasi
    komunitas tim regu klub sekolah kampus guru murid siswa pelajar mahasiswa dosen dokter perawat
    pasien relawan wartawan jurnalis peneliti pakar ahli pengamat analis penegak pengadilan mahkamah
    kementerian dinas badan kantor komandan pasukan atlet pemain pelatih artis seniman tokoh ulama
    pendeta pemimpin pimpinan direktur manajer sekretaris bendahara juru turis wisatawan pengungsi
    klien mitra pengikut pendukung pelapor pemohon pembicara pembina pendamping penerima pemberi
    pencari pengirim pembuat penyedia pelaksana pengendara pejalan pemudik pemilih penggemar pembaca
    penulis pendengar kru awak staf personel pensiunan mantan eks
    """

  /// Nouns for people that belong to one subject, so that they can be terms alone.
  static let specialists = """
    tersangka terdakwa terpidana narapidana nasabah hakim jaksa penyidik pengacara pendaki penyelam
    pemodal investor majikan
    """

  /// Nouns of two words or more of which one word alone has another role.
  static let compounds = """
    lalu_lintas uji_coba uji_materi uji_kelayakan gagal_bayar imbal_hasil bagi_hasil tata_ruang tata_kelola
    tata_usaha jual_beli simpan_pinjam tanya_jawab unjuk_rasa kerja_sama kerja_bakti tindak_pidana
    tindak_lanjut tindak_kekerasan rawat_inap rawat_jalan alih_fungsi alih_daya alih_teknologi
    daur_ulang tukar_guling hasil_bumi hasil_tangkapan hasil_panen hasil_tani hasil_laut siap_saji tanggap_darurat
    gawat_darurat serah_terima cetak_biru lepas_pantai salah_tangkap buka_tutup pulang_pergi bongkar_muat
    ekspor_impor tatap_muka jajak_pendapat hitung_cepat ganti_rugi ganti_untung peti_kemas suku_cadang
    umpan_balik timbal_balik tumpang_sari tumpang_tindih tangkap_tangan baku_mutu baku_tembak
    rugi_bersih laba_bersih laba_kotor air_bersih air_baku kredit_macet usaha_kecil usaha_menengah
    usaha_mikro perguruan_tinggi tekanan_darah_tinggi bahan_baku harga_pokok orang_tua rumah_susun
    kotak_hitam meja_hijau daftar_hitam energi_bersih energi_baru hutan_lindung ibu_kota tanda_tangan
    tanggung_jawab terima_kasih titik_temu titik_panas titik_api hak_cipta hak_asuh hak_pilih nilai_tukar
    nilai_tambah suku_bunga gaji_pokok upah_minimum masa_tenggang cuci_darah gizi_buruk
    angka_kematian angka_kelahiran tahap_akhir sekolah_dasar sekolah_menengah pasar_gelap tinjauan_kembali
    peninjauan_kembali pasca_panen pra_peradilan naik_haji turun_temurun lahan_basah lahan_kering lahan_gambut
    hutan_bakau kawin_silang sumber_daya daya_beli daya_saing daya_dukung daya_tampung daya_tarik
    data_besar rumah_makan rumah_sakit rumah_tangga rumah_tinggal kamar_mayat buku_putih
    bebas_bea cukai_rokok kerja_paksa cepat_saji pemilu_ulang hitung_ulang bom_waktu bela_negara wajib_pajak
    wajib_militer wajib_belajar bebas_visa bebas_pajak tebang_habis tahan_gempa tahan_api siaga_darurat
    pintu_air pasang_surut harga_jual harga_beli ambang_batas garis_kemiskinan batuk_rejan buta_huruf
    panti_asuhan anak_asuh orang_utan tenaga_surya tenaga_ahli tenaga_kerja juru_bicara bunga_rampai
    """

  /// Words for times.
  static let times = """
    minggu pekan abad dekade dasawarsa windu menit detik pagi siang sore petang malam subuh fajar
    magrib kemarin besok lusa tadi nanti kini sekarang dulu dahulu lalu silam lampau depan mendatang
    kemarinnya esok keesokan sebelumnya sesudahnya setelahnya selanjutnya berikutnya awal akhir
    pertengahan tanggal jadwal triwulan kuartal semester caturwulan sepekan sebulan setahun sehari
    semalam seminggu sejam semenit sedekade januari februari maret april mei juni juli agustus
    september oktober november desember senin selasa rabu kamis jumat sabtu ahad wib wita wit waktu
    dulunya tengah dewasa belakangan akhir-akhir ini
    """

  /// Nouns for a time that a noun or an adjective after them can make a term of.
  static let periods = "jam hari masa musim tahun bulan era zaman periode"

  /// Everyday nouns.
  static let nouns = """
    rumah jalan kota desa kampung kabupaten kecamatan kelurahan provinsi pulau gedung bangunan kamar
    ruang ruangan pintu jendela dinding atap lantai halaman kebun taman pasar warung toko kios mal
    hotel restoran kafe masjid gereja pura sawah ladang hutan gunung bukit sungai danau laut pantai
    pelabuhan bandara stasiun terminal jembatan lapangan stadion tanah air api udara angin hujan
    panas dingin matahari langit awan bintang batu pasir lumpur debu asap kayu besi emas perak
    kertas kain plastik karet kaca mobil motor sepeda bus truk kereta kapal perahu pesawat kendaraan
    mesin alat barang benda peralatan perlengkapan tas baju celana sepatu topi makanan minuman nasi
    beras roti daging ikan ayam telur susu gula garam kopi teh buah sayur sayuran minyak bumbu meja
    kursi lemari tempat tidur lampu telepon ponsel televisi radio komputer laptop internet situs web
    media koran majalah buku surat gambar foto video film lagu musik suara berita kabar informasi
    data pesan kalimat bahasa cerita pertanyaan jawaban pendapat pandangan gagasan ide pikiran
    perasaan hati jiwa tubuh kepala rambut wajah mata telinga hidung mulut gigi leher bahu tangan
    jari dada perut punggung kaki lutut kulit darah tulang otot jantung penyakit obat luka sakit
    kesehatan kematian kehidupan hidup kelahiran pernikahan perkawinan pesta acara upacara lomba
    permainan pertandingan olahraga kejuaraan juara hadiah penghargaan uang dana biaya ongkos gaji
    upah pajak utang pinjaman bantuan sumbangan untung keuntungan rugi kerugian modal usaha bisnis
    pekerjaan kerja tugas jabatan karier pengalaman keahlian keterampilan pendidikan pelajaran
    pengetahuan ilmu ujian kelas program proyek rapat pertemuan sidang kunjungan perjalanan
    kesepakatan perjanjian janji hubungan sama kerjasama persatuan kesatuan kekuatan kelemahan
    kekuasaan kewenangan wewenang hak kewajiban tanggung jawab peraturan aturan hukum keputusan
    kebijakan pemilihan politik ekonomi sosial budaya agama sejarah dunia bumi alam keamanan
    ketertiban perdamaian damai perang konflik kekerasan kejahatan kecelakaan bencana banjir gempa
    kebakaran ancaman bahaya risiko keselamatan perlindungan pelayanan layanan fasilitas kualitas
    mutu standar kriteria syarat persyaratan ketentuan prosedur mekanisme sistem metode strategi
    kunci solusi keluar pilihan kesalahan kekeliruan kebenaran kenyataan fakta bukti tanda gejala
    ciri sifat watak karakter kebiasaan tradisi adat semangat harapan impian doa ucapan salam terima
    kasih maaf rasa cinta sayang kebahagiaan kesedihan kemarahan ketakutan kekhawatiran kepercayaan
    keyakinan perhatian kepedulian kepentingan kesadaran minat bakat hobi aksi gerakan peristiwa
    kejadian insiden momen momentum tren perkembangan kemajuan prestasi pencapaian target sasaran
    hasilnya laju jalannya jalur rute arus aliran masuk antrean barisan daftar tabel grafik catatan
    dokumen berkas arsip kartu tiket paket produk produksi industri perdagangan pasokan stok gudang
    harga diskon iklan promosi merek pelanggan pengguna penggunaan listrik energi bensin solar gas
    sampah limbah polusi cuaca iklim suhu musim tanaman tumbuhan pohon bunga rumput daun akar biji
    padi jagung hewan binatang burung sapi kambing kucing anjing kuda ular rekaman kamera keterangan
    pernyataan penjelasan wawancara konferensi pers siaran jumpa laporan tindakan langkah upaya jasa
    peluang kesempatan tekanan beban masalah jaringan akses kontrol pengawasan pemeriksaan
    penelitian studi survei analisis kajian teori konsep teknologi inovasi kreativitas seni karya
    tulisan puisi novel tokoh peran adegan penampilan pakaian gaya warna garis lingkaran kotak
    bentuk ukuran persen rupiah dolar ribu juta miliar triliun unit lembar ekor batang kelompok sisi
    kiri kanan utara selatan timur barat tenggara bangsa suku ras umat pemimpin hadirin jamaah
    jemaah warganya alamat identitas umur kelamin status pangkat gelar masukan kritik saran komentar
    tanggapan reaksi respons sikap perilaku tingkah laku perbuatan komitmen keras keberanian
    kejujuran keadilan kesejahteraan kemiskinan pengangguran penghasilan pendapatan pengeluaran
    belanja anggaran tabungan rekening transaksi pembayaran tunai cicilan kredit rencananya kesiapan
    persiapan perencanaan pembahasan diskusi dialog debat musyawarah mufakat dukungan penolakan
    protes demonstrasi unjuk tuntutan permintaan keluhan gangguan kerusakan perbaikan perawatan
    pemeliharaan kebersihan tata letak desain model sumber asal-usul penyebab dampak nyata angkatan
    generasi kader jaket helm masker pipa tiang kabel ember botol gelas piring sendok kardus karung
    kantong tenda selimut pos posko jam kantor ruas simpang tikungan tanjakan parkir trotoar gang
    lorong blok tangga pagar tembok sumur kolam mandi dapur garasi kontrakan kos apartemen keramaian
    kemacetan antrian kerumunan kewaspadaan jadwal agenda lanjutan gabungan campuran pengganti
    cadangan bekas kesulitan kemudahan kenyamanan kepastian kejelasan keterbukaan transparansi
    efisiensi efektivitas keberlanjutan konsistensi koordinasi komunikasi kolaborasi sinergi
    integrasi edukasi pemahaman pengertian kesan hikmah nilai kawasan wilayah daerah lingkungan
    bahan batas kapasitas jarak usia area lokasi titik calon anggota wakil ketua pelaku kedudukan
    nomor sarana prasarana komponen tipe volume kecepatan arah panjang lebar berat luas kedalaman
    ketinggian pusat dasar puncak rencana indeks gelombang bidang sektor skala angka rasio isu lama
    tingkat kadar taraf rumus izin spanduk vila dalih asosiasi skema poster baliho bendera lambang
    logo simbol formulir amplop perangko lembaran naskah teks kutipan paragraf bab sampul edisi
    terbitan percetakan penerbit kedai lapak gerai perbelanjaan swalayan dagangan jualan pesanan
    kiriman titipan kado bingkisan perabot perkakas gunting pisau palu paku sekrup tali benang jarum
    kancing resleting sapu lap sikat sabun sampo odol handuk cermin sisir parfum bedak lipstik
    perhiasan cincin kalung gelang anting kacamata payung jas mantel sarung kerudung jilbab peci
    songkok sandal kaus kemeja seragam dasi sabuk ikat dompet koper ransel keranjang sarapan bekal
    camilan kue biskuit permen cokelat es jus sirup soda bir anggur alkohol rokok tembakau korek
    kompor panci wajan periuk teko cangkir mangkuk nampan teras beranda balkon kandang lumbung
    gerbang persimpangan perempatan pertigaan selokan got parit kubangan genangan lubang turunan
    belokan jurang tebing lereng lembah dataran padang semak belukar rimba gua tanjung selat samudra
    ombak badai topan petir kilat guntur pelangi embun kabut salju cahaya sinar bayangan kegelapan
    kesunyian keheningan bunyi nada irama tarian gerak lompatan pukulan tendangan lemparan tangkapan
    bola gawang raket jaring ring lintasan wasit skor gol poin babak putaran final semifinal
    penyisihan grup klasemen laga duel partai lawan kawan musuh rival saingan persaingan perlawanan
    kemenangan kekalahan medali piala trofi piagam ijazah rapor bimbingan les kursus lokakarya
    seminar kuliah skripsi makalah artikel percobaan eksperimen laboratorium pil tablet kapsul salep
    perban suntikan infus demam batuk pilek flu pusing mual muntah diare sesak nyeri gatal alergi
    kelelahan stres depresi kecemasan mimpi istirahat liburan cuti rekreasi piknik tamasya wisata
    hiburan tontonan pertunjukan pameran pentas panggung layar tirai penonton tepuk sorak teriakan
    jeritan tangisan tawa senyuman senyum pelukan ciuman sentuhan genggaman tatapan lirikan kelakuan
    kenakalan kejahilan gurauan candaan lelucon obrolan percakapan pembicaraan pidato ceramah
    khotbah nasihat petuah wejangan teguran peringatan hukuman ganjaran balasan imbalan pujian
    celaan hinaan makian cacian ejekan fitnah gosip rumor desas-desus rahasia kebohongan tipuan
    kecurangan pengkhianatan perselingkuhan perceraian pertengkaran perselisihan percekcokan
    pertikaian perkelahian tawuran bentrokan kerusuhan kericuhan keributan kegaduhan kepanikan
    kekacauan kebingungan keraguan kebimbangan kecurigaan prasangka praduga asumsi anggapan persepsi
    perspektif wawasan cakrawala visi misi motto slogan semboyan moto prinsip asas pedoman panduan
    petunjuk arahan tuntunan teladan panutan idola penggemar pengagum rutinitas keseharian kesibukan
    ketenangan kedamaian kebersamaan kekompakan keakraban keharmonisan kerukunan toleransi
    solidaritas kesetiakawanan gotong-royong empati simpati kebaikan ketulusan keikhlasan kesabaran
    ketabahan ketekunan kegigihan keuletan kedisiplinan kerajinan ketelitian kecermatan kecerdasan
    kepandaian kebodohan kemalasan kelalaian kecerobohan keteledoran kelambanan kebutuhan keinginan
    keperluan kelengkapan keutuhan kesempurnaan keindahan keunikan kekhasan keistimewaan keunggulan
    kehebatan kemegahan kemewahan kesederhanaan kerumitan kompleksitas kemiripan kesamaan perbedaan
    keragaman keberagaman variasi kombinasi komposisi struktur susunan rangka kerangka pondasi
    fondasi landasan basis pijakan tumpuan sandaran penopang penyangga tonggak sejarahnya riwayat
    kisah dongeng legenda mitos cerpen drama sandiwara sinetron serial episode pemeran sutradara
    hitungan perkiraan taksiran ramalan prediksi prakiraan estimasi perbandingan persamaan proporsi
    persentase pecahan separuhnya kelipatan penjumlahan lampiran rincian detail perincian uraian
    ringkasan rangkuman ikhtisar kesimpulan simpulan intisari penutup pembuka pengantar prakata
    pendahuluan undangan sambutan penyambutan jamuan hidangan sejumlahnya antusiasme animo gairah
    gelora gejolak gebrakan terobosan kiat trik tips siasat taktik jurus pendekatan penanganannya
    perlakuan penyebutan penamaan sebutan panggilan sapaan kompleks perumahan hunian kediaman
    domisili pelosok pedalaman perbatasan pinggiran perkotaan pedesaan perdesaan permukiman
    pemukiman lahan petak kavling sen koin celengan kas brankas kegemaran kesukaan kecintaan
    kerinduan kenangan ingatan memori keputusasaan penyesalan dosa pahala surga neraka malaikat
    setan hantu roh arwah jenazah mayat makam kuburan pemakaman selamatan kenduri syukuran hajatan
    resepsi pengantin mempelai mahar kehamilan persalinan akte gambaran lukisan sketsa rancangan
    denah peta globe kompas wacana diskursus polemik kontroversi perdebatan kubu kurungan tahanan
    sel borgol senjata pistol senapan peluru pedang tombak panah bom granat meriam tank kemah barak
    markas pangkalan benteng medan produsen distributor pemasok agen perwakilan cabang menara kubah
    pilar balok genteng bata semen cat keramik ubin marmer formasi lini sub divisi seksi biro
    penghasil penghuni penunjang pelengkap pendukung pengaman pelindung pembungkus kemasan bungkus
    wadah tempatnya tutup label stiker cap stempel materai paraf pimpinan kepemimpinan mandat amanat
    amanah titah restu persetujuan kesepahaman kesediaan keikutsertaan kontribusi sumbangsih andil
    pengabdian bakti dedikasi loyalitas kesetiaan ketaatan kepatuhan ketidakpastian ketidakadilan
    ketimpangan kesenjangan denda sanksi penjara sertifikat efek lisensi kategori fokus segmen
    serangan putra putri unggulan pasangan pacar sudut usul urutan sayap pinggang profil potongan
    paruh jejak benturan bau badut tukang simpanan sesama pahlawan raja ratu dewa objek subjek
    kalender album aktor aktris penyanyi musisi pelukis penari pengarang band gitar drum konser
    kontes masakan kelapa kacang tempe tahu sambal kerupuk mi bakso sate soto rendang cucu kakek
    nenek paman bibi keponakan sepupu ipar mertua menantu tante om leluhur moyang keturunan
    pertolongan guncangan gulungan tumpukan deretan jejeran himpunan gugusan tembakan tusukan
    sabetan bacokan sergapan kejaran keseluruhan kemerdekaan kekayaan kesuksesan perolehan penawaran
    pergerakan urusan tambang perkebunan pertanian perikanan peternakan kehutanan perhubungan
    pertambangan perindustrian pariwisata pelayaran penerbangan transportasi telekomunikasi
    konstruksi gagang tombol saklar stopkontak colokan baterai aki bohlam senter lilin obor panel
    keyboard tetikus printer pemindai folder aplikasi unggahan unduhan akun laman tautan fitur elite
    elit rezim kabinet pelaksanaannya penyelenggaraannya lembur gilir giliran sif rehat jeda sela
    kelulusan pemenang tukaran tumpangan tebengan boncengan bongkahan serpihan kepingan puing
    reruntuhan noda bercak goresan retakan ledakan letusan dentuman getaran goyangan ayunan pusaran
    buruk kendali lapisan strata pekarangan pelataran serambi emperan lobi lift eskalator koridor
    kotoran lumut jamur karat jeruk apel mangga pisang pepaya semangka melon nanas durian rambutan
    salak jambu bayam kangkung kol wortel tomat cabai bawang timun terong kentang singkong ubi
    kemauan ketidaksukaan kebencian kegembiraan keceriaan kegelisahan keresahan kegalauan
    keprihatinan rilis skenario opsi alternatif preferensi prioritas urgensi dokumentasi tayangan
    cuplikan potret figura tabloid buletin brosur pamflet selebaran lowongan lamaran kontrak
    tunjangan bonus rangking peringkat kedatangan keberangkatan kepulangan kepergian kehadirannya
    ketidakhadiran tetes butiran percikan semburan pancaran hembusan embusan tiupan undang-undang
    muka nyawa harta bawahan atasan gawai utang-piutang
    """

  /// Adjectives that assess.
  static let qualities = """
    besar kecil tinggi rendah panjang pendek lebar sempit luas tebal tipis berat ringan cepat lambat
    kuat lemah keras lunak lembut halus kasar panas dingin hangat sejuk basah kering bersih kotor
    baru lama tua muda baik buruk jelek bagus indah cantik tampan menarik penting utama pokok inti
    mudah sulit susah sukar gampang ringkas rumit sederhana kompleks jelas kabur nyata benar salah
    tepat keliru betul pasti ragu yakin aman bahaya berbahaya rawan rentan sehat sakit segar lelah
    capek lapar haus kenyang kaya miskin mahal murah ramai sepi sunyi padat kosong penuh terbuka
    tertutup terbatas bebas wajib serius parah gawat kritis genting darurat mendesak segera langsung
    positif negatif aktif pasif efektif efisien optimal maksimal minimal normal khusus umum biasa
    istimewa unik langka jarang sering sama serupa mirip beda berbeda berlainan lain tertentu
    terbaik terbesar terkecil tertinggi terendah terpanjang terdekat terjauh terbaru terkini
    terakhir terpenting termurah termahal tercepat terparah terburuk terlama tertua termuda
    terbanyak senang sedih marah takut cemas khawatir gembira bahagia bangga malu kecewa kesal heran
    kaget puas tenang gelisah panik trauma jujur adil rajin malas pintar cerdas bodoh berani
    pengecut ramah sopan kejam jahat sabar tegas disiplin kreatif inovatif produktif signifikan
    drastis tajam pesat stabil fluktuatif merata seimbang layak pantas cocok sesuai cukup kurang
    lengkap utuh rusak hancur retak bocor mati hidup merah putih hitam biru hijau kuning cokelat
    coklat abu-abu ungu dalam dangkal jauh dekat rapat renggang lurus bengkok bulat datar curam
    terjal gelap terang cerah mendung gerah deras lebat kencang populer terkenal ternama senior
    junior resmi ilegal legal sah batal gratis sukses gagal siap matang mentah tetap sementara
    berikut seluruhnya megah mewah modern kuno tradisional canggih praktis ketat longgar transparan
    akuntabel profesional humanis bijak arif terpadu beragam berbagai konkret riil kondusif ideal
    realistis masif dahsyat hebat palsu asli murni independen netral objektif subjektif obyektif
    terkendali memadai mumpuni mencolok aneh ganjil asing akrab intim erat kokoh rapuh gersang subur
    makmur sejahtera damai rukun kompak solid sengit seru meriah khidmat khusyuk tenteram nyaman
    betah bosan jenuh lesu loyo giat gigih ulet tekun telaten teliti cermat ceroboh lalai alpa
    sembrono hati-hati waspada curiga optimistis pesimistis antusias bersemangat bergairah berharga
    bermanfaat berguna berarti bermakna kecil-kecilan besar-besaran mati-matian habis-habisan
    terang-terangan diam-diam terpisah terkait terkemuka terhormat terpercaya tepercaya andal handal
    piawai mahir cakap terampil berpengalaman berbakat berprestasi berkualitas bermutu bergengsi
    berlebihan berkepanjangan berulang fiktif semu maya absolut mutlak relatif standar setempat
    sekitar mendadak mencurigakan memprihatinkan mengejutkan menggembirakan menyedihkan menakutkan
    membanggakan memuaskan mengkhawatirkan membahayakan merugikan menguntungkan meyakinkan
    menentukan paling keji biadab mulia luhur suci sakral haram najis bekas usang lawas lapuk reyot
    kumuh bopeng lusuh kusut awet tahan basi busuk amis harum wangi manis asin asam pahit pedas
    gurih lezat nikmat enak sedap hambar karam kandas patah roboh pegal lirih lega sembuh sulung bungsu spesifik
    tunduk maju mundur fundamental buta tuli bisu tangguh super raksasa nyenyak mulus lumayan
    favorit wajar vital universal singkat runtuh reda peka patut marak lumpuh liar lancar konyol
    konsisten komprehensif kompetitif klasik jenaka identik heboh gagah formal dramatis cair padam
    boros brutal bangkit mandek macet tersendat terhambat ambruk ambles jebol tumbang terbalik
    tenggelam hangus gosong layu robek sobek copot lepas goyah labil gemetar pucat pingsan sadar
    siuman pulih membaik memburuk semrawut carut-marut amburadul berantakan rapi tertib teratur
    sistematis terukur terarah jitu ampuh manjur mujarab percuma sia-sia mubazir cukupan pas-pasan
    berlimpah melimpah langgeng abadi fana kekal terlantar telantar terbengkalai mangkrak rampung
    kelar tuntas usai buntu mampet tersumbat resah gundah galau risau gusar geram murka dongkol
    jengkel sebal muak jijik ngeri seram mengerikan angker takjub kagum terpukau terpesona terharu
    haru pilu iba sendu murung muram lunglai letih penat payah sigap tanggap cekatan gesit lincah
    lamban pelan perlahan mahakuasa maha pesolek sombong angkuh congkak dermawan pelit kikir royal
    hemat irit luwes kaku fleksibel lentur elastis pejal renyah legit pulen alot kenyal kental encer
    pekat keruh jernih bening kusam mengkilap berkilau silau redup remang samar simpatik romantis
    humoris egois materialistis pragmatis logis rasional irasional kontroversial sensasional
    fenomenal spektakuler monumental bersahaja terpadat tersibuk terkaya termiskin terkuat terlemah
    tercantik terpandai tertebal terluas terpopuler terlaris laris anyar gres perdana teranyar
    dominan tiruan
    """

  /// Adjectives that make kinds of things, as far as their form does not show it.
  static let kinds = """
    nasional internasional regional lokal global pribadi publik swasta negeri umum militer sipil
    sosial pidana perdata agung tinggi raya merdeka elektronik digital medis klinis fisik psikis
    mental nuklir organik vulkanik seismik tektonik maritim bahari agraris tropis kronis akut kontan
    fiskal moneter bilateral multilateral domestik asing otomatis manual daring luring online
    offline syariah islam islami kristen katolik hindu buddha bersama mandiri terbarukan terpadu
    terpencil terluar terdepan tertinggal bermotor berkelanjutan bersenjata bersubsidi berjangka
    berencana berbayar bersejarah terlarang terorganisasi terorganisir terdampak terdahulu
    terstruktur terintegrasi tertulis terbuka tertutup terapan terjun lepas dini lanjut balik ganda
    tunggal jamak kembar berat ringan massal manusiawi hewani nabati bawah tahunan bulanan mingguan
    harian bayar beli jual pakai pinjam sewa simpan makan minum mandi tidur kerja tinggal tumbuh
    tanam tangkap tahan sita tempuh angkut coba tulis baca dengar lihat masuk keluar tunggu tunda
    putar lintas buka tutup gerak potong tarik dorong timbang hidup pulang ajar bergerak berawak
    bernilai berkebutuhan bernyawa berlangganan berantai berdarah beracun bertingkat swadaya
    swakelola siber semesta perdana primer sekunder tersier sentral kolektif kooperatif komersial
    konvensional dinamis statis mandatori biometrik eksternal internal minimum maksimum otonom
    finansial nirsentuh nirlaba nirkabel nirawak tunai awas siaga kumpul ukur pantau jaga cegah
    tangkal salur alir pasok antar jemput rekam cetak pasang ganti sambung ulang olah urai lebur
    bakar tebang gali bor ikat selam renang layar terbang dayung panjat
    """

  /// Words that join a noun to what the thing is made of or works with.
  static let links = "berbasis berbahan bertenaga berbentuk berteknologi berstandar bertaraf"

  /// Verbs without a prefix, and auxiliaries.
  static let verbs = """
    ada adalah ialah menjadi jadi bisa dapat harus mesti perlu boleh ingin mau hendak akan suka
    mampu sanggup sempat pernah telah sudah belum masih sedang tahu kenal ingat lupa sadar percaya
    yakin setuju sepakat datang pergi tiba sampai berangkat pulang kembali masuk keluar naik turun
    jatuh bangun duduk berdiri tidur makan minum mandi pakai kerja tinggal pindah lari jalan lewat
    mulai selesai usai henti berhenti lanjut tambah kurang muncul hilang terjadi timbul lahir tewas
    meninggal gugur wafat menang kalah seri lolos gagal lulus ikut serta hadir absen punya milik
    butuh beri bawa ambil taruh simpan buka tutup beli jual bayar pinjam sewa kirim terima tolak
    tanya jawab kata ujar tutur ucap jelas tegas ungkap papar imbuh sebut tandas terang tulis baca
    lihat dengar rasa cium sentuh pegang dorong tarik angkat buang lempar tangkap pukul tendang
    bunuh serang bantu tolong dukung ajak minta suruh larang cegah paksa biar biarkan cari temukan
    dapatkan gunakan lakukan berikan jadikan pastikan tingkatkan kurangi hindari siapkan buat bikin
    susun bentuk pilih tentukan putuskan umumkan sampaikan laporkan lanjutkan mulailah diri terus
    tetap sadari akui klaim nilai duga sangka harap mohon tunggu nanti janji coba usahakan gelar
    hadapi alami kecam desak imbau ingatkan resmi tetapkan tahan periksa amankan evakuasi kerahkan
    luncurkan rilis bahas temui kunjungi tinjau gandeng raih kejar incar pecat copot lantik mengaku
    merupakan memiliki mempunyai berada terdapat termasuk tersebut tersebar terlihat tampak terasa
    terdengar ternyata terbukti tergolong terdiri terletak terkait bertahan bekerja belajar berjalan
    berlangsung berlaku bernama berasal bersama beserta bertemu berbicara berharap berusaha berupaya
    berhasil berjumlah berkurang bertambah berubah hitung tuding lekas kalaupun bolak-balik tanggapi
    minati singkirkan
    """

  /// Adverbs, conjunctions, prepositions, pronouns and numbers that are not function words.
  static let others = """
    tak enggak nggak ndak tentu tentunya memang sebenarnya sesungguhnya sebaiknya seharusnya
    semestinya biasanya umumnya rata-rata akhirnya awalnya mulanya semula kemudian lantas lalu
    langsung segera sering kerap jarang kadang kadang-kadang selalu terus terus-menerus kembali lagi
    pun justru malah malahan bahkan apalagi padahal walau kendati sekalipun asalkan asal andai
    andaikata seandainya selama sambil seraya sembari usai seusai pasca setelah sesudah sebelum
    menjelang jelang hingga sampai dari antara berdasarkan menurut melalui lewat selain kecuali
    termasuk beserta bersama berkat akibat gara-gara demi guna buat untuk agar supaya sehingga maka
    oleh sebab karena oleh-oleh yakni yaitu ialah misalnya contohnya seperti bagai bagaikan laksana
    ibarat sebagaimana begitu begini demikian sekian segitu sebanyak sebesar setinggi sejauh selebar
    sepanjang seluas seberat sedalam seusia secepat sebagian sejumlah seluruh semua segala setiap
    tiap masing-masing beberapa berbagai para kaum sang berapa banyak sedikit cukup agak hampir
    nyaris sekitar kira-kira kurang-lebih lebih kurang paling sangat amat sekali terlalu makin
    semakin kian tambah bertambah saling sendiri sendiri-sendiri bersama-sama diri dirinya mereka
    kami kita saya aku anda kamu dia ia beliau kalian siapa apa mana apakah bagaimana mengapa kenapa
    kapan pula juga hanya cuma sekadar saja belaka semata semata-mata baru barusan sudah telah belum
    masih sedang tengah akan bakal mungkin barangkali boleh-boleh pasti niscaya mustahil seolah
    seolah-olah seakan seakan-akan konon kabarnya rupanya ternyata agaknya tampaknya kelihatannya
    sepertinya terutama khususnya khusus secara terhadap tentang mengenai seputar terkait soal
    perihal atas pada dalam luar depan belakang samping sebelah seberang sekeliling dekat jauh sini
    situ sana kemari nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas
    puluh ratus seratus ribu seribu juta sejuta miliar triliun pertama kedua ketiga keempat kelima
    keenam ketujuh kedelapan kesembilan kesepuluh keduanya ketiganya keempatnya puluhan ratusan
    ribuan jutaan belasan dua-duanya ya tidak bukan jangan silakan mari ayo tolong oh wah nah kok
    dong sih kan deh toh lho halo selamat maaf terima kasih mohon begitulah itulah inilah lainnya
    selebihnya sisanya selengkapnya sekaligus serentak bersamaan mendadak tiba-tiba perlahan
    pelan-pelan sungguh benar-benar betul-betul sama-sama serta dan atau tetapi tapi namun melainkan
    sedangkan sementara meski meskipun walaupun jika kalau bila apabila ketika sewaktu tatkala saat
    sejak semenjak bahwa yang ini itu tersebut tadi di ke per tanpa dengan bagi kepada daripada
    ketimbang dibanding dibandingkan alih-alih no nomor pasal ayat huruf pukul hal masih-masih sebut
    pihaknya berikutnya tetap senilai setebal setara kali waktu entah semacam sejenis seharga
    berikut selain-selain antar setidaknya sedikitnya sebanyak-banyaknya seterusnya bersangkutan
    sepenuhnya seutuhnya serupa senantiasa sesekali acap lazimnya kebanyakan sebetulnya sejatinya
    intinya singkatnya pendeknya artinya maksudnya alhasil walhasil dengannya olehnya karenanya
    untuknya padanya kepadanya darinya baginya sebabnya maupun cenderung ulang turut kelak kasihan
    betapa jangan-jangan mudah-mudahan lain-lain adapun kurun seringkali seketika sontak tahu-tahu
    kontan berbondong-bondong beramai-ramai ramai-ramai berkali-kali sekali-sekali lantaran
    berhubung mengingat dikarenakan disebabkan sekitarnya sehubungan sesuai seiring sejalan selaras
    bertepatan berbarengan ihwal terlebih lebih-lebih bilamana manakala acapkali saban tiap-tiap
    segenap sekalian sebarang sembarang sembarangan kebetulan sengaja gerangan moga-moga semoga
    hendaknya seyogianya selayaknya sepantasnya sepatutnya sewajarnya ton mil derajat vial km kg cm
    mm ha liter meter kilometer hektare hektar gram kilogram sentimeter milimeter barel galon ons
    kuintal knot watt kilowatt megawatt volt ampere hertz byte megabita gigabita inci kaki-persegi
    persegi kubik lux desibel jo dr drs prof sdr yth dll dsb dst hlm op rp jl jln kel kec kab prov
    st nona tuan nyonya bung engkau dikau beliau-beliau sekelilingnya plus minus viral anti pro non
    pra lekas kalaupun dkk bolak-balik antar- sesegera
    """

  /// Nouns that begin like a verb with `me-`, `di-`, `ber-` or `ter-`.
  static let nounsLikeVerbs = """
    menteri merek medali media mediasi mekanisme mesin metode menara menit meja meter metro mebel
    melodi melon memori mentega menu meriam mesiu metabolisme metafora metamorfosis meteor meteran
    meteorologi mentor meningitis merkuri merpati mercusuar mesjid messias mediator megapolitan
    dinas direktur direksi direktorat dinding divisi dimensi dialog diplomasi diplomat disiplin
    distribusi distrik diskusi dividen diesel disabilitas diabetes diagnosis dialisis diet dinamika
    dinasti diri diskriminasi dispensasi diskon diva difteri diare difabel digitalisasi dinamit
    dioksida diorama diktator disinfektan disinformasi disparitas dislokasi diversifikasi diversi
    direktif disertasi distributor distilasi berita beras berkas berkat beruang berlian berondong
    beranda benteng berkah bercak berandal bera teripang teror teroris terorisme terminal teras
    terapi terasi terigu termos terompet terong teritori teritorial terumbu terpal terjemahan
    terobosan terdakwa tersangka terpidana termometer terowongan tergugat terlapor terperiksa teradu
    """

  /// Nouns that end like an adjective of a kind.
  static let nounsLikeKinds = """
    krisis analisis basis teroris aktivis jurnalis polis turis hipotesis sintesis tesis diagnosis
    artis kudis gratis kalis baris garis habis manis tangis iris keris tipis miris bengis balistis
    majelis iblis komunis kapitalis pesimis optimis finalis novelis spesialis ekstremis separatis
    dialisis prognosis sirosis tuberkulosis fibrosis trombosis aborsi modernis
    tarif motif detektif direktif kolektif preservatif objektif aditif insentif konservatif eksekutif
    legislatif yudikatif laksatif aperitif arsip
    kapal pasal modal halal awal sinyal soal material terminal jurnal kanal festival rival kapital
    mineral jenderal arsenal manual sentral moral total gagal asal bekal bantal sandal skandal
    potensial signal interval sial tinggal ideal kristal metal hal final portal opsional ritual
    tunggal royal asal hafal jagal mental kendal sambal tumbal dangkal akal kadal
    """
}

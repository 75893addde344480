import TestSupport
import Testing
import TextModel

/// Difficult cases: titles, degrees, initials, offices, companies and places.
@Suite("Indonesian pitfalls: names")
struct IndonesianNamePitfalls {
  static let cases = [
    Breaks("÷ Ia kader PD. yang setia. ÷", because: "a small letter goes on behind a party"),
    Breaks("÷ Ia minum Vit. ÷ Obat lain habis. ÷", because: "no letter follows Vit."),
    Breaks("÷ Ia kader PD. ÷ Partai itu kalah. ÷", because: "PD is a party behind kader"),
    Breaks("÷ PD. Pasar Jaya merugi. ÷", because: "PD is a firm before a name"),
    Breaks("÷ Semoga Allah meridai Ali r.a. ÷ Ia sepupu Nabi. ÷", because: "a pronoun opens one"),
    Breaks("÷ Ali r.a. Al-Murtadha dimakamkan di Najaf. ÷", because: "r.a. before a name"),
    Breaks(
      "÷ Laporan itu diserahkan Tn. Wijaya kepada Ny. Ratna. ÷ Keduanya menolak berkomentar. ÷",
      because: "titles before names"),
    Breaks(
      "÷ Acara dibuka oleh Ustaz H. Abdul Somad, Lc., M.A. yang baru tiba. ÷ Hadirin berdiri. ÷",
      because: "degrees in the middle of a sentence"),
    Breaks(
      "÷ Kini ia bergelar S.H. ÷ Ayahnya pun bangga. ÷", because: "degree at the end of a sentence"),
    Breaks(
      "÷ Pembicaranya Dr. Ir. Sri Mulyono, M.Eng., Ph.D. ÷ Beliau mengajar di Bandung. ÷",
      because: "degree at the end, then a pronoun"),
    Breaks(
      "÷ Rektor Prof. Dr. dr. A. Razak Thaha, M.Sc. mengatakan dana itu cukup. ÷",
      because: "degree before a verb"),
    Breaks("÷ Nabi Muhammad saw. bersabda tentang kejujuran. ÷", because: "saw. before a verb"),
    Breaks(
      "÷ Mari kita bersyukur kepada Allah Swt. ÷ Semoga kita semua sehat. ÷",
      because: "Swt. at the end"),
    Breaks("÷ Nabi Ibrahim a.s. dan Ismail a.s. membangun Ka'bah. ÷", because: "a.s. inside"),
    Breaks(
      "÷ Khalifah Umar bin Khattab r.a. memimpin dengan adil. ÷",
      because: "r.a. stays with its clause"),
    Breaks(
      "÷ Surat itu ditandatangani a.n. Kepala Dinas. ÷ Stempelnya basah. ÷", because: "a.n. inside"),
    Breaks(
      "÷ Kirimkan ke PT Maju Jaya, u.p. Bagian Personalia, sebelum Jumat. ÷", because: "u.p. inside"
    ),
    Breaks("÷ Kepada Yth. Bapak Bupati di tempat. ÷", because: "Yth. before"),
    Breaks(
      "÷ PT. Semen Indonesia (Persero) Tbk. mencatat laba. ÷ Sahamnya naik. ÷",
      because: "PT. and Tbk. in the middle"),
    Breaks(
      "÷ Ia bekerja di PT Astra International Tbk. ÷ Kantornya di Sunter. ÷",
      because: "Tbk. at the end"),
    Breaks(
      "÷ Perusahaan Singapura, Temasek Holdings Pte. Ltd., membeli saham itu. ÷",
      because: "Pte. Ltd."),
    Breaks(
      "÷ Pasar menjual sayur, ikan, beras, dll. ÷ Pembelinya ramai. ÷", because: "dll. at end"),
    Breaks("÷ Buku, pensil, dsb. harus dibawa. ÷", because: "dsb. inside"),
    Breaks(
      "÷ Ia membawa pensil, penghapus, dll. ÷ Semuanya tersedia di sana. ÷",
      because: "dll. before capital that is an end — ambiguous"),
    Breaks("÷ Rumah tsb. sudah dijual. ÷ Pemiliknya pindah. ÷", because: "tsb. inside"),
    Breaks("÷ Ibu kota a.l. Jakarta, Manila, dan Bangkok padat. ÷", because: "a.l. inside"),
    Breaks(
      "÷ Nama aslinya ialah R.M. Soewardi Soerjaningrat. ÷ Ia lahir di Yogyakarta. ÷",
      because: "R.M. initials title"),
    Breaks(
      "÷ Menteri itu, B.J. Habibie, merancang pesawat. ÷ Pesawatnya terbang. ÷", because: "initials"
    ),
    Breaks("÷ Ia mendapat nilai A. ÷ Orang tuanya senang. ÷", because: "letter at the end"),
    Breaks("÷ Muhammad A. Rahman lulus lebih dulu. ÷", because: "middle initial"),
    Breaks("÷ Vitamin C. ÷ Buah jeruk mengandungnya. ÷", because: "single letter after vitamin"),
    Breaks(
      "÷ JAKARTA, KOMPAS.com - Polisi menangkap dua orang. ÷ Keduanya mengaku. ÷",
      because: "dateline dash"),
    Breaks(
      "÷ Jakarta (ANTARA) - Presiden bertolak ke Tokyo, Jepang. ÷ Ia didampingi menteri. ÷",
      because: "Antara dateline"),
    Breaks(
      "÷ TEMPO.CO, Jakarta - Harga cabai naik. ÷ Pedagang mengeluh. ÷", because: "Tempo dateline"),
    Breaks(
      "÷ Bisnis.com, JAKARTA — Bank Indonesia menahan suku bunga. ÷", because: "Bisnis dateline"),
    Breaks(
      "÷ EtIndonesia. ÷ Badai menerjang Florida pada Senin. ÷",
      because: "dateline with its own stop"),
    Breaks(
      "÷ Situs www.kpu.go.id sempat lumpuh. ÷ Kini pulih. ÷",
      because: "domain with stop in the middle?"),
    Breaks(
      "÷ Kirim surel ke redaksi.koran@contoh.co.id. ÷ Kami akan membalas. ÷",
      because: "e-mail at the end"),
    Breaks("÷ Toko daring Bukalapak.com dan Blibli.com bersaing. ÷", because: "domain names"),
    Breaks(
      "÷ Virus Aedes aegypti dan A. albopictus menyebar cepat. ÷", because: "Latin name abbreviated"
    ),
    Breaks("÷ Bakteri E. coli ditemukan di air. ÷ Warga diminta memasaknya. ÷", because: "E. coli"),
    Breaks(
      "÷ Letjen. TNI (Purn.) Sutiyoso hadir. ÷ Ia memberi sambutan. ÷", because: "military rank"),
    Breaks(
      "÷ Kapolres AKBP. Dedi Supriadi, S.I.K., M.H. membenarkan hal itu. ÷",
      because: "police rank and degrees"),
    Breaks("÷ Brigjen. Pol. Ahmad Ramadhan menjawab. ÷", because: "police rank"),
    Breaks("÷ Kota St. Petersburg indah. ÷ Sungainya beku. ÷", because: "St. Petersburg"),
    Breaks("÷ Mr. Bean datang bersama Mrs. Brown. ÷", because: "English titles"),
    Breaks("÷ Laga Persija vs. Persib ditunda. ÷", because: "vs."),
    Breaks("÷ a. Menjaga kebersihan. ÷ b. Membuang sampah. ÷", because: "letter items"),
    Breaks("÷ Ia kagum (lihat gambar di atas). ÷ Lukisan itu mahal. ÷", because: "parenthesis"),
    Breaks(
      "÷ Kabar itu dibenarkan Drs. H. M. Jusuf Kalla. ÷ Ia wakil presiden. ÷", because: "Drs. H. M."
    ),
    Breaks("÷ K.H. Ahmad Dahlan mendirikan Muhammadiyah. ÷ Ia lahir di Kauman. ÷", because: "K.H."),
    Breaks("÷ Plt. Gubernur menandatangani surat. ÷ Wagub hadir. ÷", because: "Plt."),
    Breaks("÷ Makam Alm. Suharto ramai dikunjungi. ÷", because: "Alm."),
    Breaks("÷ Bpk. Joko dan Sdri. Wati diundang. ÷ Mereka datang. ÷", because: "Bpk. Sdri."),
    Breaks("÷ Dr. drg. Sinta dan Apt. Rudi membuka klinik. ÷", because: "Apt."),
    Breaks("÷ Ia membaca H.R. Bukhari dan H.R. Muslim. ÷ Hadisnya sahih. ÷", because: "H.R."),
    Breaks("÷ Ia pindah ke A.S. ÷ Di sana ia bekerja. ÷", because: "A.S. at the end"),
    Breaks("÷ Kedubes U.S. di Jakarta ditutup. ÷", because: "U.S. inside"),
    Breaks("÷ Ia dari Washington D.C. ÷ Rumahnya besar. ÷", because: "D.C. end"),
    Breaks("÷ Perjanjian itu, i.e. Perjanjian Giyanti, membagi Mataram. ÷", because: "i.e."),
    Breaks("÷ Kitab itu ditulis Mpu Prapanca c.q. Rakawi. ÷", because: "c.q."),
    Breaks("÷ d/a. Kantor Pos, Jl. Merdeka. ÷", because: "d/a."),
    Breaks("÷ Masa jabatannya berakhir s/d. Desember. ÷", because: "s/d."),
    Breaks("÷ Ia menemui Nn. Clara di lobi hotel. ÷ Hujan turun. ÷", because: "Nn."),
    Breaks("÷ Pdt. Yohanes dan Rm. Magnis memimpin doa bersama. ÷", because: "Pdt. Rm."),
    Breaks(
      "÷ Ketua DPRD, Hj. Siti Aminah, S.Sos., M.AP., menolak usul itu. ÷ Rapat ditunda. ÷",
      because: "degrees in apposition"),
    Breaks(
      "÷ Tim dipimpin Sersan Mayor (Serma) Agus dan Kapt. Inf. Dedi. ÷ Mereka berangkat subuh. ÷",
      because: "Kapt. Inf."),
    Breaks("÷ Komjen. Pol. (Purn.) Budi Gunawan pensiun. ÷", because: "ranks chain"),
    Breaks("÷ Mayjen. TNI Rudi dan Laksma. TNI Yono bertemu. ÷", because: "Laksma."),
    Breaks(
      "÷ Utusan datang dari Kab. Sleman, D.I. Yogyakarta. ÷ Jumlahnya lima. ÷", because: "D.I."),
    Breaks("÷ Rapat Sen.–Kam. ditiadakan. ÷ Jumat tetap ada. ÷", because: "Sen. Kam."),
    Breaks("÷ SURABAYA, Jawa Pos – Warga mengungsi. ÷ Sungai meluap. ÷", because: "dateline dash"),
    Breaks(
      "÷ WASHINGTON, D.C. (AP) — Kongres menyetujui anggaran. ÷", because: "dateline with D.C."),
    Breaks("÷ Detik.com dan X.com diblokir. ÷ Warga protes. ÷", because: "X.com"),
    Breaks("÷ Unduh di s.id/kuliah. ÷ Tautannya aktif. ÷", because: "short URL"),
    Breaks(
      "÷ Fosil H. erectus dan P. robustus ditemukan. ÷ Umurnya sejuta tahun. ÷",
      because: "Latin initials"),
    Breaks("÷ Anggrek Phalaenopsis sp. tumbuh di sana. ÷ Warnanya putih. ÷", because: "sp."),
    Breaks("÷ Jamur Rhizopus sp. ÷ Jamur ini dipakai untuk tempe. ÷", because: "sp. end"),
    Breaks("÷ Ia tinggal di Amerika (A.S.). ÷ Kini ia pulang. ÷", because: "A.S. in parentheses"),
    Breaks("÷ Ia lahir di kota L.A. ÷ Ayahnya orang Medan. ÷", because: "L.A. end"),
    Breaks("÷ Pengarang itu, N.H. Dini, meninggal di Semarang. ÷", because: "N.H."),
    Breaks("÷ Ch. Anwar dan Th. Sumartana penyair. ÷", because: "Ch. Th. two-letter initials"),
    Breaks("÷ Moh. Hatta dan Muh. Yamin bersahabat. ÷", because: "Moh. Muh."),
    Breaks("÷ Abd. Rahman dan M. Yusuf bersaudara. ÷", because: "Abd."),
    Breaks("÷ Ny. M.A. Sulistyo, S.E., M.M., Ak. resmi menjabat. ÷", because: "Ak."),
    Breaks("÷ Gelarnya bertambah menjadi M.Pd. ÷ Gajinya tetap. ÷", because: "M.Pd. end"),
    Breaks(
      "÷ Ayahnya dokter lulusan UI, Sp.P.D. ÷ Ibunya guru. ÷", because: "specialist degree end"),
    Breaks("÷ Makanan pokoknya, yakni sagu, ubi, dst., dijual di pasar. ÷", because: "dst. comma"),
    Breaks(
      "÷ Tanah, air, dan udara (misal: gas, dsb.). ÷ Semuanya tercemar. ÷",
      because: "dsb. in parentheses"),
    Breaks("÷ Kasus itu melibatkan Anas dkk. ÷ KPK menahan mereka. ÷", because: "dkk. end"),
    Breaks("÷ Kpd. Sdr. Ketua RT di tempat. ÷", because: "Kpd."),
    Breaks("÷ Dgn. hormat, kami mengundang Bapak. ÷", because: "Dgn."),
    Breaks("÷ Ttd. Kepala Sekolah. ÷", because: "Ttd."),
    Breaks("÷ Hadis riwayat (H.R.) Bukhari itu sahih. ÷", because: "H.R. in parentheses"),
    Breaks(
      "÷ Rasulullah SAW. pernah bersabda demikian. ÷ Sahabat mendengarkan. ÷", because: "SAW. lower"
    ),
    Breaks("÷ Asma binti Abu Bakar r.a. adalah teladan. ÷", because: "r.a. lower"),
    Breaks("÷ Ia minum Vit. C setiap hari. ÷", because: "Vit."),
    Breaks("÷ Rumusnya E = mc². ÷ Einstein menemukannya. ÷", because: "formula"),
    Breaks("÷ Golongan darahnya O. ÷ Ia mendonorkan darah. ÷", because: "letter end"),
    Breaks("÷ Kelas X A. ÷ Wali kelasnya Bu Tuti. ÷", because: "letter end"),
    Breaks("÷ Perang Dunia II. ÷ Jerman kalah. ÷", because: "Roman numeral end"),
    Breaks("÷ Lihat Bab IV. ÷ Uraiannya panjang. ÷", because: "Roman end"),
    Breaks("÷ I. Pendahuluan ÷", because: "Roman item"),
    Breaks(
      "÷ Syaratnya: a. sehat; b. jujur; c. rajin. ÷ Semua boleh mendaftar. ÷",
      because: "inline letters"),
    Breaks("÷ Ia tersenyum :) ÷", because: "emoticon"),
    Breaks("÷ Terj. oleh H.B. Jassin. ÷ Karya itu diprotes. ÷", because: "Terj."),
    Breaks("÷ Ed. revisi terbit tahun lalu. ÷", because: "Ed."),
    Breaks("÷ Menkes dr. Budi vs. IDI memanas. ÷ DPR turun tangan. ÷", because: "vs dr"),
    Breaks("÷ Stasiun Ps. Minggu ramai. ÷ Kereta terlambat. ÷", because: "Ps. Minggu"),
    Breaks("÷ Tj. Priok dan Tg. Perak pelabuhan besar. ÷", because: "Tj. Tg."),
    Breaks("÷ G. Merapi meletus. ÷ Abu menutupi kota. ÷", because: "G. mountain"),
    Breaks("÷ P. Jawa padat, sedangkan P. Buru lengang. ÷", because: "P. island"),
    Breaks("÷ Sungai itu bermuara di S. Mahakam. ÷ Airnya keruh. ÷", because: "S. river"),
    Breaks(
      "÷ Hadir pula Gus H. Yaqut C. Qoumas. ÷ Tamu lain menyusul. ÷", because: "middle initial"),
    Breaks(
      "÷ Ia dikenal sebagai Soe Hok Gie, S.S. ÷ Buku hariannya terkenal. ÷", because: "S.S. end"),
    Breaks("÷ Baca juga: Harga Emas Antam Hari Ini. ÷ Simak selengkapnya. ÷", because: "read also"),
    Breaks("÷ Ia memiliki tiga anak: Budi, Ani, dan Tono. ÷ Semuanya sekolah. ÷", because: "colon"),
    Breaks("÷ Kompas.com. ÷ Detik.com. ÷ Tempo.co. ÷", because: "domains alone"),
    Breaks(
      "÷ Ruas Jl. M.H. Thamrin–Jl. Jenderal Sudirman macet. ÷ Hindari. ÷",
      because: "M.H. as initials"),
    Breaks("÷ RS dr. Cipto Mangunkusumo penuh. ÷ Pasien antre. ÷", because: "dr. hospital"),
    Breaks("÷ Bandara H. Asan dibuka. ÷ Pesawat mendarat. ÷", because: "H. airport"),
    Breaks("÷ Gelar Dr. (H.C.) diberikan kepada Ma'ruf Amin. ÷ Ia terharu. ÷", because: "H.C."),
    Breaks(
      "÷ Ia menjabat Kapolda Metro Jaya, Irjen Pol. Fadil Imran. ÷ Ia tegas. ÷",
      because: "Irjen Pol."),
    Breaks("÷ Danrem Brigjen TNI M. Zamroni hadir. ÷ Ia memimpin apel. ÷", because: "TNI M."),
    Breaks("÷ Kopral Satu (Koptu) S. Ginting gugur. ÷ Ia dimakamkan. ÷", because: "Koptu S."),
    Breaks(
      "÷ Pohon jati (Tectona grandis L.f.) tumbuh lambat. ÷ Kayunya keras. ÷", because: "L.f."),
    Breaks("÷ Padi (Oryza sativa L.) ditanam. ÷ Panennya Mei. ÷", because: "L.)"),
    Breaks("÷ Pemain baru, mis. Egy M. Vikri, tampil apik. ÷", because: "mis."),
    Breaks("÷ Beberapa hal, spt. air dan listrik, penting. ÷", because: "spt."),
    Breaks("÷ Anggota DPR F-PDIP dan F-PKS walk out. ÷ Sidang ricuh. ÷", because: "F-"),
    Breaks(
      "÷ Proyek itu dikerjakan PT Adhi Karya (Persero) Tbk. ÷ Kontraktor itu berpengalaman. ÷",
      because: "Tbk. end"),
    Breaks(
      "÷ Saham Toyota Motor Corp. dan Honda Motor Co. melemah. ÷ Nikkei turun. ÷",
      because: "Corp. Co. inside"),
    Breaks("÷ Surat dari Kab. Kep. Seribu tiba. ÷ Isinya undangan. ÷", because: "Kab. Kep."),
    Breaks("÷ Menlu A.S. Antony Blinken tiba. ÷ Ia disambut Retno. ÷", because: "A.S. before name"),
    Breaks("÷ Ia warga A.S. ÷ Istrinya orang Solo. ÷", because: "A.S. end nya"),
  ]

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}

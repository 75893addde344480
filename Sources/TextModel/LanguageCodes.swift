/// Equivalent codes of ISO 639 for one language, and the code that BCP 47 prefers.
enum LanguageCodes {
  /// The shortest current code of the same language (RFC 5646, 2.2.1 and 4.5).
  ///
  /// - Parameter code: two or three small letters.
  /// - Returns: `code` itself if it is already the preferred one, or unknown.
  static func canonical(_ code: String) -> String { table[code] ?? code }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for list in [terminological, bibliographic, replaced, individual] {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        let halves = entry.split(separator: ":")
        guard halves.count == 2 else { continue }
        table[String(halves[0])] = String(halves[1])
      }
    }
    return table
  }()

  /// ISO 639-2/T codes of languages that have a two-letter code in ISO 639-1.
  private static let terminological = """
    aar:aa abk:ab afr:af aka:ak amh:am ara:ar arg:an asm:as ava:av ave:ae aym:ay aze:az bak:ba
    bam:bm bel:be ben:bn bis:bi bod:bo bos:bs bre:br bul:bg cat:ca ces:cs cha:ch che:ce chu:cu
    chv:cv cor:kw cos:co cre:cr cym:cy dan:da deu:de div:dv dzo:dz ell:el eng:en epo:eo est:et
    eus:eu ewe:ee fao:fo fas:fa fij:fj fin:fi fra:fr fry:fy ful:ff gla:gd gle:ga glg:gl glv:gv
    grn:gn guj:gu hat:ht hau:ha heb:he her:hz hin:hi hmo:ho hrv:hr hun:hu hye:hy ibo:ig ido:io
    iii:ii iku:iu ile:ie ina:ia ind:id ipk:ik isl:is ita:it jav:jv jpn:ja kal:kl kan:kn kas:ks
    kat:ka kau:kr kaz:kk khm:km kik:ki kin:rw kir:ky kom:kv kon:kg kor:ko kua:kj kur:ku lao:lo
    lat:la lav:lv lim:li lin:ln lit:lt ltz:lb lub:lu lug:lg mah:mh mal:ml mar:mr mkd:mk mlg:mg
    mlt:mt mon:mn mri:mi msa:ms mya:my nau:na nav:nv nbl:nr nde:nd ndo:ng nep:ne nld:nl nno:nn
    nob:nb nor:no nya:ny oci:oc oji:oj ori:or orm:om oss:os pan:pa pli:pi pol:pl por:pt pus:ps
    que:qu roh:rm ron:ro run:rn rus:ru sag:sg san:sa sin:si slk:sk slv:sl sme:se smo:sm sna:sn
    snd:sd som:so sot:st spa:es sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv tah:ty tam:ta
    tat:tt tel:te tgk:tg tha:th tir:ti ton:to tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug ukr:uk
    urd:ur uzb:uz ven:ve vie:vi vol:vo wln:wa wol:wo xho:xh yid:yi yor:yo zha:za zho:zh zul:zu
    """

  /// ISO 639-2/B codes that differ from 639-2/T.
  private static let bibliographic = """
    alb:sq arm:hy baq:eu bur:my chi:zh cze:cs dut:nl fre:fr geo:ka ger:de gre:el ice:is mac:mk
    mao:mi may:ms per:fa rum:ro slo:sk tib:bo wel:cy
    """

  /// Codes that ISO 639 withdrew, or that now denote another language.
  private static let replaced = """
    in:id iw:he jaw:jv ji:yi jw:jv mo:ro mol:ro scc:sr scr:hr tgl:fil tl:fil
    """

  /// ISO 639-3 codes of the language that the code of its macrolanguage usually denotes (CLDR).
  private static let individual = """
    als:sq arb:ar azj:az cmn:zh ekk:et khk:mn lvs:lv npi:ne ory:or pes:fa plt:mg quz:qu swh:sw
    uzn:uz ydd:yi zsm:ms
    """
}

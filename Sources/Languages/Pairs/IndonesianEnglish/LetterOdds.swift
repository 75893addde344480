/// Whether a term looks English or Indonesian by its letters.
///
/// A pair of letters that is more frequent in English words speaks for English, in quarter bits.
/// `.ci/letter-odds` counts the pairs in the project's glossaries; counted in five sixths of them,
/// the decision below raised no false alarm in the last sixth, whichever it was.
enum LetterOdds {
  /// Bits in favour of English; below zero, of Indonesian.
  static func bits(_ text: String) -> Double {
    var quarters = 0
    var last = 0
    for byte in text.utf8 {
      let letter = byte | 0x20
      let place = (0x61...0x7A).contains(letter) ? Int(letter - 0x60) : 0
      if last != 0 || place != 0 { quarters += odds[last * 27 + place] }
      last = place
    }
    if last != 0 { quarters += odds[last * 27] }
    return Double(quarters) / 4
  }

  /// What a side of a pair must have against it, in bits, for the two to look swapped.
  static let threshold = 4.0

  private static let odds: [Int] = rows.joined().utf8.map { Int($0) - 0x6D }

  /// From the blank before a word over a to z, and so in each row.
  private static let rows = [
    "lpjyotynpqianfnthtrolkuqpjn",
    "aamwmnsnaobbohclillgmowgvkt",
    "ieplrflllmplrtlpllrsphlllrl",
    "ynlylyllywlyyllylpytyplllyl",
    "yalttrpxlnllvsrnppvrlenrltl",
    "yydxrytmnsbakgitlvmpmntnyql",
    "ltlllvyllwllrllvllrprylllrl",
    "mdllrrlbtihajlxlllpgrglllul",
    "jjlprxphlrlalvrxlpurvdlplvl",
    "alpynyjtahiaooqyptnnriydllt",
    "lalllclllaplhlltlllllhlllll",
    "fallldphbmhebpiallabaaldlle",
    "piltvswmhplgyqrnlldruflrlyl",
    "ljdldgllholaeypqjlhtljhlltl",
    "hjiplpqgjoahjsyomrvoqhrllal",
    "mxmypryojtleontytlqnpyxyrtl",
    "pilllelptkldsthnvlrjvglllul",
    "lllllllllllllllllllllylllll",
    "ojixntxninaiksqqllyppitnlyl",
    "nfryloplyhhdvoipvppytllklkl",
    "qhpplqllyshatmlqtlsrygpulyl",
    "afltivolaqaajjjrnlllllnllrl",
    "nqlllylllullllltllpllhllltl",
    "vhlllurlrnllppxxllpuphlllpl",
    "xtlultllprlllllpylllvplllpl",
    "yatprglllghlrwplplpxlhllllp",
    "lwlllylllhllpllllllllillllp",
  ]
}

/// Log odds that a term is English rather than Indonesian, from pairs of letters.
///
/// Each pair of letters has a weight in quarter bits, positive if it is more frequent in English.
/// `.ci/letter-odds` computes the weights from the project's glossaries. In six-fold
/// cross-validation, the threshold below gave no false alarm.
enum LetterOdds {
  /// Log odds in bits: positive for English, negative for Indonesian.
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

  /// Bits of contrary evidence that each side of a term pair needs for the pair to look swapped.
  static let threshold = 4.0

  private static let odds: [Int] = rows.joined().utf8.map { Int($0) - 0x6D }

  /// One row per first letter, one column per second letter, each in the order word boundary, a to
  /// z.
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

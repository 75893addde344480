internal import ArgumentParser
import TextFiles

/// Advice for a command line that does not begin with a command.
enum CommandAdvice {
  /// What the user probably meant: `; expected …`; nil if the first argument is a command or an
  /// option, or resembles no command.
  static func advice(on arguments: [String]) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = PadananCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return nil }
    if FileAccess.exists(word) {
      return "expected a command before the file, such as `padanan sheet \(word)`"
    }
    let lowered = Array(word.lowercased())
    let near = names.map { (name: $0, distance: distance(lowered, Array($0))) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= max(1, near.name.count / 3) else { return nil }
    return "expected a command; the nearest one is `\(near.name)`"
  }

  /// Number of insertions, deletions and replacements between two words (Levenshtein 1966).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    // A command is short; a longer word is not compared.
    guard a.count < 40 else { return a.count }
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}

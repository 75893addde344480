internal import Synchronization

/// Long lists of files on the command line, kept away from ArgumentParser.
///
/// ArgumentParser's time grows with the square of the number of arguments: 10,000 files take
/// seconds. A long run of files is therefore replaced by one argument, which the command expands
/// again.
enum FileArguments {
  /// Runs that are not longer remain as they are.
  private static let shortest = 64
  /// Number of arguments at the start of a run that remain: names of commands, and the value of the
  /// option before the run.
  private static let kept = 8
  /// No argument of a process can contain this character.
  private static let mark: Character = "\0"
  private static let runs = Mutex<[[String]]>([])

  /// The arguments with each long run of files replaced by a placeholder; those of
  /// `padanan glossary`, which takes few files, are returned unchanged.
  static func shortened(_ arguments: [String]) -> [String] {
    guard arguments.first != "glossary" else { return arguments }
    var result: [String] = []
    var run: [String] = []
    for argument in arguments {
      if argument.hasPrefix("-"), argument != "-" {
        append(&run, to: &result)
        result.append(argument)
      } else {
        run.append(argument)
      }
    }
    append(&run, to: &result)
    return result
  }

  /// The files, with the placeholders replaced by what they represent.
  static func expanded(_ files: [String]) -> [String] {
    guard files.contains(where: { $0.first == mark }) else { return files }
    return files.flatMap { file in
      guard file.first == mark, let number = Int(file.dropFirst()) else { return [file] }
      return runs.withLock { $0.indices.contains(number) ? $0[number] : [] }
    }
  }

  private static func append(_ run: inout [String], to result: inout [String]) {
    defer { run.removeAll() }
    guard run.count > shortest else { return result.append(contentsOf: run) }
    result.append(contentsOf: run.prefix(kept))
    let number = runs.withLock {
      $0.append(Array(run.dropFirst(kept)))
      return $0.count - 1
    }
    result.append("\(mark)\(number)")
  }
}

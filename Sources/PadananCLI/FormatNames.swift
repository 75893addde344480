/// Names of formats on the command line, which may be in upper or lower case.
enum FormatNames {
  private static let options: Set<String> = ["--format", "-f", "--from", "--to"]

  /// The arguments with the values of the options for formats in lower case.
  static func inLowerCase(_ arguments: [String]) -> [String] {
    var isName = false
    var isOver = false
    return arguments.map { argument in
      defer { isName = !isOver && options.contains(argument) }
      if isName { return argument.lowercased() }
      isOver = isOver || argument == "--"
      guard !isOver, let equals = argument.firstIndex(of: "="),
        options.contains(String(argument[..<equals]))
      else { return argument }
      return argument[...equals] + argument[equals...].dropFirst().lowercased()
    }
  }
}

/// The identifiers that are used in a file.
struct TBXIdentifierPool {
  private(set) var all: Set<String> = []
  private var number = 0

  /// A new identifier as XML allows it, made from `text` if that is unused.
  mutating func claim(_ text: String, otherwise prefix: String) -> String {
    let name = TBXIdentifier.encoded(text)
    if !name.isEmpty, all.insert(name).inserted { return name }
    while true {
      number += 1
      let made = "\(prefix)\(number)"
      if all.insert(made).inserted { return made }
    }
  }

  /// - Returns: whether the identifier is valid and was unused.
  mutating func claim(exactly name: String) -> Bool {
    TBXIdentifier.isName(name) && all.insert(name).inserted
  }
}

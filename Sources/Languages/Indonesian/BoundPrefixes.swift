/// Prefixes that Indonesian joins to a name or number with a hyphen (EYD V, kata turunan).
///
/// Prefixes that derive a new word (`ber-AC`) are not among them.
enum BoundPrefixes {
  static let all: Set<String> = [
    "se", "non", "anti", "pro", "pra", "pasca", "eks", "antar", "kontra", "sub", "supra", "trans",
    "inter", "intra", "pan", "semi", "ultra", "neo", "ke", "di", "mantan",
  ]
}

/// Prefixes that Indonesian joins to a name or a number with a hyphen (EYD V, kata turunan), and
/// that leave it what it was: `ber-AC` is derived.
enum BoundPrefixes {
  static let all: Set<String> = [
    "se", "non", "anti", "pro", "pra", "pasca", "eks", "antar", "kontra", "sub", "supra", "trans",
    "inter", "intra", "pan", "semi", "ultra", "neo", "ke", "di", "mantan",
  ]
}

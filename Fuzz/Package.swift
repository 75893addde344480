// swift-tools-version: 6.2
import PackageDescription

// The program of `make fuzz`: libFuzzer with a target for every reader. It is built with
// `--sanitize fuzzer --sanitize address`, which also instruments the libraries and the C code.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "padanan", path: "..", traits: [])],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "Padanan", package: "padanan")],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
  ]
)

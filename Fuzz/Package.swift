// swift-tools-version: 6.2
import PackageDescription

// libFuzzer targets; `make fuzz` runs them.
let fuzzing: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["FuzzDriver", .product(name: "Padanan", package: "padanan")],
    swiftSettings: fuzzing,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "padanan", path: "..")],
  targets: [
    .target(name: "FuzzDriver", swiftSettings: [.swiftLanguageMode(.v6)]), fuzzer("FuzzText"),
    fuzzer("FuzzGlossary"),
    fuzzer("FuzzRules"),
  ]
)

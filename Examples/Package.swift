// swift-tools-version: 6.2
import PackageDescription

// Programs that use the library alone: without its command, and so without the packages that the
// command needs. `make examples` builds and runs them.
let package = Package(
  name: "Examples",
  dependencies: [.package(name: "padanan", path: "..", traits: [])],
  targets: ["MatchTerms", "MakeSheet", "ManyDocuments"].map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "Padanan", package: "padanan")],
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")])
  }
)

// swift-tools-version: 6.2
import PackageDescription

// The language mode and checks that every Swift target is held to.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A stage of the pipeline. Stages are listed in pipeline order, and each names only stages above it.
func stage(
  _ name: String, after dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// The tests of a stage, which see the stages that it sees.
/// - Parameter support: the support targets that the tests need beside `TestSupport`.
func tests(
  of name: String, with support: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + support,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "padanan",
  products: [
    .executable(name: "padanan", targets: ["PadananCLI"]),
    // `import Padanan` brings all modules that a program needs.
    .library(name: "Padanan", targets: ["Padanan"]),
  ],
  traits: [
    .trait(
      name: "CommandLine",
      description: "The command `padanan`. A package that uses the library alone names `traits: []`"
    ),
    .default(enabledTraits: ["CommandLine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // C libraries behind headers of our own types.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(
      name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["LibXML2"]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CLanguageData"),
    .target(name: "CProcess"),
    // The files of Glossaries/ as data.
    .target(name: "CGlossaries"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    stage("TextModel"),
    stage("DelimitedText", after: ["TextModel"]),
    stage("JSONText"),
    stage("ICUSupport", after: ["CICU", "TextModel"]),
    stage("TextFiles", after: ["CProcess", "ICUSupport", "TextModel"]),
    stage("XMLSupport", after: ["CXML"]),
    stage("HunspellSupport", after: ["CHunspell"]),
    stage("DictSupport", after: ["CZlib"]),
    stage("ArchiveSupport", after: ["CArchive", "XMLSupport"]),
    stage("XLSXSupport", after: ["CXLSXWriter", "ArchiveSupport", "XMLSupport"]),
    stage(
      "DocumentFormats",
      after: ["ICUSupport", "TextFiles", "XMLSupport", "ArchiveSupport", "TextModel"]),

    // The pipeline.
    stage(
      "Languages", after: ["CLanguageData", "HunspellSupport", "TextModel"],
      resources: [.embedInCode("Pairs/IndonesianEnglish/words.txt")],
      exclude: ["Indonesian/Resources"]),
    stage("BitextFormats", after: ["ICUSupport", "XMLSupport", "TextModel"]),
    stage("Normalization", after: ["ICUSupport", "TextModel"]),
    stage(
      "Segmentation",
      after: [
        "CLanguageData", "ICUSupport", "XMLSupport", "TextModel", "Languages", "Normalization",
      ],
      resources: [.embedInCode("Resources/padanan.srx")],
      exclude: ["Resources/padanan.rules"]),
    stage("Quantities", after: ["TextModel", "Languages", "Segmentation"]),
    stage(
      "TextKnowledge",
      after: ["ICUSupport", "TextModel", "Languages", "Normalization", "Segmentation"]),
    stage("Glossary", after: ["TextModel", "Languages"]),
    stage(
      "GlossaryFormats",
      after: [
        "ICUSupport", "XLSXSupport", "XMLSupport", "TextModel", "DelimitedText", "Languages",
        "Glossary",
      ]),
    stage(
      "TermMatching",
      after: [
        "ICUSupport", "TextModel", "Normalization", "Segmentation", "Languages", "TextKnowledge",
        "Glossary",
      ]),
    stage(
      "TermDiscovery",
      after: [
        "TextModel", "DelimitedText", "Languages", "Normalization", "Segmentation",
        "TextKnowledge", "Glossary", "TermMatching",
      ]),
    stage(
      "Alignment",
      after: [
        "ICUSupport", "DictSupport", "TextModel", "Languages", "Normalization", "Segmentation",
        "Quantities", "Glossary", "TermMatching",
      ]),
    stage(
      "Checks",
      after: [
        "TextModel", "Languages", "Quantities", "Normalization", "Segmentation", "TextKnowledge",
        "Glossary", "TermMatching", "Alignment",
      ]),
    stage(
      "Reports",
      after: [
        "TextModel", "Languages", "Normalization", "Segmentation", "Glossary", "TermMatching",
        "TermDiscovery", "Alignment", "Checks",
      ]),
    stage(
      "TermSheets",
      after: [
        "XLSXSupport", "TextModel", "DelimitedText", "Languages", "Normalization", "Segmentation",
        "Quantities", "Glossary", "GlossaryFormats", "TermMatching", "TermDiscovery", "Alignment",
        "Checks", "Reports",
      ]),
    stage(
      "Padanan",
      after: [
        "CGlossaries", "ICUSupport", "XLSXSupport", "TextModel", "TextFiles", "DocumentFormats",
        "DelimitedText", "JSONText",
        "Languages", "BitextFormats", "Normalization", "Segmentation", "TextKnowledge", "Glossary",
        "GlossaryFormats", "TermMatching", "TermDiscovery", "Alignment", "Checks", "Reports",
        "TermSheets",
      ]),
    .executableTarget(
      name: "PadananCLI",
      dependencies: [
        "ICUSupport",
        "TextModel",
        "TextFiles",
        "DocumentFormats",
        "DelimitedText",
        "Languages",
        "BitextFormats",
        "Normalization",
        "Segmentation",
        "Glossary",
        "GlossaryFormats",
        "TermMatching",
        "TermDiscovery",
        "Alignment",
        "Checks",
        "Reports",
        "TermSheets",
        "Padanan",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser",
          condition: .when(traits: ["CommandLine"])),
        .product(
          name: "TOMLKit", package: "TOMLKit", condition: .when(traits: ["CommandLine"])),
      ],
      swiftSettings: strict),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "PipelineSupport", dependencies: ["TextModel", "Normalization", "Segmentation"],
      path: "Tests/PipelineSupport", swiftSettings: strict),
    tests(of: "TextModel"),
    tests(of: "TextFiles"),
    tests(of: "DelimitedText"),
    tests(of: "JSONText"),
    tests(of: "BitextFormats"),
    tests(of: "ICUSupport"),
    tests(of: "XMLSupport"),
    tests(of: "XLSXSupport"),
    tests(of: "DocumentFormats", with: ["Segmentation", "Normalization"]),
    tests(of: "HunspellSupport"),
    tests(of: "DictSupport"),
    tests(of: "Normalization"),
    tests(of: "Segmentation", with: ["PipelineSupport"], exclude: ["Rules"]),
    tests(of: "Quantities", with: ["PipelineSupport"]),
    tests(of: "TextKnowledge", exclude: ["Articles"]),
    tests(of: "Languages", exclude: ["Homographs"]),
    tests(of: "Glossary"),
    tests(of: "GlossaryFormats"),
    tests(of: "TermMatching", with: ["PipelineSupport"]),
    tests(of: "TermDiscovery", with: ["PipelineSupport"]),
    tests(of: "Alignment", with: ["PipelineSupport"]),
    tests(of: "Checks", with: ["PipelineSupport"]),
    tests(of: "Reports"),
    tests(of: "TermSheets", with: ["PipelineSupport"], exclude: ["Snapshots"]),
    tests(of: "Padanan"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PadananCLI", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

internal import Foundation

/// One of the Unicode Consortium's conformance files, as Debian's package unicode-data installs it.
public enum UnicodeTestFile: String, Sendable {
  case normalization = "NormalizationTest.txt"
  case sentenceBreak = "auxiliary/SentenceBreakTest.txt"

  private static let folder = "/usr/share/unicode/"

  /// The lines of the file; nil if the package is not installed.
  public var lines: [String]? {
    let path = UnicodeTestFile.folder + rawValue
    let data = FileManager.default.contents(atPath: path) ?? UnicodeTestFile.unpack(path + ".bz2")
    guard let data else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Whether the file exists and is of one version of Unicode, such as `15.0`.
  public func isInstalled(forUnicode version: String) -> Bool {
    lines?.first.map { $0.contains("-\(version).") } ?? false
  }

  private static func unpack(_ path: String) -> Data? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bzcat", path]
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }

  /// The text of hexadecimal code points: `0044 0307`.
  public static func text(ofCodePoints codes: some StringProtocol) -> String {
    var text = String.UnicodeScalarView()
    for code in codes.split(separator: " ") {
      if let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) { text.append(scalar) }
    }
    return String(text)
  }
}

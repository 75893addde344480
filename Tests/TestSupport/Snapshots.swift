internal import Foundation
public import Testing

/// Recorded outputs in a folder of the project, which must not change.
///
/// `RECORD_SNAPSHOTS=1` records the output anew if it differs. A test that records fails once, so
/// that the recording is reviewed. A snapshot that does not exist yet is always recorded.
public struct Snapshots: Sendable {
  private let folder: String
  private static let isRecording = ProjectFiles.isSet("RECORD_SNAPSHOTS")

  /// - Parameter folder: path from the project's folder, such as `Tests/EndToEndTests/Snapshots`.
  public init(_ folder: String) { self.folder = ProjectFiles.root + "/" + folder }

  /// Compares the output with the file of that name.
  public func check(
    _ output: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + "/" + name
    let recorded = FileManager.default.contents(atPath: path).map { Array($0) }
    guard recorded != output else { return }
    if let recorded, !Snapshots.isRecording {
      Issue.record(
        "\(name):\(Snapshots.difference(recorded, output))", sourceLocation: location)
      return
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(output).write(to: URL(fileURLWithPath: path))
    Issue.record(
      "\(name) was recorded; read it, then run the tests again", sourceLocation: location)
  }

  /// Compares a text with the file of that name.
  public func check(
    _ output: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws { try check(Array(output.utf8), name, at: location) }

  /// The first line that differs, with its number.
  private static func difference(_ recorded: [UInt8], _ output: [UInt8]) -> String {
    let old = recorded.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    func line(_ lines: [ArraySlice<UInt8>]) -> String {
      same < lines.count ? String(decoding: lines[same], as: UTF8.self) : "(end)"
    }
    return "\(same + 1) differs\n  recorded: \(line(old))\n  now:      \(line(new))"
  }
}

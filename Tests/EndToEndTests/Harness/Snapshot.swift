import Foundation
import TestSupport
import Testing

/// A text that must stay as it was recorded, in `Tests/EndToEndTests/Snapshots`.
///
/// `RECORD_SNAPSHOTS=1` records anew. A recording that is new or differs fails once, so that
/// nobody takes one over unread.
enum Snapshot {
  private static let folder = ProjectFiles.root + "/Tests/EndToEndTests/Snapshots"
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"].map { !$0.isEmpty && $0 != "0" }
    ?? false

  static func check(
    _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(folder)/\(name).txt"
    let known = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard Array((known ?? "").utf8) != Array(text.utf8) else { return }
    if let known, !isRecording {
      Issue.record(
        "\(name) differs from its snapshot\n\(difference(known, text))", sourceLocation: location)
      return
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    Issue.record(
      "\(name) was recorded; read it, then run the tests again", sourceLocation: location)
  }

  /// The first lines that are not alike.
  private static func difference(_ known: String, _ found: String) -> String {
    let old = known.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let was = old.dropFirst(same).first ?? "(end)"
    let now = new.dropFirst(same).first ?? "(end)"
    return "line \(same + 1)\n  recorded: \(was)\n  now:      \(now)"
  }
}

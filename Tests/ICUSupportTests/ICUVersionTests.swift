import ICUSupport
import Testing

@Suite("ICU's versions")
struct ICUVersionTests {
  @Test("are numbers with dots between them, and not older than what padanan needs")
  func versions() throws {
    for version in [ICUVersion.library, ICUVersion.unicode] {
      let parts = version.split(separator: ".", omittingEmptySubsequences: false)
      #expect(parts.count >= 2 && parts.allSatisfy { Int($0) != nil }, "\(version)")
    }
    #expect(try #require(ICUVersion.library.split(separator: ".").first.flatMap { Int($0) }) >= 72)
    #expect(try #require(ICUVersion.unicode.split(separator: ".").first.flatMap { Int($0) }) >= 15)
  }
}

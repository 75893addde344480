import Padanan

/// Makes the sheets of many documents by several tasks, in the order of the documents.
@main
struct ManyDocuments {
  static func main() async throws {
    let engine = try Engine(glossary: .bundled())

    let documents = (1...40).lazy.map { number in
      Document(
        id: "article-\(number)", language: .indonesian,
        text: "Menteri luar negeri menandatangani \(number) kesepakatan.")
    }
    for try await sheet in engine.sheets(of: AsyncElements(documents), jobs: 2) {
      print("\(sheet.document): \(sheet.terms.map(\.term).joined(separator: ", "))")
    }

    let lengths = engine.map(
      AsyncElements(documents), jobs: 2, state: { 0 },
      work: { session, count, document in
        count += 1
        return try session.sentences(in: document).count
      })
    var total = 0
    for try await length in lengths { total += length }
    print("\(total) sentences")
  }
}

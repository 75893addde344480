import Alignment
import Testing

/// Sentences that are at another position in the translation.
@Suite struct CrossingTests {
  private func beads(_ source: [String], _ target: [String]) -> Set<String> {
    let gold = GoldBeads(source: source, target: target, beads: [])
    return Set(
      gold.aligned.map { pair in
        func side(_ numbers: [Int]) -> String {
          numbers.isEmpty ? "-" : numbers.map(String.init).joined(separator: ",")
        }
        return "\(side(pair.source))=\(side(pair.target))"
      })
  }

  private let source = [
    "Presiden Marlan membuka pelabuhan baru di Tarasi pada 12 Mei.",
    "Harga beras naik 7,5 persen di pasar Dungalo.",
    "Seorang nelayan bernama Hamdu menemukan 40 koin perak kuno.",
    "Universitas Negeri Sorum menerima 3.200 mahasiswa tahun ini.",
    "Hujan lebat menutup jalan ke bandara selama dua jam.",
  ]
  private let target = [
    "President Marlan opened a new port in Tarasi on May 12.",
    "The price of rice rose 7.5 percent at the Dungalo market.",
    "A fisherman named Hamdu found 40 ancient silver coins.",
    "Sorum State University admitted 3,200 students this year.",
    "Heavy rain closed the road to the airport for two hours.",
  ]

  @Test func `sentences in order are paired with their translations`() {
    #expect(beads(source, target) == ["0=0", "1=1", "2=2", "3=3", "4=4"])
  }

  @Test func `exchanged neighbours are paired with their translations`() {
    let moved = [0, 2, 1, 3, 4].map { target[$0] }
    #expect(beads(source, moved) == ["0=0", "1=2", "2=1", "3=3", "4=4"])
  }

  @Test func `a sentence moved to the end is paired with its translation`() {
    let moved = [1, 2, 3, 4, 0].map { target[$0] }
    #expect(beads(source, moved) == ["0=4", "1=0", "2=1", "3=2", "4=3"])
  }

  @Test func `removed and added sentences remain unpaired`() {
    let others =
      [0, 2, 3, 4].map { target[$0] } + ["Ticket sales for the opera begin tomorrow morning."]
    #expect(beads(source, others) == ["0=0", "1=-", "2=1", "3=2", "4=3", "-=4"])
  }
}

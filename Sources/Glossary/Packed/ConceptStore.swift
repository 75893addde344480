internal import Glibc
internal import Synchronization
package import TextModel

/// A concept that a ``ConceptStore`` keeps.
package final class StoredConcept: Sendable {
  /// The concept.
  package let concept: Concept

  /// An object for a concept.
  package init(_ concept: Concept) { self.concept = concept }
}

/// The concepts of a glossary: in memory, or in a compiled file from which a concept is read when it
/// is first needed.
///
/// A concept that was read is kept. Threads can share a store.
package final class ConceptStore: @unchecked Sendable {
  /// The concepts in memory.
  private enum Source {
    case glossary(Glossary)
    case file(PackedConcepts)
  }

  private let source: Source
  /// Number of concepts.
  package let count: Int
  /// For each concept its object, once it was needed. The memory is all zeros at first, which costs
  /// nothing until a concept is needed.
  private let kept: UnsafeMutablePointer<AtomicLazyReference<StoredConcept>>?

  private init(_ source: Source, count: Int) {
    self.source = source
    self.count = count
    // A lazy reference without an object is a null pointer.
    kept = calloc(max(count, 1), MemoryLayout<AtomicLazyReference<StoredConcept>>.stride)?
      .bindMemory(to: AtomicLazyReference<StoredConcept>.self, capacity: count)
  }

  /// The concepts of a glossary.
  package convenience init(_ glossary: Glossary) {
    self.init(.glossary(glossary), count: glossary.concepts.count)
  }

  /// The concepts of a compiled file.
  package convenience init(_ file: PackedFile) {
    let concepts = PackedConcepts(file)
    self.init(.file(concepts), count: concepts.count)
  }

  deinit {
    kept?.deinitialize(count: count)
    free(kept)
  }

  /// A concept; one without terms if there is no such number.
  package func stored(_ number: Int) -> StoredConcept {
    guard number >= 0, number < count, let kept else {
      return StoredConcept(Concept(id: "", terms: [], origin: Concept.Origin(file: "", line: 0)))
    }
    if let known = kept[number].load() { return known }
    let concept =
      switch source {
      case .glossary(let glossary): glossary.concepts[number]
      case .file(let concepts): concepts.record(number).concept()
      }
    return kept[number].storeIfNil(StoredConcept(concept))
  }

  /// A concept; one without terms if there is no such number.
  package subscript(_ number: Int) -> Concept { stored(number).concept }

  /// The subject field of a concept.
  package func domain(of number: Int) -> String {
    guard number >= 0, number < count else { return "" }
    switch source {
    case .glossary(let glossary): return glossary.concepts[number].domain
    case .file(let concepts): return concepts.domain(of: number)
    }
  }

  /// The sections of a compiled file with the concepts of a glossary.
  package static func sections(of glossary: Glossary) -> [(number: UInt64, bytes: [UInt8])] {
    PackedConcepts.sections(of: glossary)
  }
}

/// The concepts of a compiled file.
private struct PackedConcepts: @unchecked Sendable {
  /// The numbers of the sections.
  private enum Section {
    static let starts: UInt64 = 0x100
    static let records: UInt64 = 0x101
    static let symbolStarts: UInt64 = 0x102
    static let symbols: UInt64 = 0x103
  }

  /// Keeps the memory.
  private let bytes: SharedBytes
  /// Where the record of each concept begins; the last value is the end of the records.
  private let starts: PackedValues<Int32>
  private let records: UnsafeRawBufferPointer
  private let symbolStarts: PackedValues<Int32>
  private let symbols: UnsafeRawBufferPointer

  var count: Int { max(0, starts.count - 1) }

  init(_ file: PackedFile) {
    bytes = file.bytes
    starts = file.values(Section.starts, absent: 0)
    records = file.section(Section.records)
    symbolStarts = file.values(Section.symbolStarts, absent: 0)
    symbols = file.section(Section.symbols)
  }

  func record(_ number: Int) -> ConceptRecord {
    ConceptRecord(
      PackedConcepts.part(of: records, starts[number], starts[number + 1]), symbols: symbol)
  }

  func domain(of number: Int) -> String { symbol(record(number).domain) }

  private func symbol(_ number: Int) -> String {
    guard number >= 0, number < symbolStarts.count - 1 else { return "" }
    return String(
      decoding: PackedConcepts.part(
        of: symbols, symbolStarts[number], symbolStarts[number + 1]), as: UTF8.self)
  }

  private static func part(
    of bytes: UnsafeRawBufferPointer, _ start: Int32, _ end: Int32
  ) -> UnsafeRawBufferPointer {
    guard start >= 0, start <= end, Int(end) <= bytes.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[Int(start)..<Int(end)])
  }

  static func sections(of glossary: Glossary) -> [(number: UInt64, bytes: [UInt8])] {
    var encoder = ConceptEncoder()
    var starts: [Int32] = [0]
    starts.reserveCapacity(glossary.concepts.count + 1)
    var records: [UInt8] = []
    for concept in glossary.concepts {
      records += encoder.record(of: concept)
      starts.append(Int32(records.count))
    }
    var symbolStarts: [Int32] = [0]
    for number in 0..<Int32(encoder.symbols.count) {
      symbolStarts.append(encoder.symbols.range(of: number).upperBound)
    }
    return [
      (Section.starts, PackedFile.bytes(of: starts)), (Section.records, records),
      (Section.symbolStarts, PackedFile.bytes(of: symbolStarts)),
      (Section.symbols, encoder.symbols.arena),
    ]
  }
}

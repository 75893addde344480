internal import Glibc

/// A hash table of slices of a text, each with a value; the slices are not copied.
struct SliceTable {
  struct Slice {
    /// Bytes of the slice in the text; the start is -1 in an empty place of the table.
    var start: Int32 = -1
    var end: Int32 = 0
    var hash: UInt32 = 0
    var value: Int32 = 0
  }

  private var slices: [Slice]
  private let mask: Int

  /// FNV-1a, byte by byte.
  static let emptyHash: UInt32 = 2_166_136_261
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// - Parameter capacity: maximum number of slices.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slices = [Slice](repeating: Slice(), count: size)
    mask = size - 1
  }

  /// The value of a place returned by ``find(_:where:)`` or ``insert(_:of:value:)``.
  subscript(place: Int) -> Int32 {
    get { slices[place].value }
    set { slices[place].value = newValue }
  }

  /// The slice of such a place.
  func slice(at place: Int) -> Range<Int> {
    Int(slices[place].start)..<Int(slices[place].end)
  }

  /// The place of the slice with a hash for which `isEqual` is true; nil if there is none.
  func find(_ hash: UInt32, where isEqual: (Range<Int>) -> Bool) -> Int? {
    var place = Int(hash) & mask
    while slices[place].start >= 0 {
      if slices[place].hash == hash, isEqual(slice(at: place)) { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Inserts a slice unless an equal one is in the table.
  /// - Returns: the place of the slice, or of the equal one.
  @inline(__always)
  mutating func insert(
    _ new: Slice, of text: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, isNew: Bool) {
    var place = Int(new.hash) & mask
    while slices[place].start >= 0 {
      let other = slices[place]
      if other.hash == new.hash, other.end - other.start == new.end - new.start,
        let base = text.baseAddress,
        memcmp(base + Int(other.start), base + Int(new.start), Int(new.end - new.start)) == 0
      {
        return (place, false)
      }
      place = (place + 1) & mask
    }
    slices[place] = new
    return (place, true)
  }
}

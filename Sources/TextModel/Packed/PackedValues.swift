/// Values of a fixed size in a section of a ``PackedFile``.
///
/// Every access is checked. A place outside the section has the value `absent`, so that a damaged
/// file cannot make the reader crash. The file must stay alive while the values are used.
package struct PackedValues<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let base: UnsafeRawPointer?
  /// The number of values.
  package let count: Int
  @usableFromInline let absent: Value

  init(_ bytes: UnsafeRawBufferPointer, absent: Value) {
    base = bytes.baseAddress
    count = bytes.count / MemoryLayout<Value>.stride
    self.absent = absent
  }

  /// The value at a place; `absent` if there is none.
  @inlinable package subscript(_ place: Int) -> Value {
    guard let base, UInt(bitPattern: place) < UInt(bitPattern: count) else { return absent }
    return base.load(fromByteOffset: place &* MemoryLayout<Value>.stride, as: Value.self)
  }

  /// The value at a place; `absent` if there is none.
  @inlinable package subscript(_ place: Int32) -> Value { self[Int(place)] }

  /// The part of `range` that exists.
  @inlinable package func existing(_ start: Int32, _ end: Int32) -> Range<Int> {
    let upper = min(max(0, Int(end)), count)
    return min(max(0, Int(start)), upper)..<upper
  }
}

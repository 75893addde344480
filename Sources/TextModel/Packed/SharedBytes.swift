/// Bytes that never change and that any number of threads read: a block of memory, or a file that is
/// mapped into memory.
package final class SharedBytes: @unchecked Sendable {
  /// The bytes; valid as long as the object.
  package let buffer: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  /// Copies bytes to memory that is aligned to eight bytes.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 8)
    copy.copyBytes(from: bytes)
    buffer = UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])
    release = { UnsafeMutableRawBufferPointer(mutating: $0).deallocate() }
  }

  /// Takes over bytes of another kind of memory.
  /// - Parameters:
  ///   - buffer: aligned to eight bytes.
  ///   - release: called once, when the object is released.
  package init(
    _ buffer: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    self.buffer = buffer
    self.release = release
  }

  deinit { release(buffer) }
}

internal import CICU

extension cicu_bytes {
  /// Copies the bytes into Swift and frees them.
  consuming func take() -> [UInt8] {
    defer { cicu_bytes_free(self) }
    guard let data else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: Int(count)))
  }

  /// Copies the text into Swift and frees it.
  consuming func takeString() -> String {
    String(decoding: take(), as: UTF8.self)
  }
}

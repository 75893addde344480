internal import CProcess
internal import Glibc
public import TextModel

/// Runs other programs, such as `pdftotext`.
public enum Tool {
  /// What a program wrote.
  public struct Output: Sendable {
    /// Standard output.
    public var bytes: [UInt8]
    /// The beginning of standard error.
    public var errors: String
    /// The exit code; 128 and more if a signal ended the program.
    public var status: Int32
  }

  /// Runs a program of the search path and waits for its end.
  /// - Parameters:
  ///   - arguments: the name of the program, and its arguments.
  ///   - input: its standard input.
  ///   - limit: maximum length of its output, in bytes.
  ///   - file: the file that is read, for messages.
  /// - Returns: nil if the program is not installed.
  /// - Throws: `PadananError` (P103) if it writes more than `limit`, or cannot be started.
  public static func run(
    _ arguments: [String], input: [UInt8], limit: Int, file: String
  ) throws(PadananError) -> Output? {
    let copies = arguments.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var output = cprocess_output()
    defer {
      free(output.bytes)
      free(output.errors)
    }
    let list: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) } + [nil]
    let error = list.withUnsafeBufferPointer { list in
      input.withUnsafeBufferPointer { input in
        cprocess_run(list.baseAddress, input.baseAddress, input.count, limit, &output)
      }
    }
    switch error {
    case 0: break
    case ENOENT: return nil
    case EFBIG:
      throw PadananError(
        .cannotRead, file: file, "has more than \(limit >> 20) MiB of text; expected a smaller file"
      )
    default:
      throw PadananError(
        .cannotRead, file: file,
        "cannot be read: \(arguments.first ?? "the program") does not start (error \(error))")
    }
    return Output(
      bytes: Array(UnsafeBufferPointer(start: output.bytes, count: output.length)),
      errors: output.errors.map { String(cString: $0) } ?? "", status: output.status)
  }
}

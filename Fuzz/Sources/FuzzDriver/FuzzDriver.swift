/// One input of the fuzzer: a pointer and a count of bytes; returns 0.
public typealias FuzzInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
/// The arguments of `main`, as C passes them.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ input: FuzzInput
) -> CInt

/// libFuzzer's own `main`, for executables whose entry point the package manager renames.
public func fuzz(_ count: CInt, _ arguments: Arguments?, _ input: FuzzInput) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, input)
}

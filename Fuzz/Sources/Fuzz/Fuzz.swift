internal import Glibc
import Padanan

// One program for all targets: the environment variable FUZZ_TARGET names the target, and the
// arguments are libFuzzer's. With FUZZ_SEEDS=FOLDER it writes seeds for all targets and ends.

/// One input of the fuzzer: a pointer and a count of bytes; returns 0.
public typealias FuzzInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
/// The arguments of `main`, as C passes them.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ input: FuzzInput
) -> CInt

private let target: FuzzTarget? = environment("FUZZ_TARGET").flatMap { name in
  FuzzTarget.all.first { $0.name == name }
}

/// The entry point of the program, by the name that the package manager expects: libFuzzer's `main`.
@_cdecl("Fuzz_main")
public func start(_ count: CInt, _ arguments: Arguments?) -> CInt {
  if let folder = environment("FUZZ_SEEDS") { return writeSeeds(in: folder) }
  guard target != nil else {
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    return 0
  }
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzzInput)
}

/// Runs the target with an input; returns 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Writes each target's seeds into a folder of its name; returns the exit code.
private func writeSeeds(in folder: String) -> CInt {
  for target in FuzzTarget.all {
    let place = "\(folder)/\(target.name)"
    mkdir(place, 0o777)
    for (number, seed) in target.seeds().enumerated() {
      do throws(PadananError) {
        let file = try OutputFile("\(place)/seed-\(number)", inputs: [])
        try file.write(seed)
        try file.commit()
      } catch {
        print(error)
        return 1
      }
    }
  }
  return 0
}

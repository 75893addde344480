import Dispatch
import Synchronization

/// Runs asynchronous work and waits for it. The program starts no other thread before it is called,
/// so that a single article does not pay for any.
func wait(for work: @escaping @Sendable () async throws -> Void) throws {
  let done = DispatchSemaphore(value: 0)
  let outcome = Mutex<Result<Void, any Error>>(.success(()))
  Task.detached {
    do {
      try await work()
    } catch {
      outcome.withLock { $0 = .failure(error) }
    }
    done.signal()
  }
  done.wait()
  try outcome.withLock { try $0.get() }
}

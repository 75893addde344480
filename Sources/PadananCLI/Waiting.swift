import Dispatch
import Synchronization

/// Runs asynchronous work and waits for it.
///
/// Before the first call, the program has one thread only, so a single article has no cost for
/// threads.
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

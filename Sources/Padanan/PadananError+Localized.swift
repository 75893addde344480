public import FoundationEssentials
public import TextModel

extension PadananError: LocalizedError {
  /// The text of `localizedDescription`: the same lines as ``description``.
  public var errorDescription: String? { description }
}

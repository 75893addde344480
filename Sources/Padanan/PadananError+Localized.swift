public import FoundationEssentials
public import TextModel

extension PadananError: LocalizedError {
  /// What `localizedDescription` gives: the same lines as ``description``.
  public var errorDescription: String? { description }
}

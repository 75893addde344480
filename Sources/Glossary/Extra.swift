/// A fact that a format holds and the model does not know, kept to be written back.
public struct Extra: Sendable, Hashable {
  /// The column's name, or the format's name of the data category.
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

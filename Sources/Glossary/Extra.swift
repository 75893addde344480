/// A value of a file that the model has no field for, kept to be written back.
public struct Extra: Sendable, Hashable {
  /// The name of the column or of the format's data category.
  public var name: String
  /// The value as text.
  public var value: String

  /// Creates an extra from a name and a value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

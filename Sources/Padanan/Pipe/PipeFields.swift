/// The names of the members of a record that ``PipeFilter`` reads, in UTF-8.
public struct PipeFields: Sendable, Hashable {
  /// The identifier, any JSON value.
  public var id = "id"
  /// The text.
  public var text = "text"
  /// The translation.
  public var translation = "translation"

  /// The default names: `id`, `text`, `translation`.
  public init() {}
}

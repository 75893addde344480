/// The members of a JSON object (RFC 8259) as ranges of its text, so that a value can be copied
/// unchanged: numbers keep their digits, and members their order.
public struct JSONObject: Sendable, Hashable {
  /// A member of the object.
  public struct Member: Sendable, Hashable {
    /// The name with its escapes resolved, in UTF-8.
    public var name: [UInt8]
    /// Indices in ``JSONObject/text`` of the name with its quotes.
    public var nameRange: Range<Int>
    /// Indices in ``JSONObject/text`` of the value.
    public var valueRange: Range<Int>
  }

  /// Why a text is not a JSON object.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// Index of the first byte that is not valid.
    public var offset: Int
    /// What is wrong and what was expected.
    public var message: String
    /// The complete members before the error.
    public var members: [Member]
  }

  /// The text of the object.
  public let text: [UInt8]
  /// The members in the order of the text. A name can occur several times.
  public let members: [Member]

  /// Reads an object and checks all of its text.
  ///
  /// The nesting of values is not limited, and the time is linear in the length of the text. UTF-8
  /// is not checked.
  /// - Throws: ``SyntaxError`` if the text is not one JSON object.
  public init(_ text: [UInt8]) throws(SyntaxError) {
    var members: [Member] = []
    let problem: JSONScanner.Problem? = text.withUnsafeBufferPointer {
      bytes -> JSONScanner.Problem? in
      var scanner = JSONScanner(bytes)
      do throws(JSONScanner.Problem) {
        try scanner.readObject { members.append($0) }
        return nil
      } catch {
        return error
      }
    }
    if let problem {
      throw SyntaxError(offset: problem.offset, message: problem.message, members: members)
    }
    self.text = text
    self.members = members
  }

  /// The string of a value; nil if the value is not a string.
  /// - Parameter value: indices in ``text``.
  /// - Returns: UTF-8.
  /// - Throws: ``SyntaxError`` for half of a surrogate pair, which is not a character.
  public func string(_ value: Range<Int>) throws(SyntaxError) -> [UInt8]? {
    guard text[value.lowerBound] == UInt8(ascii: "\"") else { return nil }
    do {
      return try JSONScanner.string(text[value])
    } catch {
      throw SyntaxError(offset: error.offset, message: error.message, members: [])
    }
  }

  /// The elements of an array; nil if the value is not an array.
  /// - Parameter value: indices in ``text``.
  public func elements(_ value: Range<Int>) -> [Range<Int>]? {
    guard text[value.lowerBound] == UInt8(ascii: "[") else { return nil }
    return text.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, at: value.lowerBound)
      return try? scanner.readElements()
    }
  }

  /// The integer of a value; nil if the value is not an integer that `Int` holds.
  /// - Parameter value: indices in ``text``.
  public func integer(_ value: Range<Int>) -> Int? {
    Int(String(decoding: text[value], as: UTF8.self))
  }

  /// Whether a value is `null`.
  public func isNull(_ value: Range<Int>) -> Bool {
    text[value.lowerBound] == UInt8(ascii: "n")
  }
}

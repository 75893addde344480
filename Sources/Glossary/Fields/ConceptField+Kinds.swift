extension ConceptField {
  typealias Path<Value> = any WritableKeyPath<Level, Value> & Sendable

  /// How the values of two merged entries are combined.
  enum Rule: Sendable {
    /// The first entry's value is kept; a different value is reported under this name.
    case only(String)
    /// Both values are kept, on separate lines.
    case both
    /// Both values are kept, and a difference is reported under this name.
    case bothReported(String)
  }

  static func word(
    _ name: String, _ path: Path<String>, _ label: String, _ rule: Rule = .both
  ) -> ConceptField {
    string(name, column: name, path, label, .word, rule)
  }

  static func text(
    _ name: String, column: String? = nil, _ path: Path<String>, _ label: String,
    _ rule: Rule = .both
  ) -> ConceptField {
    string(name, column: column ?? name, path, label, .text, rule)
  }

  static func citation(
    _ name: String, column: String? = nil, _ path: Path<String>, _ label: String
  ) -> ConceptField {
    string(name, column: column ?? name, path, label, .citation, .both)
  }

  static func identifier(
    _ name: String, column: String, _ path: Path<String>, _ label: String
  ) -> ConceptField {
    ConceptField(
      name: name, column: column, label: label, kind: .identifier, path: path,
      read: { $0[keyPath: path].isEmpty ? [] : [$0[keyPath: path]] },
      parse: { (text, level) throws(ValueError) in level[keyPath: path] = text },
      merge: { other, level in
        if level[keyPath: path].isEmpty { level[keyPath: path] = other[keyPath: path] }
        return nil
      })
  }

  private static func string(
    _ name: String, column: String, _ path: Path<String>, _ label: String, _ kind: Kind,
    _ rule: Rule
  ) -> ConceptField {
    ConceptField(
      name: name, column: column, label: label, kind: kind, path: path,
      read: { $0[keyPath: path].isEmpty ? [] : [$0[keyPath: path]] },
      parse: { (text, level) throws(ValueError) in
        let old = level[keyPath: path]
        level[keyPath: path] = old.isEmpty ? text : old + "\n" + text
      },
      merge: { other, level in
        let (own, new) = (level[keyPath: path], other[keyPath: path])
        let differs = !own.isEmpty && !new.isEmpty && own != new
        switch rule {
        case .only:
          if own.isEmpty { level[keyPath: path] = new }
        case .both, .bothReported: level[keyPath: path] = own.joined(with: new)
        }
        switch rule {
        case .only(let name) where differs:
          return Conflict(message: "the \(name) is “\(new)” here and “\(own)”")
        case .bothReported(let name) where differs:
          return Conflict(message: "the \(name) differs from that", keepsBoth: true)
        case .both, .only, .bothReported: return nil
        }
      })
  }

  /// - Parameters:
  ///   - expected: the name of the value in messages: “part of speech”.
  ///   - conflict: the message if two entries differ, without the position of the earlier one; nil
  ///     to report nothing.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ name: String, _ path: Path<Value?>, _ label: String, expected: String,
    conflict: (@Sendable (_ level: Level, _ new: Value, _ own: Value) -> String)? = nil
  ) -> ConceptField {
    ConceptField(
      name: name, column: name, label: label, kind: .choice, path: path,
      read: { $0[keyPath: path].map { [$0.rawValue] } ?? [] },
      parse: { (text, level) throws(ValueError) in
        guard let value = Value(rawValue: text) else {
          throw ValueError(
            message:
              "`\(text)` is not a \(expected); expected \(Value.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
        level[keyPath: path] = value
      },
      merge: { other, level in
        guard let new = other[keyPath: path] else { return nil }
        guard let own = level[keyPath: path] else {
          level[keyPath: path] = new
          return nil
        }
        return own == new ? nil : conflict.map { Conflict(message: $0(other, new, own)) }
      })
  }

  static func date(_ name: String, _ path: Path<EntryDate?>, _ label: String) -> ConceptField {
    ConceptField(
      name: name, column: name, label: label, kind: .date, path: path,
      read: { $0[keyPath: path].map { [$0.rawValue] } ?? [] },
      parse: { (text, level) throws(ValueError) in
        guard let date = EntryDate(rawValue: text) else {
          throw ValueError(
            message:
              "`\(text)` is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD, as in 2026-03-12")
        }
        level[keyPath: path] = date
      },
      merge: { other, level in
        guard let new = other[keyPath: path] else { return nil }
        guard let own = level[keyPath: path] else {
          level[keyPath: path] = new
          return nil
        }
        return own == new
          ? nil : Conflict(message: "\(name) is \(new.rawValue) here and \(own.rawValue)")
      })
  }

  static func match(_ path: Path<MatchOptions>, _ label: String) -> ConceptField {
    ConceptField(
      name: "match", column: "match", label: label, kind: .setting, path: path,
      read: { level in
        let options = level[keyPath: path]
        return options == MatchOptions() ? [] : [options.text]
      },
      parse: { (text, level) throws(ValueError) in
        do throws(MatchOptions.SyntaxError) {
          level[keyPath: path] = try MatchOptions(parsing: text)
        } catch {
          throw ValueError(message: error.message)
        }
      },
      merge: { other, level in
        let (own, new) = (level[keyPath: path], other[keyPath: path])
        if own == MatchOptions() { level[keyPath: path] = new }
        guard own != MatchOptions(), new != MatchOptions(), own != new else { return nil }
        return Conflict(message: "match is `\(new.text)` here and `\(own.text)`")
      })
  }

  static func words(_ name: String, _ path: Path<[String]>, _ label: String) -> ConceptField {
    list(name, path, label, .words)
  }

  /// Words and expressions that are searched for in texts; each must have a letter or a digit.
  static func expressions(_ name: String, _ path: Path<[String]>, _ label: String) -> ConceptField {
    list(name, path, label, .words) { value throws(ValueError) in
      guard value.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw ValueError(
          message:
            "`\(value)` has no letter or digit, so it is in no text; expected words separated by `|`"
        )
      }
    }
  }

  /// Values that ``EquivalentCondition`` can read.
  static func conditions(
    _ name: String, _ path: Path<[String]>, _ label: String
  ) -> ConceptField {
    list(name, path, label, .words) { value throws(ValueError) in
      do throws(EquivalentCondition.SyntaxError) {
        _ = try EquivalentCondition(parsing: value)
      } catch {
        throw ValueError(message: error.message)
      }
    }
  }

  static func sentences(_ name: String, _ path: Path<[String]>, _ label: String) -> ConceptField {
    list(name, path, label, .sentences)
  }

  /// - Parameter check: throws if a value is invalid.
  private static func list(
    _ name: String, _ path: Path<[String]>, _ label: String, _ kind: Kind,
    check: @escaping @Sendable (String) throws(ValueError) -> Void = { _ throws(ValueError) in }
  ) -> ConceptField {
    ConceptField(
      name: name, column: name, label: label, kind: kind, path: path,
      read: { $0[keyPath: path] },
      parse: { (text, level) throws(ValueError) in
        try check(text)
        level[keyPath: path].append(text)
      },
      merge: { other, level in
        level[keyPath: path].append(others: other[keyPath: path])
        return nil
      })
  }

  static func references(_ path: Path<[CrossReference]>, _ label: String) -> ConceptField {
    ConceptField(
      name: "reference", column: "references", label: label, kind: .references, path: path,
      read: { $0[keyPath: path].map(ReferenceCell.text) },
      parse: { (text, level) throws(ValueError) in
        guard let found = ReferenceCell.references(text) else {
          throw ValueError(
            message:
              "`\(text)` is not a cross reference; expected \(CrossReference.Relation.allCases.map(\.rawValue).joined(separator: ", ")), a colon and what is referred to, as in related: c-12"
          )
        }
        level[keyPath: path] += found
      },
      merge: { other, level in
        level[keyPath: path].append(others: other[keyPath: path])
        return nil
      })
  }

  /// A field that formats read and write by kind of transaction, through the property.
  static func transactions(_ path: Path<[Transaction]>, _ label: String) -> ConceptField {
    ConceptField(
      name: "transactions", column: "transactions", label: label, kind: .transactions, path: path,
      read: { $0[keyPath: path].map(ReferenceCell.text) },
      parse: { (text, level) throws(ValueError) in
        level[keyPath: path].append(ReferenceCell.transaction(text, .other))
      },
      merge: { other, level in
        level[keyPath: path].append(others: other[keyPath: path])
        return nil
      })
  }

  /// A field that formats read and write by name, through the property; extras without a value are
  /// ignored.
  static func extras(_ path: Path<[Extra]>, _ label: String) -> ConceptField {
    ConceptField(
      name: "extras", column: "extras", label: label, kind: .extras, path: path,
      read: { $0[keyPath: path].lazy.map(\.value).filter { !$0.isEmpty } },
      parse: { (text, level) throws(ValueError) in
        level[keyPath: path].append(Extra(name: "", value: text))
      },
      merge: { other, level in
        level[keyPath: path].join(other[keyPath: path])
        return nil
      })
  }
}

extension String {
  /// Both texts on separate lines; a text that the other one contains is not repeated.
  fileprivate func joined(with other: String) -> String {
    if other.isEmpty || self == other { return self }
    if isEmpty { return other }
    let isThere =
      hasPrefix(other + "\n") || hasSuffix("\n" + other) || contains("\n" + other + "\n")
    return isThere ? self : self + "\n" + other
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func append(others: [Element]) {
    for element in others where !contains(element) { append(element) }
  }
}

extension [Extra] {
  /// Adds extras; two extras with the same name become one with both values.
  fileprivate mutating func join(_ others: [Extra]) {
    for extra in others where !contains(extra) {
      let places = indices.filter { self[$0].name == extra.name }
      if let place = places.first, places.count == 1 {
        self[place].value = self[place].value.joined(with: extra.value)
      } else {
        append(extra)
      }
    }
  }
}

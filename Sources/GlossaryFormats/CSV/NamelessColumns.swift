import DelimitedText
import TextModel

/// Columns without a name in the header.
enum NamelessColumns {
  /// The rows without the columns that have neither a name nor a value; other columns without a
  /// name are named by their number.
  /// - Parameter records: a table, with the header as the first row.
  static func removed(
    from records: ArraySlice<DelimitedReader.Record>
  ) -> ArraySlice<DelimitedReader.Record> {
    guard let header = records.first, header.fields.contains(where: { $0.text.isBlank }) else {
      return records
    }
    let width = header.fields.count
    var isNeeded = header.fields.map { !$0.text.isBlank }
    // A table without any name has another problem.
    guard isNeeded.contains(true) else { return records }
    for record in records.dropFirst() where record.fields.count == width {
      for (place, field) in record.fields.enumerated() where !field.text.isBlank {
        isNeeded[place] = true
      }
    }
    var result = records
    let first = result.startIndex
    for place in header.fields.indices where header.fields[place].text.isBlank {
      result[first].fields[place].text = "column \(place + 1)"
    }
    for index in result.indices where result[index].fields.count == width {
      result[index].fields = zip(result[index].fields, isNeeded).filter(\.1).map(\.0)
    }
    return result
  }
}

extension DelimitedReader.Record {
  /// Whether the row is a title above a table: at most one of its cells has a value, and it is not
  /// a header with one name.
  var isTitle: Bool {
    let values = fields.filter { !$0.text.isBlank }
    if values.isEmpty { return true }
    return values.count == 1 && (fields.count > 1 || values[0].text.contains(" "))
      && (try? GlossaryColumn(header: values[0].text))?.language == nil
  }
}

extension String {
  /// Whether the text has only white space and invisible characters.
  var isBlank: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

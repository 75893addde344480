public import Alignment

extension RecordWriter {
  /// Adds one line for each query: start, end and score, or three empty fields without an answer.
  public mutating func append(_ answers: [TermQuery.Answer?]) {
    for answer in answers {
      guard let answer else {
        line("\t\t")
        continue
      }
      line("\(answer.start)\t\(answer.end)\t\(RecordWriter.score(answer.score))")
    }
  }
}

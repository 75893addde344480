public import Alignment

extension RecordWriter {
  /// One line for each answer: start, end and score, or nothing where there is none.
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

import TestSupport
import Testing
import TextModel

/// For each English rule, at least one case where it applies and one where it does not.
@Suite("English sentences")
struct EnglishBreakTests {
  static let cases = [
    Breaks(
      "÷ He works for the BBC. ÷ Nobody minds. ÷",
      because: "the last letter of an acronym is no initial"),
    Breaks("÷ They left HMSt. ÷ Smith stayed. ÷", because: "a word may end like a title"),
    Breaks(
      "÷ The firm is ABCU.S. ÷ Nobody knew. ÷",
      because: "dotted letters that end a longer word are no initials"),
    Breaks("÷ Dr. Smith arrived. ÷ He left. ÷", because: "a title stands before a name"),
    Breaks("÷ Mr. and Mrs. Jones agreed. ÷", because: "two titles with and between them"),
    Breaks("÷ Gen. Lee met Sen. Cruz. ÷ They talked. ÷", because: "ranks and offices"),
    Breaks("÷ She met Prof. (emeritus) Hall. ÷", because: "a parenthesis in small letters goes on"),
    Breaks("÷ They climbed Mt. Rinjani. ÷ It rained. ÷", because: "a mountain's name follows"),
    Breaks("÷ The doctor left. ÷ Smith stayed. ÷", because: "a whole word is no title"),
    Breaks("÷ St. “Nick” came. ÷", because: "a nickname follows the title"),
    Breaks(
      "÷ He lives in the U.S. ÷ He likes it. ÷", because: "a pronoun opens a sentence behind U.S."),
    Breaks(
      "÷ It opens at 9 a.m. ÷ The shop is small. ÷",
      because: "an article opens a sentence behind a.m."),
    Breaks("÷ We meet at 3 p.m. on Monday. ÷", because: "a small letter goes on"),
    Breaks(
      "÷ He works in Washington, D.C. ÷ However, he lives in Virginia. ÷",
      because: "an adverb opens a sentence behind D.C."),
    Breaks("÷ The U.S. Senate voted. ÷ It passed. ÷", because: "a name follows U.S."),
    Breaks("÷ The U.N. Security Council met. ÷", because: "a name follows U.N."),
    Breaks("÷ J.K. Rowling wrote it. ÷", because: "dotted initials stand before a name"),
    Breaks("÷ John F. Kennedy spoke. ÷ Crowds cheered. ÷", because: "a middle initial"),
    Breaks("÷ Franklin D. Roosevelt and Harry S. Truman led. ÷", because: "two middle initials"),
    Breaks("÷ It was I. ÷ Nobody else knew. ÷", because: "the pronoun I is no initial"),
    Breaks("÷ See No. 5 of the list. ÷", because: "a number follows No."),
    Breaks("÷ Look at p. 12 and pp. 30–31. ÷ Then stop. ÷", because: "pages follow p. and pp."),
    Breaks("÷ As Fig. 3 shows, it grew. ÷", because: "a figure's number follows"),
    Breaks("÷ Read Vol. 2 of it. ÷", because: "a volume's number follows"),
    Breaks("÷ He said no. ÷ She agreed. ÷", because: "no is a word where no number follows"),
    Breaks("÷ It was on Jan. 5 in Bali. ÷", because: "a day follows the month"),
    Breaks("÷ He was born in Sept. 1990. ÷ He is tall. ÷", because: "a year follows the month"),
    Breaks("÷ They met in Dec. ÷ Nobody came. ÷", because: "a month may end a sentence"),
    Breaks("÷ Fruit, e.g. Bali oranges, sells. ÷", because: "e.g. never ends a sentence"),
    Breaks("÷ The capital, i.e. Jakarta, sinks. ÷", because: "i.e. never ends a sentence"),
    Breaks("÷ It was Ali vs. Frazier. ÷ Ali won. ÷", because: "vs. stands between two names"),
    Breaks(
      "÷ Smith et al. Nature, 2020, says so. ÷", because: "et al. stands before what is cited"),
    Breaks("÷ Acme Co. Ltd. (UK) failed. ÷", because: "Co. and Ltd. stand in a row"),
    Breaks("÷ Johnson Bros. and Smith Inc. merged. ÷", because: "and goes on"),
    Breaks("÷ He joined Apple Inc. ÷ Nobody was surprised. ÷", because: "Inc. may end a sentence"),
    Breaks("÷ “Why?” asked Rina. ÷ No one spoke. ÷", because: "a question and who asks it"),
    Breaks("÷ “Stop!” he shouted. ÷ They ran. ÷", because: "an exclamation and who shouts it"),
    Breaks("÷ “I don’t know…” she said. ÷", because: "an ellipsis inside the quotation"),
    Breaks("÷ “Is it true?” ÷ Nobody answered. ÷", because: "a capital begins a sentence"),
    Breaks("÷ Yahoo! was sold. ÷ Google was not. ÷", because: "an exclamation mark inside a name"),
    Breaks("÷ What? ÷ No! ÷ Really? ÷", because: "short questions are sentences"),
    Breaks(
      "÷ “We lost. ÷ We will be back,” he said. ÷", because: "several sentences in one quotation"),
    Breaks("÷ He paid $1.5 million. ÷ It was cheap. ÷", because: "a decimal point"),
    Breaks("÷ Visit www.un.org today. ÷ It is free. ÷", because: "a domain name"),
    Breaks("÷ (He was wrong.) ÷ She was right. ÷", because: "a sentence in parentheses"),
    Breaks("÷ JAKARTA — Prices rose. ÷ Shoppers complained. ÷", because: "a dateline with a dash"),
    Breaks("÷ He waited ... and waited. ÷", because: "an ellipsis goes on"),
  ]

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .english) }
}

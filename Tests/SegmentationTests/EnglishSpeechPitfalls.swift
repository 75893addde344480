import TestSupport
import Testing
import TextModel

/// Difficult cases: quotations, questions, exclamations and ellipses.
@Suite("English pitfalls: speech")
struct EnglishSpeechPitfalls {
  static let cases = [
    Breaks("÷ She said, \"It works!\" ÷ Then she left. ÷", because: "quote end"),
    Breaks("÷ \"Is it raining?\" asked Tom. ÷ Nobody knew. ÷", because: "question attribution"),
    Breaks("÷ \"Stop!\" he cried. ÷ The dog ran on. ÷", because: "he cried"),
    Breaks("÷ \"I agree,\" she said. ÷ \"Let us go.\" ÷", because: "attribution"),
    Breaks("÷ \"He told me, 'Run!' and I ran,\" she said. ÷", because: "nested quotes"),
    Breaks("÷ “She said, ‘I am tired.’ ÷ I believed her,” he said. ÷", because: "nested"),
    Breaks("÷ I was going to say . . . never mind. ÷", because: "spaced ellipsis"),
    Breaks("÷ I waited . . . . ÷ Nobody came. ÷", because: "spaced four points"),
    Breaks("÷ Well… that was odd. ÷", because: "ellipsis inside"),
    Breaks("÷ He trailed off… ÷ The room fell silent. ÷", because: "ellipsis end"),
    Breaks("÷ I waited... ÷ Nobody came. ÷", because: "three points end"),
    Breaks("÷ He works for Yahoo! in California. ÷ She works for Google. ÷", because: "Yahoo!"),
    Breaks(
      "÷ Have you seen Jeopardy! lately? ÷ It has a new host. ÷", because: "exclamation in title"),
    Breaks("÷ Visit https://example.org/a.b?c=d. ÷ It is free. ÷", because: "URL end"),
    Breaks("÷ He asked (why not?) and sat down. ÷", because: "question inside parenthesis"),
    Breaks("÷ Who did this? ÷ Me? ÷ Never! ÷", because: "questions"),
    Breaks("÷ What?! ÷ You lost it?! ÷", because: "interrobang"),
    Breaks("÷ \"We won!\" ÷ The crowd cheered. ÷", because: "quote end new sentence"),
    Breaks("÷ I can't believe it!!! ÷ We won. ÷", because: "many marks"),
    Breaks("÷ \"Who's there?\" she whispered. ÷ \"It's me,\" he said. ÷", because: "dialogue"),
    Breaks("÷ \"Fire!\" shouted Capt. Jones. ÷ The guns roared. ÷", because: "shouted"),
    Breaks(
      "÷ \"Why not?\" President Trump asked. ÷ Nobody answered. ÷",
      because: "attribution with capital subject"),
    Breaks("÷ \"No way!\" Mary said. ÷ She meant it. ÷", because: "attribution with name"),
    Breaks("÷ \"I love it. ÷ I really do,\" he said. ÷", because: "two sentences"),
    Breaks("÷ \"Come here.\" ÷ \"No.\" ÷ \"Why?\" ÷", because: "dialogue"),
    Breaks("÷ 'Are you mad?' he asked. ÷ 'Quite.' ÷", because: "single quotes"),
    Breaks("÷ He asked, \"Did she say 'Stop!'?\" ÷ I nodded. ÷", because: "nested end"),
    Breaks("÷ She whispered, “He said, ‘Go.’” ÷ I went. ÷", because: "nested end"),
    Breaks("÷ He shouted \"Stop!\" and ran. ÷ I froze. ÷", because: "inside"),
    Breaks("÷ The sign read \"Keep out!\" ÷ We went in. ÷", because: "end"),
    Breaks("÷ \"Oh, Susanna!\" is a song. ÷ I like it. ÷", because: "title"),
    Breaks(
      "÷ The film \"Who's Afraid of Virginia Woolf?\" opened in 1966. ÷",
      because: "title with question"),
    Breaks("÷ Guess Who? was fun. ÷ Clue was not. ÷", because: "name with question lower"),
    Breaks("÷ The musical Oklahoma! opened in 1943. ÷ It ran for years. ÷", because: "Oklahoma!"),
    Breaks("÷ I thought... maybe not. ÷ Let us go. ÷", because: "three points lower"),
    Breaks("÷ She paused . . . and then spoke. ÷", because: "spaced"),
    Breaks("÷ \"I just . . . I can't.\" ÷ He wept. ÷", because: "spaced with capital I"),
    Breaks("÷ \"But I thought…\" ÷ She stopped. ÷", because: "ellipsis quote"),
    Breaks("÷ \"Well …,\" he began. ÷", because: "ellipsis comma"),
    Breaks("÷ The text reads “We … the People.” ÷ It is old. ÷", because: "ellipsis inside"),
    Breaks("÷ So what? ÷ iPhone sales rose. ÷", because: "lower start name"),
    Breaks("÷ Are you o.k.? ÷ I am fine. ÷", because: "o.k."),
    Breaks(
      "÷ \"Did you hear,\" he asked, \"that she left?\" ÷ I had not. ÷", because: "split quotation"),
    Breaks("÷ She yelled, \"Run!\" ÷ Everyone ran. ÷", because: "quote end"),
    Breaks("÷ “We must act,” Mr. Biden said. ÷ “Now.” ÷", because: "title in attribution"),
    Breaks("÷ \"Really?\" Dr. Smith asked. ÷ \"Yes.\" ÷", because: "title speaker"),
    Breaks("÷ \"Why?\" the teacher asked. ÷ \"Because.\" ÷", because: "lower speaker"),
    Breaks("÷ \"Help!\" ÷ It was Tom. ÷", because: "quote then new"),
    Breaks("÷ \"Is this it?\" ÷ \"Yes, it is.\" ÷", because: "dialogue"),
    Breaks("÷ Hello, Mr. President! ÷ Welcome. ÷", because: "title before noun"),
    Breaks("÷ He said: \"I'm in.\" ÷ We cheered. ÷", because: "colon"),
    Breaks("÷ He is 5'10\". ÷ She is 6'. ÷", because: "feet"),
    Breaks("÷ Is it C++? ÷ No, it is C#. ÷", because: "C++"),
    Breaks("÷ Visit example.com/help?id=3. ÷ Sign in. ÷", because: "URL query end"),
    Breaks("÷ Who wrote \"Who Is It?\"? ÷ Jackson did. ÷", because: "nested marks"),
    Breaks("÷ Will.i.am sang. ÷ P!nk danced. ÷", because: "P!nk"),
    Breaks("÷ So... what now? ÷ I don't know... ÷ Let's go. ÷", because: "ellipses"),
    Breaks("÷ “… and then he left,” she wrote. ÷ The end. ÷", because: "ellipsis start"),
    Breaks("÷ He quoted: \"Four score … years ago.\" ÷ It moved us. ÷", because: "ellipsis inside"),
    Breaks("÷ Oh, no... not again! ÷ Run! ÷", because: "lower"),
  ]

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .english) }
}

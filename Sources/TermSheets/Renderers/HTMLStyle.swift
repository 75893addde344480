import Languages

/// The page's style sheet: on a screen and on A4 a column for each language, on a phone one above
/// the other; light and dark.
///
/// Colours of text have a contrast of at least 4.5:1 to all their backgrounds (WCAG 2.2, 1.4.3). A
/// subject field has a colour and one of four underlines, and problems have a wavy one, so that
/// marks are visible in grey.
enum HTMLStyle {
  /// - Parameter ui: the language of the words that the style sheet adds to cells on a phone.
  static func sheet(_ ui: InterfaceLanguage) -> String {
    base.replacing("FORMS", with: ui.label("Forms")).replacing(
      "SENTENCES", with: ui.label("Sentences"))
  }

  private static let base = """
    :root { color-scheme: light dark; --ink: #1d2327; --soft: #57616a; --line: #d9dee2;
      --paper: #fff; --bad: #a4262c; --open: #7a4b00; --link: #0b57a4; --mark: #fff3c4;
      --rim: #6a737b; --panel: #f4f6f7;
      --c0: #ffe0db; --c1: #fff0b8; --c2: #dcefdf; --c3: #e2e5fb; --c4: #ecdff6; --c5: #d7eafa; 
      --c6: #e4f1c4; --c7: #f5e1cd; --c8: #e3e7ea; --c9: #fbdcec; --c10: #cfeeea; --c11: #ece6c8; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bdc6;
      --line: #3a434b; --paper: #14181c; --bad: #ffa8a2; --open: #f2c677; --link: #9ccbff;
      --mark: #4d431c; --rim: #98a3ad; --panel: #1e2429;
      --c0: #5a2a24; --c1: #54450f; --c2: #1f4a2b; --c3: #33386e; --c4: #4b2f66; --c5: #1b4566; 
      --c6: #3c4d14; --c7: #5a3d20; --c8: #3b444b; --c9: #5c2546; --c10: #114c46; --c11: #4a4318; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; }
    body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word;
      font: 16px/1.5 "Noto Serif", Charter, Georgia, "Liberation Serif", serif; }
    a { color: var(--link); }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    :target { outline: 2px solid var(--link); outline-offset: 3px; } main:target, section:target,
    article:target { outline: 0; }
    body > header, nav.contents, article, #tools { max-width: 76rem; margin: 0 auto;
      padding: 0 1.5rem; }
    body > header { padding-top: 1.5rem; }
    article { padding-top: 1.5rem; padding-bottom: 2rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
    article > header h2 { margin-top: 0; }
    .skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; z-index: 3;
      background: var(--paper); padding: .5rem; }
    .only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .facts, .soft, .sum, .legend, .sides, #tools, .terms, .problems, table {
      font-family: "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    .facts, .soft, .none { color: var(--soft); } .facts { font-size: .85rem; margin: .25rem 0 .5rem; }
    .sum, .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: .5rem 0;
      padding: 0; font-size: .9rem; }
    .legend { font-size: .8rem; color: var(--soft); }
    .bad, a.bad { color: var(--bad); } .open, a.open { color: var(--open); }
    #tools:not([hidden]) { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap;
      gap: .4rem 1rem; align-items: center; font-size: .85rem; background: var(--panel);
      padding-top: .5rem; padding-bottom: .5rem; border-bottom: 1px solid var(--line); }
    #tools input, #tools select, button { font: inherit; color: inherit; background: var(--paper);
      border: 1px solid var(--rim); border-radius: 4px; padding: .2rem .4rem; max-width: 100%;
      min-height: 1.6rem; }
    #tools button[aria-pressed=true] { background: var(--link); color: var(--paper); }
    button.copy { font-size: .75rem; padding: 0 .35rem; color: var(--soft); }
    ol.terms b { cursor: copy; }
    .sides, ol.text > li { display: grid; grid-template-columns: 2.2rem 1fr 1fr; column-gap: 1.2rem; }
    .sides { font-size: .8rem; color: var(--soft); border-bottom: 2px solid var(--ink); }
    .sides span:first-child { grid-column: 2; }
    ol.text { list-style: none; margin: 0; padding: 0; }
    ol.text > li { border-bottom: 1px solid var(--line); padding: .5rem 0; align-items: start;
      content-visibility: auto; contain-intrinsic-size: auto 9rem; }
    ol.text > li[hidden], tr[hidden] { display: none; }
    ol.text p { margin: 0; white-space: pre-line; min-width: 0; }
    .id { color: var(--soft); font-size: .8rem; line-height: 1.9; font-variant-numeric: tabular-nums; }
    .src { grid-column: 2; } .tgt { grid-column: 3; } p.open.weak { grid-column: 3; font-size: .85rem; }
    .headline .src, .headline .tgt { font-weight: 700; }
    .dateline .src, .dateline .tgt, .source .src, .source .tgt { color: var(--soft); font-style: italic; }
    .weak { border-left: 3px solid var(--rim); padding-left: .5rem; }
    mark, .key { background: var(--mark); color: inherit; padding: 0 .1em; border-bottom: 1.5px solid var(--rim);
      border-radius: 2px 2px 0 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    .key { color: var(--ink); } .dateline mark, .source mark { color: var(--ink); }
    .c0 { background: var(--c0); border-bottom-style: solid; } .c1 { background: var(--c1); border-bottom-style: dashed; }
    .c2 { background: var(--c2); border-bottom-style: dotted; } .c3 { background: var(--c3); border-bottom-style: double; }
    .c4 { background: var(--c4); border-bottom-style: solid; } .c5 { background: var(--c5); border-bottom-style: dashed; }
    .c6 { background: var(--c6); border-bottom-style: dotted; } .c7 { background: var(--c7); border-bottom-style: double; }
    .c8 { background: var(--c8); border-bottom-style: solid; } .c9 { background: var(--c9); border-bottom-style: dashed; }
    .c10 { background: var(--c10); border-bottom-style: dotted; } .c11 { background: var(--c11); border-bottom-style: double; }
    mark mark { box-shadow: 0 0 0 1px var(--rim); }
    mark.tr { border-bottom-width: 1px; }
    .brief mark.tr { background: none; border: 0; } .brief .trivial { display: none; }
    u { text-decoration: underline wavy var(--bad) 1.5px; text-underline-offset: 3px; }
    u.sug { text-decoration-color: var(--open); text-decoration-thickness: 1px; }
    sup { font: .68em/0 "Noto Sans", "Liberation Sans", Arial, sans-serif; padding-left: .12em; }
    sup a { color: inherit; padding: .3em .2em; margin: 0 -.2em; }
    ol.terms, ul.problems { list-style: none; margin: .35rem 0 0; padding: 0; font-size: .82rem;
      grid-column: 2 / -1; display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
    ol.alone .terms { grid-column: 3; margin: .1rem 0 0; }
    .no { color: var(--soft); font-size: .85em; font-variant-numeric: tabular-nums; }
    .term::after { content: " ="; color: var(--soft); } .also, .hint { color: var(--soft); }
    ul.problems { display: block; }
    ul.problems li { border-left: 4px solid var(--bad); padding-left: .5rem; margin: .2rem 0; }
    ul.problems b { color: var(--bad); }
    ul.problems .suggestion { border-left: 4px dotted var(--open); } ul.problems .suggestion b { color: var(--open); }
    .next { white-space: nowrap; }
    table { border-collapse: collapse; width: 100%; font-size: .85rem; }
    thead th { text-align: left; font-weight: 400; color: var(--soft); border-bottom: 2px solid var(--ink);
      padding: .25rem .8rem .25rem 0; }
    tbody th, td { vertical-align: top; text-align: left; font-weight: 400; border-bottom: 1px solid var(--line);
      padding: .3rem .8rem .3rem 0; }
    table.concepts { table-layout: fixed; } .concepts thead th:nth-child(1) { width: 17%; }
    .concepts thead th:nth-child(2) { width: 33%; } .concepts thead th:nth-child(4) { width: 5%; }
    .concepts thead th:nth-child(5) { width: 14%; } .concepts thead th:nth-child(6) { width: 10%; }
    .concepts thead th:nth-child(7) { width: 10%; }
    td.equivalents .bad, td.equivalents .note { display: block; }
    th i, .note, .origin, .why, .kind, .domain { color: var(--soft); }
    .count { text-align: right; padding-right: 1.2rem; } .origin { overflow-wrap: anywhere; }
    @media screen and (max-width: 48rem) {
      body > header, nav.contents, article, #tools { padding-left: .75rem; padding-right: .75rem; }
      #tools:not([hidden]) { position: static; } html { scroll-padding-top: .5rem; }
      #tools label { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
      .sides { display: none; }
      ol.text > li { grid-template-columns: 1.7rem minmax(0, 1fr); column-gap: .3rem; }
      .tgt, p.open.weak, ol.terms, ol.alone .terms, ul.problems { grid-column: 2; }
      .tgt { margin-top: .3rem !important; padding-left: .6rem; border-left: 3px solid var(--line); }
      ol.terms { display: block; margin-top: .35rem; } ol.terms li { padding: .12rem 0; }
      sup a { padding: .6em .35em; margin: 0 -.35em; }
      table, tbody { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      tbody tr { display: flex; flex-wrap: wrap; gap: 0 .8rem; border-bottom: 1px solid var(--line); padding: .4rem 0; }
      tbody th, td { border: 0; padding: 0; } tbody th { flex: 1 0 100%; } td.equivalents { flex: 1 0 100%; }
      td.count::before { content: "× "; } td.forms::before { content: "FORMS: "; color: var(--soft); }
      td.sentences::before { content: "SENTENCES: "; color: var(--soft); }
    }
    @page { size: A4; margin: 13mm 12mm; }
    @media print {
      :root { color-scheme: light; }
      body { font-size: 9pt; line-height: 1.35; } a { color: inherit; text-decoration: none; }
      #tools, #tools:not([hidden]), .skip, .next, .copy { display: none; }
      body > header, nav.contents, article { max-width: none; padding: 0; }
      nav.contents, article { break-after: page; } article:last-child { break-after: auto; }
      h1 { font-size: 13pt; } h2 { font-size: 11pt; margin: 9pt 0 3pt; } h3 { font-size: 10pt; margin: 7pt 0 2pt; }
      h2, h3, .sides { break-after: avoid; }
      ol.text > li { content-visibility: visible; break-inside: avoid; padding: 2.5pt 0; column-gap: 9pt;
        grid-template-columns: 14pt 1fr 1fr; }
      .sides { grid-template-columns: 14pt 1fr 1fr; column-gap: 9pt; } .sides, .id { font-size: 7.5pt; }
      ol.terms, ul.problems { font-size: 7.5pt; line-height: 1.25; margin-top: 1.5pt; gap: 0 9pt; }
      ol.terms .also { display: none; }
      mark, .key { border-bottom-width: 1pt; }
      .facts, .sum, .legend { font-size: 7.5pt; margin: 2pt 0; }
      table { font-size: 7.5pt; line-height: 1.25; } thead { display: table-header-group; }
      td.equivalents .bad, td.equivalents .note { display: inline; }
      td.equivalents .bad::before, td.equivalents .note::before { content: " · "; color: var(--soft); }
      .concepts .origin, .concepts thead th:nth-child(7) { display: none; }
      .concepts thead th:nth-child(2) { width: 43%; } .concepts thead th:nth-child(5) { width: 14%; }
      .concepts thead th:nth-child(6) { width: 10%; } .concepts thead th:nth-child(4) { width: 5%; }
      thead th.count, td.count { padding-right: 9pt; }
      tr { break-inside: avoid; } tbody th, td { padding: 1.2pt 6pt 1.2pt 0; }
    }

    """
}

/// The page's style sheet: a column for each language on screen and on A4.
enum HTMLStyle {
  static let sheet = """
    :root { --ink: #1d2327; --soft: #5b6670; --line: #d9dee2; --bad: #a4262c; --mark: #fff3c4; }
    * { box-sizing: border-box; }
    body { margin: 0; color: var(--ink); background: #fff;
      font: 15px/1.5 "Noto Serif", Charter, Georgia, "Liberation Serif", serif; }
    article { max-width: 70rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
    h1 { font-size: 1.35rem; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    .facts { color: var(--soft); font-size: .85rem; margin: .25rem 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; font-size: .75rem; letter-spacing: .04em; text-transform: uppercase;
      color: var(--soft); border-bottom: 2px solid var(--ink); padding: .25rem .6rem .25rem 0; }
    td { vertical-align: top; border-bottom: 1px solid var(--line); padding: .5rem .9rem .5rem 0; }
    td p { margin: 0; white-space: pre-line; }
    table.text { table-layout: fixed; }
    table.text th:first-child { width: 2.2rem; }
    .id { color: var(--soft); font-size: .8rem; font-variant-numeric: tabular-nums; }
    tr.headline p { font-weight: 700; }
    tr.dateline p, tr.source p { color: var(--soft); font-style: italic; }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px;
      -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    mark mark { box-shadow: inset 0 -2px #e0b93b; }
    mark sup { font-size: .62em; line-height: 0; color: #7a5d00; padding-left: .1em;
      font-family: "Liberation Sans", Arial, sans-serif; }
    mark.d-military { background: #ffe0db; } mark.d-diplomacy { background: #fff3c4; }
    mark.d-geography { background: #dff0e2; } mark.d-people { background: #e4e6fb; }
    mark.d-organizations { background: #ece3f7; } mark.d-government { background: #dcecf9; }
    mark.d-economy, mark.d-energy { background: #e6f3c8; } mark.d-law { background: #f3e3d3; }
    mark.d-media, mark.d-general, mark.d-society { background: #eceff1; }
    ol.terms { list-style: none; margin: .35rem 0 0; padding: 0; font-size: .8rem; color: var(--soft);
      columns: 2; column-gap: 1rem; }
    ol.terms li { display: flex; break-inside: avoid; }
    ol.terms b { flex: none; width: 1.9em; color: #7a5d00; }
    .term { color: var(--ink); } .term::after { content: " ="; color: var(--soft); }
    .hint { color: var(--ink); }
    .bad { color: var(--bad); } .open { color: #8a5a00; } .weak { border-left: 3px solid #e0b93b;
      padding-left: .5rem; } .none { color: var(--soft); }
    .concepts { font-size: .85rem; } .concepts td { padding: .3rem .7rem .3rem 0; }
    .concepts th:nth-child(1) { width: 18%; } .concepts th:nth-child(2) { width: 34%; }
    .concepts i { color: var(--soft); }
    .concepts .note { color: var(--soft); font-size: .95em; }
    .count { text-align: right; padding-right: 1.2rem; } .origin { color: var(--soft); white-space: nowrap; }
    @media (max-width: 45rem) { ol.terms { columns: 1; } article { padding: 1rem .75rem; } }
    @page { size: A4; margin: 14mm 12mm; }
    @media print {
      body { font-size: 9.5pt; } article { max-width: none; padding: 0; break-after: page; }
      article:last-child { break-after: auto; }
      thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; }
      .concepts { font-size: 8pt; } ol.terms { font-size: 7.5pt; } .origin { white-space: normal; }
    }

    """
}

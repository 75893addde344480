"""CSV is CSV, TSV has one width, and both tell the same."""

import re

import pytest
from program import ARTICLES, SAMPLE, csv_rows, records, run, sheet, tsv_rows

TABLES = ("occurrences", "concepts")


@pytest.mark.parametrize("translated", (False, True), ids=("alone", "translated"))
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("article", SAMPLE)
def test_csv_and_tsv_hold_the_same_rows(article, table, translated):
    options = ("--table", table)
    comma = csv_rows(sheet(article, "csv", *options, translated=translated))
    tab = tsv_rows(sheet(article, "tsv", *options, translated=translated))
    assert {len(row) for row in comma} == {len(comma[0])}
    assert {len(row) for row in tab} == {len(tab[0])}
    assert len(comma[0]) == len(set(comma[0])), "a column stands twice"
    flat = [[re.sub(r"[\t\r\n]+", " ", cell) for cell in row] for row in comma]
    assert flat == tab
    assert len(comma) > 40


@pytest.mark.parametrize("article", SAMPLE)
def test_tables_count_what_the_json_counts(article):
    (found,) = records(sheet(article, "json"))
    occurrences = sum(len(term["occurrences"]) for term in found["terms"])
    assert len(csv_rows(sheet(article, "csv", "--table", "occurrences"))) == occurrences + 1
    concepts = csv_rows(sheet(article, "csv", "--table", "concepts"))
    assert len(concepts) == len(found["terms"]) + 1
    count = concepts[0].index("count")
    assert sum(int(row[count]) for row in concepts[1:]) == occurrences


@pytest.mark.parametrize("command", ("match", "match --nested", "segment --format tsv"))
def test_records_as_tsv_have_one_width(command):
    files = [f"{article}.id.txt" for article in ARTICLES]
    rows = tsv_rows(run(*command.split(), *files))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert {row[0] for row in rows[1:]} == set(files)


def test_cells_with_quotes_commas_and_line_ends_survive(tmp_path):
    glossary = tmp_path / "g.csv"
    cell = 'the ""sea"", they said,\nand\tmeant it'
    glossary.write_text(f'id,en,note\nlaut,"{cell}","{cell}"\n', encoding="utf-8")
    text = tmp_path / "a.txt"
    text.write_text("Laut itu tenang.\n", encoding="utf-8")
    only = ("--no-default-glossaries", "-g", str(glossary), str(text))
    plain = cell.replace('""', '"')
    rows = csv_rows(run("sheet", *only, "--format", "csv"))
    assert dict(zip(*rows))["equivalents"] == plain
    rows = csv_rows(run("sheet", *only, "--format", "csv", "--table", "concepts"))
    assert dict(zip(*rows))["note"] == plain
    for options in (("sheet", "--format", "tsv"), ("match",)):
        rows = tsv_rows(run(options[0], *only, *options[1:]))
        assert {len(row) for row in rows} == {len(rows[0])} and len(rows) == 2

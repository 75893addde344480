"""Workbooks through openpyxl: what we write it reads, and the other way round."""

import csv
import datetime
import io
import resource
import struct
import subprocess
import zipfile

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from program import ARTICLES, ROOT, path, records, run, sheet

TERMS = [
    ("concept", "id", "en", "note"),
    ("c1", "laut", "sea", "=1+1"),
    ("c2", "-nya", "+ing", "@SUM(A1)"),
    ("c3", "007", "1.50", "12/03/2026"),
    ("c4", "TRUE", "#N/A", "a\nb"),
    ("c5", "e\u0301", "é", "שלום العربية 🏝️"),
    ("c6", "'kutip'", '"quote"', "<b>&amp;"),
    ("c7", "a;b", "c|d", "  spaces  "),
]


def written(rows) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def convert(*arguments: str) -> bytes:
    return run("glossary", "convert", *map(str, arguments))


def cells(worksheet) -> list[tuple]:
    return [tuple("" if cell is None else cell for cell in row) for row in worksheet.values]


@pytest.fixture
def workbook(tmp_path):
    source = tmp_path / "terms.csv"
    source.write_bytes(written(TERMS))
    target = tmp_path / "terms.xlsx"
    convert(source, "-o", target)
    return target


def test_openpyxl_reads_the_cells_that_were_written(workbook):
    book = openpyxl.load_workbook(workbook)
    assert book.sheetnames == ["Glossary"]
    assert cells(book.active) == TERMS


def test_every_cell_is_text_and_no_formula(workbook):
    book = openpyxl.load_workbook(workbook)
    for row in book.active.iter_rows():
        for cell in row:
            assert cell.data_type in ("s", "inlineStr"), cell.coordinate
            assert cell.number_format == "@"
    assert book.active.freeze_panes == "A2"
    assert book.active.auto_filter.ref == "A1:D8"


def test_the_same_glossary_gives_the_same_bytes(workbook, tmp_path):
    again = tmp_path / "again.xlsx"
    convert(tmp_path / "terms.csv", "-o", again)
    assert workbook.read_bytes() == again.read_bytes()
    assert openpyxl.load_workbook(again).properties.created == datetime.datetime(2000, 1, 1)


def test_a_workbook_of_openpyxl_is_read_like_the_csv(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Kosong"
    sheet = book.create_sheet("Istilah")
    for row in TERMS:
        sheet.append([f"\u200b{cell}"[1:] for cell in row])
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.data_type = "s"
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "a.csv").write_bytes(written(TERMS))
    assert convert(tmp_path / "a.xlsx", "--to", "csv") == convert(tmp_path / "a.csv", "--to", "csv")


def test_numbers_dates_and_rich_text_come_out_as_they_are_shown(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Bahasa Indonesia", "Inggris", "Tanggal", "Jumlah", "Catatan", "Benar"])
    rich = CellRichText("air ", TextBlock(InlineFont(b=True), "asin"))
    book.active.append([rich, "brine", datetime.date(2026, 3, 12), 0.25, 12, True])
    book.active["D2"].number_format = "0%"
    book.active["G1"] = "Rumus"
    book.active["G2"] = "=1+1"
    book.save(tmp_path / "a.xlsx")
    out = list(csv.DictReader(io.StringIO(convert(tmp_path / "a.xlsx", "--to", "csv").decode())))
    assert out == [
        {
            "id": "air asin", "en": "brine", "note": "12", "Tanggal": "2026-03-12",
            "Jumlah": "25%", "Benar": "TRUE", "Rumus": "",
        }
    ]


def test_a_named_sheet_is_read(tmp_path):
    book = openpyxl.Workbook()
    for name, term in (("Satu", "sea"), ("Dua", "ocean")):
        sheet = book.create_sheet(name)
        sheet.append(["id", "en"])
        sheet.append(["laut", term])
    book.save(tmp_path / "a.xlsx")
    assert b"laut,sea" in convert(tmp_path / "a.xlsx", "--to", "csv")
    assert b"laut,ocean" in convert(tmp_path / "a.xlsx", "--sheet", "Dua", "--to", "csv")
    message = fails("glossary", "convert", str(tmp_path / "a.xlsx"), "--sheet", "Tiga", "--to", "csv")
    assert "Satu, Dua" in message


def test_a_wrong_cell_is_named(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["id", "en", "pos"])
    book.active.append(["laut", "sea", "nuon"])
    book.save(tmp_path / "a.xlsx")
    message = fails("glossary", "convert", str(tmp_path / "a.xlsx"), "--to", "csv")
    assert "a.xlsx:2:3: error: Sheet!C2: `nuon`" in message


@pytest.mark.parametrize("translated", (False, True), ids=("alone", "translated"))
@pytest.mark.parametrize("article", ARTICLES[:3])
def test_a_term_sheet_holds_what_the_json_holds(article, translated, tmp_path):
    (found,) = records(sheet(article, "json", translated=translated))
    (tmp_path / "a.xlsx").write_bytes(sheet(article, "xlsx", translated=translated))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Terms", "Sentences", "Occurrences", "Not in the glossary"]
    terms, sentences, occurrences, candidates = (cells(book[name]) for name in book.sheetnames)
    assert [row[0] for row in candidates[1:]] == [one["text"] for one in found["candidates"]]
    assert [row[0] for row in terms[1:]] == [term["term"] for term in found["terms"]]
    flat = [" ".join(line["text"].split()) for line in found["sentences"]]
    assert [" ".join(row[2].split()) for row in sentences[1:]] == flat
    assert len(occurrences) - 1 == sum(len(term["occurrences"]) for term in found["terms"])
    if translated:
        given = [" ".join((line["translation"] or {"text": ""})["text"].split())
                 for line in found["sentences"]]
        assert [" ".join(row[3].split()) for row in sentences[1:]] == given
    for name in book.sheetnames:
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref
        for row in book[name].iter_rows():
            assert all(cell.data_type != "f" for cell in row)


def test_numbers_links_lists_and_colours_of_a_term_sheet(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(sheet(ARTICLES[0], "xlsx", translated=True))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    for name, columns in (
        ("Terms", ["Count"]), ("Sentences", ["No."]), ("Not in the glossary", ["Count", "Sentence"]),
        ("Occurrences", ["Sentence", "Number", "Start", "End"]),
    ):
        headings = [cell.value for cell in book[name][1]]
        for heading in columns:
            for (cell,) in book[name].iter_rows(
                    min_row=2, min_col=headings.index(heading) + 1, max_col=headings.index(heading) + 1):
                assert isinstance(cell.value, int), cell.coordinate
    # A number of a sentence leads to its row, and from there to its first occurrence.
    numbers = [cell.value for (cell,) in book["Sentences"].iter_rows(min_row=2, max_col=1)]
    for (cell,) in book["Occurrences"].iter_rows(min_row=2, max_col=1):
        row = int(cell.hyperlink.location.removeprefix("'Sentences'!A"))
        assert numbers[row - 2] == cell.value
    for (cell,) in book["Sentences"].iter_rows(min_row=2, max_col=1):
        if cell.hyperlink:
            row = int(cell.hyperlink.location.removeprefix("'Occurrences'!A"))
            assert book["Occurrences"].cell(row, 1).value == cell.value
            assert book["Occurrences"].cell(row, 2).value == 1
    for name, choices in (
        ("Terms", '"accept,change"'), ("Not in the glossary", '"accept,reject"')):
        lists = book[name].data_validations.dataValidation
        column = [cell.value for cell in book[name][1]].index("Decision")
        letter = openpyxl.utils.get_column_letter(column + 1)
        (decision,) = [one for one in lists if one.formula1 == choices]
        assert str(decision.sqref) == f"{letter}2:{letter}{book[name].max_row}"
        formulas = [
            rule.formula[0] for place in book[name].conditional_formatting for rule in place.rules]
        assert f'${letter}2="accept"' in formulas
    equivalents = book["Terms"]["B2"].value.split(" | ")
    offered = [
        one for one in book["Terms"].data_validations.dataValidation if str(one.sqref) == "F2"]
    assert offered[0].formula1.strip('"').split(",")[0] == equivalents[0].rstrip("?")
    assert not offered[0].showErrorMessage


def fails(*arguments: str, megabytes: int | None = None) -> str:
    """Standard error of a command that must end with 2, within so much memory."""

    def limit():
        if megabytes:
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

    done = subprocess.run(
        [path(), *arguments], cwd=ROOT, capture_output=True, check=False, preexec_fn=limit,
        timeout=60)
    assert done.returncode == 2, done
    assert done.stdout == b""
    message = done.stderr.decode()
    assert ": error: " in message and message.rstrip().endswith("]"), message
    return message


def hostile(workbook, replaced: dict[str, bytes], tmp_path):
    """The workbook with parts of it replaced or added."""
    target = tmp_path / "hostile.xlsx"
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, replaced.pop(name, None) or old.read(name))
        for name, content in replaced.items():
            new.writestr(name, content)
    return target


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "filler", (b"<!-- " + b"x" * (1 << 30) + b" -->", b"<row/>" * (60 << 20)), ids=("zeros", "rows"))
def test_a_zip_bomb_is_refused_in_little_memory(workbook, tmp_path, filler):
    bomb = hostile(workbook, {SHEET: b"<worksheet><sheetData>" + filler}, tmp_path)
    assert bomb.stat().st_size < 4 << 20
    message = fails("glossary", "convert", str(bomb), "--to", "csv", megabytes=400)
    assert "too large" in message and SHEET in message


def test_a_bomb_of_shared_strings_is_refused(workbook, tmp_path):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    with zipfile.ZipFile(workbook) as archive:
        links = archive.read("xl/_rels/workbook.xml.rels").decode()
    link = f"<Relationship Id='s' Type='{kind}' Target='sharedStrings.xml'/></Relationships>"
    links = links.replace("</Relationships>", link).encode()
    strings = b"<sst>" + b"<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>" * (8 << 20)
    bomb = hostile(workbook, {
        "xl/_rels/workbook.xml.rels": links, "xl/sharedStrings.xml": strings}, tmp_path)
    assert "too large" in fails("glossary", "convert", str(bomb), "--to", "csv", megabytes=400)


def test_an_entry_that_claims_ten_gigabytes_is_refused(workbook, tmp_path):
    big = tmp_path / "big.xlsx"
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(big, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            with new.open(name, "w", force_zip64=True) as entry:
                entry.write(old.read(name))
    data = bytearray(big.read_bytes())
    name = SHEET.encode()
    # ZIP64: the size in an extra field behind the name, of the local header and the directory's.
    local = data.index(name) + len(name)
    struct.pack_into("<Q", data, local + 4, 10 << 30)
    place = data.rindex(name)
    start = data.rindex(b"PK\x01\x02", 0, place)
    extra = struct.pack("<HHQ", 1, 8, 10 << 30)
    struct.pack_into("<L", data, start + 24, 0xFFFFFFFF)
    struct.pack_into("<H", data, start + 30, len(extra))
    data[place + len(name):place + len(name)] = extra
    end = data.rindex(b"PK\x05\x06")
    size, = struct.unpack_from("<L", data, end + 12)
    struct.pack_into("<L", data, end + 12, size + len(extra))
    big.write_bytes(data)
    message = fails("glossary", "convert", str(big), "--to", "csv", megabytes=400)
    assert "too large" in message and SHEET in message


@pytest.mark.parametrize("share", (0.1, 0.5, 0.9, 0.99))
def test_a_truncated_workbook_is_refused(workbook, tmp_path, share):
    cut = tmp_path / "cut.xlsx"
    whole = workbook.read_bytes()
    cut.write_bytes(whole[: int(len(whole) * share)])
    fails("glossary", "convert", str(cut), "--to", "csv", megabytes=400)


def test_billion_laughs_are_not_told(workbook, tmp_path):
    laughs = b"<!DOCTYPE x [<!ENTITY a0 'ha'>" + b"".join(
        b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)) + b"]>"
    sheet = laughs + b"<worksheet><sheetData><row><c t='str'><v>&a11;</v></c></row></sheetData></worksheet>"
    message = fails(
        "glossary", "convert", str(hostile(workbook, {SHEET: sheet}, tmp_path)), "--to", "csv",
        megabytes=400)
    assert "document type" in message


def test_an_external_entity_is_not_read(workbook, tmp_path):
    sheet = (b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
             b"<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>")
    message = fails(
        "glossary", "convert", str(hostile(workbook, {SHEET: sheet}, tmp_path)), "--to", "csv")
    assert "root:" not in message


def test_deep_nesting_is_refused(workbook, tmp_path):
    sheet = b"<worksheet><sheetData>" + b"<row>" * 3_000_000
    fails(
        "glossary", "convert", str(hostile(workbook, {SHEET: sheet}, tmp_path)), "--to", "csv",
        megabytes=400)


def test_a_cell_that_is_too_long_is_refused_with_its_place(tmp_path):
    (tmp_path / "a.csv").write_bytes(written([("id", "en"), ("laut", "x" * 32768)]))
    target = tmp_path / "a.xlsx"
    message = fails("glossary", "convert", str(tmp_path / "a.csv"), "-o", str(target))
    assert "a.csv:2:1: error: the text of cell B2 has 32768 characters" in message
    assert not target.exists()

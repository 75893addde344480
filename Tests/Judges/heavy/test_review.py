"""The loop of a reviewer: a sheet, decisions in LibreOffice, `glossary apply`, and the next sheet.

openpyxl enters the decisions; LibreOffice opens the workbook and saves it again, as XLSX and by way
of ODS, before padanan reads it.
"""

import csv
import io
import shutil
import subprocess

import openpyxl
import pytest
from program import CORPUS, TWO, path
from test_libreoffice import OFFICE, through_office

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice Calc is not installed")

ARTICLE = TWO[0]
LABELS = {
    "en": ("Terms", "Not in the glossary", "Decision", "Chosen", "Comment", "accept", "change", "reject"),
    "id": ("Istilah", "Belum ada di glosarium", "Keputusan", "Pilihan", "Komentar", "terima", "ubah", "tolak"),
}


def run(folder, *arguments: str, code: int = 0) -> str:
    done = subprocess.run(
        [path(), *map(str, arguments)], cwd=folder, capture_output=True, check=False, text=True)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def decide(file, tab: str, row: int, cells: dict[str, str]) -> list:
    """Fills cells of a row by their headings, and gives the row."""
    book = openpyxl.load_workbook(file)
    sheet = book[tab]
    headings = [cell.value for cell in sheet[1]]
    for heading, value in cells.items():
        sheet.cell(row, headings.index(heading) + 1).value = value
    values = [cell.value for cell in sheet[row]]
    book.save(file)
    return values


def concepts(folder, *arguments: str) -> dict[str, dict]:
    text = run(
        folder, "sheet", "a.id.txt", "-g", "my.csv", "--format", "csv", "--table", "concepts",
        "--candidates", "50", *arguments)
    return {row["term"]: row for row in csv.DictReader(io.StringIO(text))}


@pytest.fixture
def folder(tmp_path):
    shutil.copy(CORPUS / f"{ARTICLE}.id.txt", tmp_path / "a.id.txt")
    shutil.copy(CORPUS / f"{ARTICLE}.en.txt", tmp_path / "a.en.txt")
    return tmp_path


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("endings", (("xlsx",), ("ods", "xlsx")), ids=("xlsx", "ods"))
def test_the_decisions_come_back(language, endings, folder):
    terms, new, decision, chosen, comment, accept, change, reject = LABELS[language]
    run(folder, "sheet", "a.id.txt", "--translation", "a.en.txt", "--ui", language, "-o", "s.xlsx")
    file = folder / "s.xlsx"
    accepted = decide(
        file, new, 2, {decision: accept, chosen: "an accepted term", comment: "seen, twice"})[0]
    rejected = decide(file, new, 3, {decision: reject, comment: "everyday words"})[0]
    changed, before = decide(file, terms, 2, {decision: change, chosen: "a changed term"})[:2]
    for number, ending in enumerate(endings):
        file = through_office(file, ending, folder / f"office{number}")

    listed = run(folder, "glossary", "apply", file, "-g", "my.csv", "--date", "2026-12-01")
    assert len(listed.splitlines()) == 3
    rows = list(csv.DictReader(io.StringIO((folder / "my.csv").read_text())))
    assert [(row["id"], row["en"], row["checked"]) for row in rows] == [
        (changed, "a changed term", "2026-12-01"), (accepted, "an accepted term", "2026-12-01")]
    article = " ".join((folder / "a.id.txt").read_text().split())
    for row in rows:
        assert " ".join(row["id:usage"].split()) in article
    assert rows[0]["en:admitted"].split("|")[0] == before.split(" | ")[0].rstrip("?")
    assert rows[1]["note"] == "seen, twice"
    assert list(csv.reader((folder / "my.exclude.csv").open())) == [
        ["term", "kind", "reason"], [rejected, rows_kind(folder), "everyday words"]]

    found = concepts(folder)
    assert found[changed]["equivalents"].startswith("a changed term | ")
    assert found[accepted]["equivalents"] == "an accepted term"
    assert found[accepted]["glossary"].startswith("my.csv:")
    assert rejected not in found

    kept = {name: (folder / name).read_bytes() for name in ("my.csv", "my.exclude.csv")}
    assert run(folder, "glossary", "apply", file, "-g", "my.csv", "--date", "2026-12-01") == ""
    assert kept == {name: (folder / name).read_bytes() for name in kept}


def rows_kind(folder) -> str:
    """The kind in the list of rejected candidates, which is one that records have."""
    kind = list(csv.DictReader((folder / "my.exclude.csv").open()))[0]["kind"]
    assert kind in ("term", "organization", "place", "person", "work", "acronym")
    return kind


def test_contradictions_are_told_and_nothing_is_applied(folder):
    run(folder, "sheet", "a.id.txt", "-o", "s.xlsx")
    file = folder / "s.xlsx"
    decide(file, "Terms", 2, {"Decision": "change"})
    decide(file, "Terms", 3, {"Chosen": "without a decision"})
    decide(file, "Not in the glossary", 2, {"Decision": "reject", "Chosen": "something"})
    file = through_office(file, "xlsx", folder / "office")
    message = run(folder, "glossary", "apply", file, "-g", "my.csv", code=2)
    cells = [line.split("error: ")[1].split(":")[0] for line in message.splitlines()]
    assert cells == ["Terms!E2", "Terms!F3", "Not in the glossary!C2"]
    assert not (folder / "my.csv").exists() and not (folder / "my.exclude.csv").exists()

"""Glossaries for other tools: read by scripts of a few lines that share nothing with padanan, and
by translate-toolkit, which is what Weblate reads with."""

import csv
import io
import json

import pytest
from program import ROOT, run
from translate.storage import csvl10n, omegat, utx

GLOSSARIES = str(ROOT / "Glossaries")


@pytest.fixture(scope="module")
def pairs() -> set[tuple[str, str]]:
    """Every approved term with every approved equivalent, from the project's own CSV."""
    found = set()
    files = sorted((ROOT / "Glossaries").rglob("*.csv"))
    for file in (each for each in files if each.name != "domains.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                sides = [
                    [term for tag in tags for term in
                     [row.get(tag, ""), *row.get(f"{tag}:admitted", "").split("|")]]
                    for tags in (("id",), ("en", "en-US"))
                ]
                found |= {(a.strip(), b.strip()) for a in sides[0] for b in sides[1]
                          if a.strip() and b.strip()}
    return found


def convert(format: str, tmp_path, *options: str) -> bytes:
    """The project's glossaries in a format; losses are told on standard error."""
    import subprocess

    from program import path

    done = subprocess.run(
        [path(), "glossary", "convert", GLOSSARIES, "--to", format, *options],
        capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_omegat_by_a_script_of_five_lines(pairs, tmp_path):
    found = set()
    for line in convert("omegat", tmp_path).decode("utf-8").split("\n"):
        if line and not line.startswith("#"):
            fields = line.split("\t")
            assert len(fields) in (2, 3)
            found.add((fields[0], fields[1]))
    assert found == pairs


def test_omegat_by_translate_toolkit(pairs, tmp_path):
    (tmp_path / "a.utf8").write_bytes(convert("omegat", tmp_path))
    store = omegat.OmegaTFile.parsefile(str(tmp_path / "a.utf8"))
    assert {(unit.source, unit.target) for unit in store.units} == pairs


def test_weblate_by_translate_toolkit(pairs, tmp_path):
    (tmp_path / "a.csv").write_bytes(convert("weblate", tmp_path))
    store = csvl10n.csvfile.parsefile(str(tmp_path / "a.csv"))
    assert {(unit.source, unit.target) for unit in store.units} == pairs
    assert any(unit.getcontext() == "military" for unit in store.units)


def test_utx_by_translate_toolkit(tmp_path):
    text = convert("utx", tmp_path)
    assert text.startswith(b"#UTX 1.11; id/en;") and b"\r\n" in text
    (tmp_path / "a.utx").write_bytes(text)
    store = utx.UtxFile.parsefile(str(tmp_path / "a.utx"))
    found = {(unit.source, unit.target) for unit in store.units}
    assert ("gencatan senjata", "ceasefire") in found
    assert all(source and target for source, target in found)
    rows = [line.split("\t") for line in text.decode().split("\r\n") if line and line[0] != "#"]
    assert {len(row) for row in rows} == {10}
    assert {row[4] for row in rows} <= {"approved", "provisional", "non-standard", "forbidden"}


@pytest.mark.parametrize("service", ("deepl", "google", "amazon", "azure"))
def test_services_get_each_source_once(service, pairs, tmp_path):
    text = convert(service, tmp_path).decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True,
                           delimiter="\t" if service == "azure" else ","))
    if service == "amazon":
        assert rows.pop(0) == ["id", "en"]
    assert {len(row) for row in rows} == {2}
    sources = [row[0] for row in rows]
    assert len(sources) == len(set(sources))
    assert {tuple(row) for row in rows} <= pairs
    assert set(sources) == {source for source, _ in pairs}


@pytest.mark.parametrize("format", ("memoq", "phrase", "lokalise"))
def test_tables_of_tools_have_one_width(format, tmp_path):
    text = convert(format, tmp_path).decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True,
                           delimiter="," if format == "phrase" else ";"))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert any("gencatan senjata" in row and "ceasefire" in row for row in rows)


def test_excel_saves_unicode_text_in_utf_16(tmp_path):
    table = "id\ten\tnote\r\nlaut\tsea\t\"a \"\"b\"\"\"\r\n"
    (tmp_path / "a.txt").write_bytes(table.encode("utf-16"))
    rows = list(csv.reader(io.StringIO(run("glossary", "convert", str(tmp_path / "a.txt"), "--to",
                                           "csv").decode())))
    assert rows == [["id", "en", "note"], ["laut", "sea", 'a "b"']]


@pytest.mark.parametrize("start", ("", "sep=;\r\n", "\ufeff"))
def test_excel_in_indonesia_writes_semicolons(tmp_path, start):
    (tmp_path / "a.csv").write_text(start + "id;en;note\r\nlaut;sea;\"a;b\"\r\n", encoding="utf-8",
                                    newline="")
    out = run("glossary", "convert", str(tmp_path / "a.csv"), "--to", "csv")
    assert out == b"id,en,note\nlaut,sea,a;b\n"


def test_validate_speaks_json(tmp_path):
    (tmp_path / "a.csv").write_text("laut,sea\nlaut,ocean \n", encoding="utf-8")
    out = run("glossary", "validate", str(tmp_path / "a.csv"), "--for", "deepl", "--format", "jsonl",
              code=1)
    found = [json.loads(line) for line in out.splitlines()]
    assert [(item["code"], item["line"], item["column"]) for item in found] == [
        ("P256", 2, 6), ("P253", 2, 1)]

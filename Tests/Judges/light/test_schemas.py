"""Every JSON output over the corpus holds to its schema."""

import functools
import json

import jsonschema
import pytest
from program import ARTICLES, ROOT, SAMPLE, records, run, sheet

SCHEMAS = sorted((ROOT / "Schemas").glob("*.schema.json"))
UNITS = ("utf8", "utf16", "scalar")


@functools.cache
def validator(kind: str) -> jsonschema.Draft202012Validator:
    name, version = kind.removeprefix("padanan.").split("/")
    schema = json.loads((ROOT / "Schemas" / f"padanan.{name}.{version}.schema.json").read_text())
    assert schema["title"] == kind
    return jsonschema.Draft202012Validator(schema)


def check(output: bytes, kind: str, *, least: int = 1) -> list[dict]:
    found = records(output)
    assert len(found) >= least
    for record in found:
        assert record["schema"] == kind
        problems = [f"{e.json_path}: {e.message}" for e in validator(kind).iter_errors(record)]
        assert not problems, problems[:5]
    return found


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_a_schema_is_a_schema(path):
    schema = json.loads(path.read_text())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_no_object_of_a_schema_is_open(path):
    def objects(value):
        if isinstance(value, dict):
            if value.get("type") == "object":
                yield value
            for inner in value.values():
                yield from objects(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from objects(inner)

    for found in objects(json.loads(path.read_text())):
        assert found["additionalProperties"] is False
        for optional in set(found["properties"]) - set(found["required"]):
            # A member that is not always there says when it is absent.
            assert "absent" in found["properties"][optional]["description"]
        assert set(found["required"]) <= set(found["properties"])


def test_the_readme_names_every_schema():
    text = (ROOT / "Schemas" / "README.md").read_text()
    assert SCHEMAS
    for path in SCHEMAS:
        assert f"`{path.name}`" in text


@pytest.mark.parametrize("unit", UNITS)
def test_records_of_articles(unit):
    files, options = [f"{article}.id.txt" for article in SAMPLE], ("--offsets", unit)

    def check_each(command: str, kind: str, least: int, *more: str) -> list[dict]:
        found = check(run(command, *files, "--format", "jsonl", *more, *options), kind)
        for file in files:
            assert sum(record["document"] == file for record in found) >= least
        return found

    check_each("segment", "padanan.segment/1", 24)
    for nested in ((), ("--nested",)):
        check_each("match", "padanan.match/1", 90, *nested)
        found = check_each("match", "padanan.match/1", 95, "--related", *nested)
        for file in files:
            assert any(r["document"] == file and r["form"]["kind"] == "related" for r in found)


@pytest.mark.parametrize("unit", UNITS)
def test_places_where_a_rule_decides(unit):
    files = [f"{article}.id.txt" for article in ARTICLES]
    options = ("--explain", "--format", "jsonl", "--offsets", unit)
    for record in check(run("segment", *files, *options), "padanan.break/1", least=5):
        assert record["icu"] != record["verdict"]


@pytest.mark.parametrize("translated", (False, True), ids=("alone", "translated"))
@pytest.mark.parametrize("article", SAMPLE)
def test_sheets_of_an_article(article, translated):
    for unit in UNITS:
        output = sheet(article, "json", "--offsets", unit, translated=translated)
        (found,) = check(output, "padanan.sheet/1")
        targets = [o["target"] for term in found["terms"] for o in term["occurrences"]]
        assert any(targets) == translated
        assert any(sentence["translation"] for sentence in found["sentences"]) == translated


def test_a_sheet_of_several_articles_is_a_line_each():
    files = [f"{article}.id.txt" for article in ARTICLES]
    found = check(run("sheet", *files, "--format", "json"), "padanan.sheet/1")
    assert [sheet["document"] for sheet in found] == files


@pytest.mark.parametrize("article", ARTICLES)
def test_normalization(article, tmp_path):
    file = f"{article}.id.txt"
    check(run("normalize", file, "--format", "jsonl"), "padanan.normalize/1")
    damaged = tmp_path / "damaged.txt"
    text = (ROOT / "Corpus" / file).read_text(encoding="utf-8")
    text = "\ufeff" + text.replace("\n", "\r\n").replace(" dan ", "\u00a0dan\u200b &amp; ")
    text = text.replace("ng", "n\u00adg").replace(".", "．", 1) + "Rene\u0301e\n"
    damaged.write_bytes(text.encode("utf-8"))
    explained = run("normalize", "--explain", "--format", "jsonl", str(damaged))
    fixes = {record["fix"] for record in check(explained, "padanan.normalize/1", least=50)}
    assert fixes >= {
        "byte-order-mark", "line-ending", "space", "zero-width", "soft-hyphen", "html-entity",
        "composition",
    }


def test_findings_in_a_glossary(tmp_path):
    glossary = tmp_path / "g.csv"
    glossary.write_text("id,en,en:forbidden,client\nperang,war,war,\nlaut,,,\nlaut,sea,,\n")
    output = run("glossary", "lint", str(glossary), "--format", "jsonl", code=1)
    found = check(output, "padanan.diagnostic/1", least=3)
    assert {record["severity"] for record in found} == {"suggestion", "warning", "error"}


def test_changes_of_a_glossary(tmp_path):
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text("id,en,note\nperang,war,\nlaut,sea,\nbulan,moon,\n")
    new.write_text("id,en,en:admitted,note\nperang,war,warfare,x\nLaut,sea,,\ndamai,peace,,\n")
    output = run("glossary", "diff", str(old), str(new), "--format", "jsonl", code=1)
    found = check(output, "padanan.diff/1", least=4)
    assert {record["change"] for record in found} == {"added", "removed", "changed"}
    assert {d["field"] for r in found for d in r["details"]} >= {"term", "text", "note"}


def test_counts_of_the_glossaries():
    (found,) = check(run("glossary", "stats", str(ROOT / "Glossaries"), "--format", "json"),
                     "padanan.stats/1")
    assert found["concepts"] == sum(domain["count"] for domain in found["domains"])
    assert found["terms"] == sum(status["count"] for status in found["statuses"])

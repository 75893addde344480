"""The reports of `check` hold to their schemas."""

import json
import subprocess

import pytest
from program import CORPUS, ROOT, TWO, path
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif
from test_schemas import check


def report(article: str, format: str, *options: str) -> bytes:
    done = subprocess.run(
        [path(), "check", f"{article}.id.txt", f"{article}.en.txt", "--format", format, *options],
        cwd=CORPUS, capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    assert done.stderr == b""
    return done.stdout


@pytest.mark.parametrize("unit", ("utf16", "scalar"))
@pytest.mark.parametrize("article", TWO)
def test_records(article, unit):
    output = report(article, "jsonl", "--offsets", unit)
    for record in check(output, "padanan.check/1"):
        assert record["offsets"] == unit
        for side, language in (("source", "id"), ("target", "en")):
            place = record[side]
            if place is None:
                continue
            text = (CORPUS / f"{article}.{language}.txt").read_text(encoding="utf-8")
            line = text.split("\n")[place["line"] - 1]
            assert line[place["column"] - 1:].startswith(place["text"].split("\n")[0])
            if unit == "scalar":
                assert text[place["start"]:place["end"]] == place["text"]


@pytest.mark.parametrize("article", TWO)
def test_sarif(article):
    output = json.loads(report(article, "sarif", "--show", "suggestion"))
    Sarif.model_validate(output)
    (run,) = output["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]


def test_workflow_commands():
    lines = report("01-utusan-moskow", "github", "--show", "suggestion").decode().splitlines()
    assert lines
    for line in lines:
        assert line.startswith(("::error file=", "::warning file=", "::notice file="))


def test_a_baseline_silences_what_it_lists(tmp_path):
    known = str(tmp_path / "known.csv")
    report("01-utusan-moskow", "text", "--write-baseline", known)
    assert report("01-utusan-moskow", "jsonl", "--baseline", known) == b""

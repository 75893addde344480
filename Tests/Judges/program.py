"""Runs the built padanan over the project's corpus."""

import csv
import functools
import io
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Corpus"
ARTICLES = sorted(path.name.removesuffix(".id.txt") for path in CORPUS.glob("*.id.txt"))
# A close translation and an abridged one.
TWO = (ARTICLES[0], ARTICLES[2])
# What a test with many commands runs over: all articles only where all tests are run.
SAMPLE = ARTICLES if os.environ.get("FULL_TESTS", "0") not in ("", "0") else TWO


def path() -> pathlib.Path:
    """The release build where there is one, else the debug build."""
    for kind in ("release", "debug"):
        program = ROOT / ".build" / kind / "padanan"
        if program.exists():
            return program
    raise FileNotFoundError("padanan was not built; run swift build first")


def run(*arguments: str, code: int = 0) -> bytes:
    """Standard output of a command run in the corpus; it must end with `code` and say nothing."""
    done = subprocess.run([path(), *arguments], cwd=CORPUS, capture_output=True, check=False)
    assert done.returncode == code, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout


@functools.cache
def sheet(article: str, format: str, *options: str, translated: bool = False) -> bytes:
    """The sheet of an article; several tests that look at the same one share a run."""
    translation = ("--translation", f"{article}.en.txt") if translated else ()
    return run("sheet", f"{article}.id.txt", "--format", format, *translation, *options)


def records(output: bytes) -> list[dict]:
    """JSON Lines; a key that stands twice in an object is an error."""
    return [json.loads(line, object_pairs_hook=_once) for line in output.splitlines()]


def _once(pairs: list[tuple[str, object]]) -> dict:
    keys = [key for key, _ in pairs]
    assert len(set(keys)) == len(keys), f"a key stands twice: {keys}"
    return dict(pairs)


def csv_rows(output: bytes) -> list[list[str]]:
    text = io.StringIO(output.decode("utf-8"), newline="")
    return list(csv.reader(text, strict=True))


def tsv_rows(output: bytes) -> list[list[str]]:
    text = output.decode("utf-8")
    assert text.endswith("\n")
    return [line.split("\t") for line in text[:-1].split("\n")]


def markable(sheet):
    """The number of occurrences without those that cross an earlier one: elements cannot cross."""
    ranges = sorted(((each["start"], -each["end"]) for term in sheet["terms"]
                     for each in term["occurrences"]))
    count, open_ends = 0, []
    for start, end in ((start, -end) for start, end in ranges):
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        if not open_ends or end <= open_ends[-1]:
            open_ends.append(end)
            count += 1
    return count

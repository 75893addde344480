"""The text of documents made by pandoc and LibreOffice is that of their own text exports."""

import pathlib
import re
import shutil
import subprocess

import pytest
from program import ARTICLES, CORPUS, path

PANDOC = shutil.which("pandoc")
OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    PANDOC is None or OFFICE is None, reason="pandoc or LibreOffice Writer is not installed")

LANGUAGES = ("id", "en")


def lines_of(article, language):
    """The lines of an article, or those of it and its translation in turn."""
    if language in LANGUAGES:
        return (CORPUS / f"{article}.{language}.txt").read_text(encoding="utf-8").split("\n")
    return [line for pair in zip(*(lines_of(article, each) for each in LANGUAGES)) for line in pair]


def sources():
    """Twenty articles or more as Markdown, with a heading, a list, a table and a footnote each."""
    for article in ARTICLES:
        for language in (*LANGUAGES, "both"):
            lines = lines_of(article, language)
            lines = [re.sub(r"([\\`*_{}\[\]<>#|~^$@'\"])", r"\\\1", line) for line in lines if line]
            # A line such as `- x` or `1. x` would become a list.
            lines = [re.sub(r"^([-+]|\d+[.)])(?=\s)", r"\\\1", line) for line in lines]
            body = "\n\n".join(lines[1:4]) + "[^1]\n\n1. satu\n2. dua\n\n- tiga\n\n"
            body += "| Kota | Jumlah |\n|---|---|\n| Demak | 10 |\n\n" + "\n\n".join(lines[4:])
            yield f"{article}.{language}", f"# {lines[0]}\n\n{body}\n\n[^1]: Catatan kaki.\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The articles in every format."""
    folder = tmp_path_factory.mktemp("documents")
    names = []
    for name, text in sources():
        names.append(name)
        source = folder / f"{name}.md"
        source.write_text(text, encoding="utf-8")
        for ending in ("docx", "odt", "html", "epub", "rtf"):
            subprocess.run(
                [PANDOC, "-s", "-M", f"title={name}", "-M", "lang=en", source, "-o",
                 folder / f"{name}.{ending}"], check=True, capture_output=True)
    for source, ending in (("docx", "pdf"), ("docx", "txt:Text (encoded):UTF8")):
        office(folder, [folder / f"{name}.{source}" for name in names], ending, folder)
    for source, ending in (("odt", "docx"), ("docx", "odt"), ("odt", "rtf"), ("odt", "html")):
        office(folder, [folder / f"{name}.{source}" for name in names], ending,
               folder / f"office-{ending}")
    return folder, names


def office(folder, files, ending, out):
    subprocess.run(
        [OFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
         ending, "--outdir", out, *files], check=True, capture_output=True, timeout=1200)


def text(file) -> str:
    done = subprocess.run([path(), "text", file], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


def words(text: str) -> list[str]:
    """The words in their order, without markers of lists and notes and without signs.

    The footnote is not at the same place everywhere.
    """
    text = text.replace("Catatan kaki.", " ").replace("\u00ad", "")
    text = re.sub(r"(?m)^\s*(-|•|\d\.)\s", "", text)
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("ending", (
    "docx", "odt", "html", "epub", "rtf", "md", "pdf", "office-docx/docx", "office-odt/odt",
    "office-rtf/rtf", "office-html/html"))
def test_words_are_those_of_the_text(folder, ending):
    folder, names = folder
    assert len(names) >= 20
    for name in names:
        plain = subprocess.run(
            [PANDOC, "-t", "plain", "--wrap=none", folder / f"{name}.md"], check=True,
            capture_output=True).stdout.decode("utf-8")
        # pandoc writes the note at the end, with its mark in the text.
        plain = plain.replace("[1]", " ")
        expected = words(re.sub(r"(?m)^\s*-[- ]+$", "", plain))
        file, _, kind = ending.rpartition("/")
        read = text(pathlib.Path(folder, file, f"{name}.{kind}"))
        assert "Catatan kaki." in read
        found = words(read)
        # The title that pandoc puts on top of some formats is the name of the file.
        title = words(name)
        while found[:len(title)] == title:
            found = found[len(title):]
        assert found == expected, f"{ending} {name}"


def test_the_text_is_that_of_libreoffice(folder):
    folder, names = folder
    # LibreOffice writes the number of the note behind the word before.
    for name in names:
        theirs = words((folder / f"{name}.txt").read_text(encoding="utf-8-sig"))
        ours = words(text(folder / f"{name}.docx"))
        theirs, ours = ([re.sub(r"(?<=[^\W\d])1$", "", word) for word in side if word != "1"]
                        for side in (theirs, ours))
        assert ours == theirs, name

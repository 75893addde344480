"""A browser shows and prints the page as it is meant."""

import functools
import html.parser
import pathlib
import shutil
import subprocess

import pytest
from program import ARTICLES, markable, records, sheet

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")


def browse(folder: pathlib.Path, *options: str) -> str:
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
         "--no-first-run", f"--user-data-dir={folder / 'profile'}", *options],
        capture_output=True, check=True, timeout=120, cwd=folder)
    return done.stdout.decode("utf-8")


class Cells(html.parser.HTMLParser):
    """Sentences of a dumped DOM and their translations, without the numbers behind the terms."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.source: list[str] = []
        self.target: list[str] = []
        self.source_marks = 0
        self._column = ""
        self._hidden = 0
        self._text: list[str] | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        names = (dict(attributes).get("class") or "").split()
        if tag == "p":
            self._column = names[0] if names else ""
            self._text = [] if self._column in ("src", "tgt") and "none" not in names else None
        elif tag == "sup":
            self._hidden += 1
        elif tag == "mark" and self._column == "src":
            self.source_marks += 1

    def handle_endtag(self, tag):
        if tag == "p" and self._text is not None:
            (self.source if self._column == "src" else self.target).append("".join(self._text))
            self._text = None
        elif tag == "sup":
            self._hidden -= 1

    def handle_data(self, data):
        if self._text is not None and not self._hidden:
            self._text.append(data)


@functools.cache
def words(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module", params=ARTICLES)
def article(request, tmp_path_factory):
    """An article's page beside its JSON, as the browser takes it in."""
    folder = tmp_path_factory.mktemp(request.param)
    page = folder / "sheet.html"
    page.write_bytes(sheet(request.param, "html", "--nested", translated=True))
    (found,) = records(sheet(request.param, "json", "--nested", translated=True))
    return folder, page.as_uri(), found


def test_the_browser_reads_every_sentence_and_mark(article):
    folder, address, found = article
    cells = Cells(browse(folder, "--dump-dom", address))
    assert cells.source == [sentence["text"] for sentence in found["sentences"]]
    expected = [s["translation"]["text"] for s in found["sentences"] if s["translation"]]
    assert cells.target == expected
    assert cells.source_marks == markable(found)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_it_prints_on_a4_without_a_blank_page(article):
    folder, address, found = article
    browse(folder, "--no-pdf-header-footer", "--print-to-pdf=sheet.pdf", address)
    facts = subprocess.run(
        ["pdfinfo", folder / "sheet.pdf"], capture_output=True, check=True, text=True).stdout
    fields = dict(line.split(":", 1) for line in facts.splitlines() if ":" in line)
    assert "A4" in fields["Page size"], fields["Page size"]
    text = subprocess.run(
        ["pdftotext", "-layout", folder / "sheet.pdf", "-"], capture_output=True, check=True
    ).stdout.decode("utf-8")
    pages = text.split("\f")[:-1]
    assert len(pages) == int(fields["Pages"])
    for number, page in enumerate(pages, start=1):
        assert len(words(page)) > 40, f"page {number} is blank or nearly so"
    # An article of 430 words with 107 terms takes at most 6 pages; more terms take more.
    count = sum(len(sentence["text"].split()) for sentence in found["sentences"])
    terms = len(found["terms"])
    assert len(pages) <= max(2, -(-count * 6 // 430), -(-terms * 6 // 107)), f"{count} words"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_the_printed_text_can_be_selected(article):
    folder, address, found = article
    browse(folder, "--no-pdf-header-footer", "--print-to-pdf=text.pdf", address)
    raw = subprocess.run(
        ["pdftotext", "-raw", folder / "text.pdf", "-"], capture_output=True, check=True
    ).stdout.decode("utf-8")
    printed = words(raw.replace("\u00ad", "").replace("-\n", "-"))
    for term in found["terms"]:
        assert words(term["term"]) in printed, term["term"]
        if term["weight"] == "trivial":
            # One line lists them, each with one equivalent.
            continue
        for target in term["targets"]:
            if target["status"] in ("preferred", "admitted"):
                assert words(target["text"]) in printed, target["text"]

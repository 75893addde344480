"""The HTML page is well-formed, self-contained, and marks what the JSON tells."""

import html.parser
import shutil
import subprocess

import pytest
from program import SAMPLE, records, run, sheet

VOID = {"meta", "br", "hr", "img", "link", "input", "wbr", "col"}


class Page(html.parser.HTMLParser):
    """Holds every element to its end tag, and gathers the sentences and marks."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.marks = 0
        self.sentences: list[str] = []
        self.addresses: list[str] = []
        self._row: list[str] | None = None
        self.feed(text)
        self.close()
        assert self.open == [], f"never closed: {self.open}"

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"an attribute stands twice in <{tag}>"
        self.addresses += [value for name, value in attributes if name in ("src", "href")]
        self.marks += tag == "mark"
        if tag not in VOID:
            self.open.append(tag)
        if tag == "p" and self.open[-3:] == ["tr", "td", "p"] and self._row is None:
            self._row = []

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        if tag == "p" and self._row is not None:
            self.sentences.append("".join(self._row))
            self._row = None
        self.open.pop()

    def handle_data(self, data):
        if self._row is not None and "sup" not in self.open:
            self._row.append(data)


@pytest.mark.parametrize("nested", (False, True), ids=("longest", "nested"))
@pytest.mark.parametrize("article", SAMPLE)
def test_the_page_says_what_the_json_says(article, nested):
    options = ("--nested",) if nested else ()
    page = Page(sheet(article, "html", *options).decode("utf-8"))
    (found,) = records(sheet(article, "json", *options))
    assert page.sentences == [sentence["text"] for sentence in found["sentences"]]
    assert page.marks == sum(len(term["occurrences"]) for term in found["terms"])
    assert page.addresses == []


@pytest.mark.parametrize("article", SAMPLE)
def test_the_translated_page_holds_both_texts(article):
    page = Page(sheet(article, "html", translated=True).decode("utf-8"))
    (found,) = records(sheet(article, "json", translated=True))
    for sentence in found["sentences"]:
        assert sentence["text"] in page.sentences
        if sentence["translation"]:
            assert sentence["translation"]["text"] in page.sentences


def test_markup_in_texts_and_glossaries_is_text(tmp_path):
    text = tmp_path / "a<b>.txt"
    text.write_text('Kata "laut" & <mark>laut</mark> &lt; </p></td> \'laut\'.\n', encoding="utf-8")
    glossary = tmp_path / "g.csv"
    glossary.write_text(
        'id,en,domain,note\nlaut,"<sea> & ""ocean""","a ""b"" <c>",</td><script>\n',
        encoding="utf-8")
    only = ("--no-default-glossaries", "-g", str(glossary), str(text))
    page = Page(run("sheet", *only, "--format", "html").decode("utf-8"))
    (found,) = records(run("sheet", *only, "--format", "json"))
    assert page.sentences == [sentence["text"] for sentence in found["sentences"]]
    assert page.marks == 3


@pytest.mark.skipif(not shutil.which("xmllint"), reason="libxml2-utils is not installed")
@pytest.mark.parametrize("article", SAMPLE)
def test_libxml2_finds_no_fault_but_elements_of_html5(article):
    done = subprocess.run(
        ["xmllint", "--html", "--noout", "-"], input=sheet(article, "html", translated=True),
        capture_output=True, check=False)
    faults = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if " error : " in line]
    assert [fault for fault in faults if "Tag " not in fault or " invalid" not in fault] == []

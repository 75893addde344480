"""The HTML page is well-formed, self-contained, and marks what the JSON tells."""

import html.parser
import pathlib
import shutil
import subprocess
import tempfile

import pytest
from program import CORPUS, SAMPLE, markable, path, records, run, sheet

VOID = {"meta", "br", "hr", "img", "link", "input", "wbr", "col"}


class Page(html.parser.HTMLParser):
    """Holds every element to its end tag, and gathers the sentences, marks and problems."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.marks = 0
        self.sentences: list[str] = []
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.problems: list[str] = []
        self._column = ""
        self._row: list[str] | None = None
        self.feed(text)
        self.close()
        assert self.open == [], f"never closed: {self.open}"

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"an attribute stands twice in <{tag}>"
        values = dict(attributes)
        self.addresses += [value for name, value in attributes if name in ("src", "href")]
        self.ids += [value for name, value in attributes if name == "id"]
        if tag not in VOID:
            self.open.append(tag)
        column = (values.get("class") or "").split(" ")[0]
        if tag == "p":
            self._column = column
        self.marks += tag == "mark" and self._column == "src"
        if tag == "p" and self.open[-3:] == ["ol", "li", "p"] and column in ("src", "tgt"):
            self._row = []
        if tag == "li" and "problems" in self.classes_of_lists:
            self.problems.append(column)
        if tag in ("ul", "ol"):
            self.classes_of_lists.append(column)

    @property
    def classes_of_lists(self) -> list[str]:
        return self.__dict__.setdefault("_lists", [])

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        if tag == "p" and self._row is not None:
            self.sentences.append("".join(self._row))
            self._row = None
        if tag in ("ul", "ol"):
            self.classes_of_lists.pop()
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
    assert page.marks == markable(found)
    assert all(address.startswith("#") for address in page.addresses)
    assert {address[1:] for address in page.addresses} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("article", SAMPLE)
def test_the_translated_page_holds_both_texts(article):
    page = Page(sheet(article, "html", translated=True).decode("utf-8"))
    (found,) = records(sheet(article, "json", translated=True))
    for sentence in found["sentences"]:
        assert sentence["text"] in page.sentences
        if sentence["translation"]:
            assert sentence["translation"]["text"] in page.sentences


@pytest.mark.parametrize("article", SAMPLE)
def test_the_page_and_the_sheet_have_the_findings_of_check(article):
    """Numbers and names are changed in the translation, and a sentence is taken out."""
    lines = (CORPUS / f"{article}.en.txt").read_text(encoding="utf-8").splitlines()
    text = "\n".join(lines[: len(lines) // 2] + lines[len(lines) // 2 + 2:])
    for digit, other in ("14", "27", "38"):
        text = text.replace(digit, other)
    with tempfile.TemporaryDirectory() as folder:
        changed = pathlib.Path(folder) / "changed.en.txt"
        changed.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [path(), "check", f"{article}.id.txt", str(changed), "--format", "jsonl"], cwd=CORPUS,
            capture_output=True, check=False)
        assert done.returncode == 1, done.stderr.decode()
        found = records(done.stdout)
        assert len({record["verdict"] for record in found}) > 1
        pair = ("sheet", f"{article}.id.txt", "--translation", str(changed), "--format")
        (sheet_record,) = records(run(*pair, "json"))
        assert sheet_record["findings"] == found
        page = Page(run(*pair, "html").decode("utf-8"))
        assert page.problems == [record["severity"] for record in found]
        assert [f"p{n}" for n in range(1, len(found) + 1)] == [
            name for name in page.ids if name[0] == "p" and name[1:].isdigit()]


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


@pytest.mark.skipif(not shutil.which("tidy"), reason="tidy is not installed")
@pytest.mark.parametrize("article", SAMPLE)
def test_tidy_finds_no_fault(article):
    for options in ((), ("--ui", "id"), ("--nested",)):
        done = subprocess.run(
            ["tidy", "-q", "-e", "-utf8"],
            input=sheet(article, "html", *options, translated=True), capture_output=True, check=False)
        assert done.stderr.decode() == ""

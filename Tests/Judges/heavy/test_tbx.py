"""Every TBX file that padanan writes is valid, by grammar (RELAX NG) and by rule (Schematron), and
says what the file that it was made of says."""

import csv
import pathlib
import subprocess

import program
import pytest
from lxml import etree
from program import ROOT
from schematron import failures

SCHEMAS = ROOT.parent / "shared/data/schemas/tbx"
DIALECTS = ("core", "min", "basic", "linguist")
STYLES = ("dca", "dct")
GLOSSARIES = sorted(path for path in (ROOT / "Glossaries").rglob("*.csv")
                    if path.name != "domains.csv")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

pytestmark = pytest.mark.skipif(not SCHEMAS.exists(), reason="../shared is not here")


def convert(source: pathlib.Path, target: pathlib.Path, *options: str) -> str:
    """What padanan says on standard error."""
    done = subprocess.run(
        [program.path(), "glossary", "convert", source, "-o", target, *options],
        capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


def grammars(dialect: str, style: str) -> list[pathlib.Path]:
    found = [SCHEMAS / "TBXcoreStructV03.rng"]
    if dialect in ("min", "basic"):
        found.append(SCHEMAS / f"TBXcoreStructV03_TBX-{dialect.title()}_integrated.rng")
    return found


def problems(document: pathlib.Path, dialect: str, style: str) -> list[str]:
    found = []
    for grammar in grammars(dialect, style):
        done = subprocess.run(
            ["xmllint", "--noout", "--relaxng", grammar, document],
            capture_output=True, check=False, text=True)
        if done.returncode != 0:
            found += done.stderr.splitlines()
    if dialect in ("min", "basic"):
        found += failures(SCHEMAS / f"TBX-{dialect.title()}_{style.upper()}.sch", document)
    return found


# The largest file of each folder; every file would take half an hour.
LARGEST = [max(files, key=lambda path: path.stat().st_size) for files in (
    [path for path in GLOSSARIES if path.parent.name == folder]
    for folder in sorted({path.parent.name for path in GLOSSARIES}))]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("glossary", LARGEST, ids=lambda path: path.stem)
def test_the_projects_glossaries_are_valid(glossary, dialect, style, tmp_path):
    target = tmp_path / "out.tbx"
    convert(glossary, target, "--dialect", dialect, "--style", style)
    assert problems(target, dialect, style) == []


HARD = """\
id,en,en:admitted,en:forbidden,pos,domain,match,context,concept,definition,note,source,My <own> [field]
kapal,ship,vessel|craft,boat,noun,maritime,case=exact inflect=no,laut|pelabuhan,,"a < b & ""c""\u00a0",\
"one

two
  three ",book," x
y"
Ani,Ani,,,proper,people,,,1 2/3:é,,שלום e\u0301 👩\u200d🚀,,
"""


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_is_hard_to_hold_is_valid(dialect, style, tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.tbx"
    source.write_text(HARD, encoding="utf-8")
    said = convert(source, target, "--dialect", dialect, "--style", style)
    assert problems(target, dialect, style) == []
    assert "My <own> [field]" in said and "forbidden" in said
    assert ("no place for definition" in said) == (dialect in ("core", "min"))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_file_of_version_2_becomes_valid(dialect, style, tmp_path):
    source, target = tmp_path / "in.tbx", tmp_path / "out.tbx"
    source.write_text(VERSION_2, encoding="utf-8")
    convert(source, target, "--dialect", dialect, "--style", style)
    assert problems(target, dialect, style) == []


VERSION_2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><titleStmt><title>Own</title></titleStmt><sourceDesc><p>own</p></sourceDesc>
</fileDesc><encodingDesc><p type="XCSURI">TBXXCS.xcs</p></encodingDesc></martifHeader>
<text><body>
<termEntry id="1">
  <descrip type="subjectField">boats</descrip>
  <descrip type="broaderConceptGeneric" target="#2">craft</descrip>
  <ref type="see" target="nowhere">elsewhere</ref><xref type="externalCrossReference" target="a b.pdf">f</xref>
  <transacGrp><transac type="transactionType">approval</transac><date>2003-04-05T06:07:08</date>
    <transacNote type="responsibility" target="nobody">Ani</transacNote></transacGrp>
  <langSet xml:lang="en" id="ls1"><descripGrp><descrip type="definition">A <hi type="italics">small</hi>
    boat.</descrip><admin type="source">one</admin><note>two</note></descripGrp>
    <ntig id="t1"><termGrp><term>H<hi type="subscript">2</hi>O</term>
      <termNote type="partOfSpeech">properNoun</termNote><termNote type="register">neutralRegister</termNote>
      <termNote type="administrativeStatus">Forbidden</termNote><termNote type="termType">initialism</termNote>
      <termNoteGrp><termNote type="usageNote">rare</termNote><admin type="source">x</admin></termNoteGrp>
      </termGrp><descrip type="context">One.</descrip><descrip type="context">Two.</descrip>
      <admin type="source">own</admin><descrip type="definition">again</descrip></ntig>
    <tig id="t1"><term>dinghy</term><date>2003-01-01</date></tig></langSet>
</termEntry>
<termEntry id="2"><langSet lang="FRENCH"><tig><term>canot</term></tig></langSet></termEntry>
</body><back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">Ani</item></refObject>
</refObjectList></back></text></martif>
"""


def said(element: etree._Element) -> tuple:
    """An element with all in it, without layout and without the order of its children."""
    name = etree.QName(element).localname
    attributes = {k: v for k, v in element.attrib.items() if k not in ("module", "style")}
    text = " ".join("".join(element.xpath("text()")).split())
    children = sorted((said(child) for child in element if isinstance(child.tag, str)), key=repr)
    return name, sorted(attributes.items()), text, children


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("dialect", ("min", "basic"))
def test_the_standards_examples_come_back_equal(dialect, style, tmp_path):
    source = SCHEMAS / f"{dialect}-{style.upper()}-valid.tbx"
    target = tmp_path / "out.tbx"
    assert convert(source, target, "--dialect", dialect, "--style", style) == ""
    assert problems(target, dialect, style) == []
    before, after = (etree.parse(str(path)).getroot() for path in (source, target))
    assert after.get("type") == before.get("type") and after.get(XML_LANG) == before.get(XML_LANG)
    assert said(after) == said(before)


@pytest.mark.parametrize("break_", [
    ("<descrip type=\"definition\">", "<descrip type=\"figure\">"),
    (">noun<", ">nomen<"),
    ("<term>", "<descrip type=\"definition\">x</descrip><term>"),
    ("<body>", "<body><note>x</note>"),
    ("style=\"dca\"", "style=\"dct\""),
])
def test_the_judges_see_what_is_wrong(break_, tmp_path):
    good = (SCHEMAS / "basic-DCA-valid.tbx").read_text(encoding="utf-8")
    assert break_[0] in good
    bad = tmp_path / "bad.tbx"
    bad.write_text(good.replace(*break_, 1), encoding="utf-8")
    assert problems(bad, "basic", "dca") != []
    assert problems(SCHEMAS / "basic-DCA-valid.tbx", "basic", "dca") == []


def rows(path: pathlib.Path) -> list[dict]:
    """The cells of a table that say something."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{k: v for k, v in row.items() if v} for row in csv.DictReader(file, strict=True)]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_table_comes_back_equal(dialect, style, tmp_path):
    hard = tmp_path / "hard.csv"
    hard.write_text(HARD, encoding="utf-8")
    for source in (hard, *LARGEST):
        tbx, back = tmp_path / "out.tbx", tmp_path / "back.csv"
        convert(source, tbx, "--dialect", dialect, "--style", style)
        convert(tbx, back)
        assert rows(back) == rows(source), source.name


def test_the_sheet_of_an_article_is_valid(tmp_path):
    for article in program.ARTICLES[:3]:
        target = tmp_path / "sheet.tbx"
        target.write_bytes(program.sheet(article, "tbx", translated=True))
        assert problems(target, "basic", "dca") == []
        assert b'<descrip type="context">' in target.read_bytes()

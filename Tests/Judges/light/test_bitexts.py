"""Bilingual files that padanan writes are what their standards and other people's tools expect."""

import shutil

import pytest
from lxml import etree
from program import ROOT, TWO, run
from translate.storage import tmx, xliff

SCHEMAS = ROOT.parent / "shared" / "data" / "schemas"
needs_schemas = pytest.mark.skipif(not SCHEMAS.exists(), reason="the official schemas are absent")
XLIFF2 = "{urn:oasis:names:tc:xliff:document:2.0}"

MEMORY = """<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="id" datatype="html"><prop type="client">Dermaga</prop></header><body>
<tu tuid="u1" usagecount="3"><note>periksa</note><prop type="desk">ekonomi</prop>
<tuv xml:lang="id"><seg>Kapal <bpt i="1">&lt;b></bpt>itu<ept i="1">&lt;/b></ept> tiba<ph x="2">&lt;br/></ph> di
 <hi type="name">Bitung</hi>.<it pos="end">&lt;/i></it></seg></tuv>
<tuv xml:lang="en"><seg>The <bpt i="1">&lt;b></bpt>ship<ept i="1">&lt;/b></ept> reached <hi>Bitung</hi>.</seg></tuv>
<tuv xml:lang="nl"><seg>Het schip</seg></tuv></tu></body></tmx>"""


def aligned(article: str, format: str) -> bytes:
    return run("align", f"{article}.id.txt", f"{article}.en.txt", "--format", format)


@pytest.fixture(scope="session")
def xliff2(tmp_path_factory) -> etree.XMLSchema:
    """The schema of XLIFF 2, with that of xml: where it looks for it."""
    folder = tmp_path_factory.mktemp("xliff")
    copies = folder / "informativeCopiesOf3rdPartySchemas" / "w3c"
    copies.mkdir(parents=True)
    source = SCHEMAS / "xliff-2.1"
    shutil.copy(source / "xml.xsd", copies / "xml.xsd")
    shutil.copy(source / "xliff_core_2.0.xsd", folder)
    return etree.XMLSchema(etree.parse(str(folder / "xliff_core_2.0.xsd")))


@pytest.fixture
def memory(tmp_path) -> str:
    path = tmp_path / "memory.tmx"
    path.write_text(MEMORY, encoding="utf-8")
    return str(path)


@needs_schemas
@pytest.mark.parametrize("article", TWO)
def test_tmx_is_valid(article, memory):
    dtd = etree.DTD(str(SCHEMAS / "tmx" / "tmx14.dtd"))
    for written in (aligned(article, "tmx"), run("align", memory, "--format", "tmx")):
        assert dtd.validate(etree.fromstring(written)), dtd.error_log


@needs_schemas
@pytest.mark.parametrize("article", TWO)
def test_xliff_2_is_valid(article, memory, xliff2):
    for written in (aligned(article, "xliff"), run("align", memory, "--format", "xliff")):
        assert xliff2.validate(etree.fromstring(written)), xliff2.error_log


@pytest.mark.parametrize("article", TWO)
def test_translate_toolkit_reads_them(article):
    memory = tmx.tmxfile.parsestring(aligned(article, "tmx"))
    old = xliff.xlifffile.parsestring(aligned(article, "xliff12"))
    new = etree.fromstring(aligned(article, "xliff"))
    pairs = [(unit.source, unit.target) for unit in memory.units]
    assert len(pairs) >= 10
    assert pairs == [(unit.source, unit.target) for unit in old.units]
    assert pairs == [
        (s.findtext(XLIFF2 + "source"), s.findtext(XLIFF2 + "target"))
        for s in new.iter(XLIFF2 + "segment")
    ]


def test_codes_stay_in_every_format(memory, tmp_path):
    """From TMX to each format and back: the text, and the places of the codes."""

    def shape(written: bytes) -> list:
        root = etree.fromstring(written)
        return [
            [part for part in segment.itertext(tag=("seg", "hi"))]
            + [[child.tag for child in segment.iter() if child is not segment]]
            for segment in root.iter("seg")
        ][:2]

    first = shape(run("align", memory, "--format", "tmx"))
    for format in ("xliff", "xliff12"):
        path = tmp_path / f"{format}.xlf"
        path.write_bytes(run("align", memory, "--format", format))
        assert shape(run("align", str(path), "--format", "tmx")) == first


def test_what_tmx_holds_beside_text_is_kept(memory):
    written = run("align", memory, "--format", "tmx").decode()
    for kept in ('usagecount="3"', 'type="desk"', 'type="client"', 'xml:lang="nl"', "&lt;br/&gt;"):
        assert kept in written


@pytest.mark.parametrize("article", TWO)
def test_a_ladder_climbs_from_the_first_sentences_to_the_last(article):
    rungs = [line.split("\t") for line in aligned(article, "ladder").decode().splitlines()]
    places = [(int(source), int(target)) for source, target, _ in rungs]
    assert places[0] == (0, 0)
    assert all(a[0] <= b[0] and a[1] <= b[1] and a != b for a, b in zip(places, places[1:]))

"""XLIFF, TMX and SKOS files of the glossaries, before the schemas of their standards and rdflib."""

import csv
import shutil
import subprocess

import pytest
from program import ROOT, path

SCHEMAS = ROOT.parent / "shared" / "data" / "schemas"
has_schemas = pytest.mark.skipif(
    not SCHEMAS.is_dir() or not shutil.which("xmllint"),
    reason="the schemas are not shared with this checkout, or libxml2-utils is not installed")

WRAPPER = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="xliff_core_2.0.xsd"/>
<xs:import namespace="urn:oasis:names:tc:xliff:glossary:2.0" schemaLocation="glossary.xsd"/>
</xs:schema>"""

ODD = '''id,id:admitted,en,en:admitted,en:forbidden,definition,note,client
"a < b & ""c""",x|y,"d ]]> e",,f,"lines
of text",,G
'''


@pytest.fixture(scope="module")
def glossaries(tmp_path_factory):
    odd = tmp_path_factory.mktemp("odd") / "odd.csv"
    odd.write_text(ODD)
    return [ROOT / "Glossaries", odd]


def convert(source, target):
    subprocess.run([path(), "glossary", "convert", source, "-o", target], check=True,
                   capture_output=True)


@has_schemas
def test_xliff_holds_to_its_schemas(glossaries, tmp_path):
    folder = tmp_path / "informativeCopiesOf3rdPartySchemas" / "w3c"
    folder.mkdir(parents=True)
    for schema in (SCHEMAS / "xliff-2.1").glob("*.xsd"):
        shutil.copy(schema, tmp_path)
    shutil.copy(SCHEMAS / "xliff-2.1" / "xml.xsd", folder)
    (tmp_path / "all.xsd").write_text(WRAPPER)
    for glossary in glossaries:
        target = tmp_path / "g.xlf"
        convert(glossary, target)
        subprocess.run(["xmllint", "--noout", "--nonet", "--schema", tmp_path / "all.xsd", target],
                       check=True, capture_output=True)


@has_schemas
def test_tmx_holds_to_its_document_type(glossaries, tmp_path):
    for glossary in glossaries:
        target = tmp_path / "g.tmx"
        convert(glossary, target)
        subprocess.run(["xmllint", "--noout", "--nonet", "--dtdvalid",
                        SCHEMAS / "tmx" / "tmx14.dtd", target], check=True, capture_output=True)


def test_rdflib_reads_the_same_labels(glossaries, tmp_path):
    rdflib = pytest.importorskip("rdflib")
    skos = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
    for glossary in glossaries:
        target, table = tmp_path / "g.ttl", tmp_path / "g.tsv"
        convert(glossary, target)
        convert(glossary, table)
        graph = rdflib.Graph().parse(target, format="turtle")
        labels = {(str(o), o.language) for o in graph.objects(None, skos.prefLabel)}
        rows = list(csv.DictReader(table.open(newline=""), delimiter="\t"))
        assert labels == {(row[tag], tag) for row in rows for tag in ("id", "en", "en-US")
                          if row.get(tag)}
        assert len(set(graph.subjects(rdflib.RDF.type, skos.Concept))) == len(rows)


def test_what_rdflib_writes_is_read(glossaries, tmp_path):
    rdflib = pytest.importorskip("rdflib")
    first, again = tmp_path / "a.ttl", tmp_path / "b.ttl"
    convert(glossaries[0], first)
    rdflib.Graph().parse(first, format="turtle").serialize(again, format="turtle")
    done = subprocess.run([path(), "glossary", "diff", first, again], capture_output=True)
    assert done.returncode == 0, done.stdout.decode()[:500]

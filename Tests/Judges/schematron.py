"""Schematron (ISO/IEC 19757-3) with the xslt2 query binding, run by SaxonC.

A schema becomes a stylesheet: each pattern a mode, each rule a template. Of the rules of a pattern
the first that matches a node counts, so earlier ones get the higher priority.
"""

import functools
import pathlib
import tempfile
from xml.sax.saxutils import escape, quoteattr

from lxml import etree
from saxonche import PySaxonProcessor

SCH = "{http://purl.oclc.org/dsdl/schematron}"
PROCESSOR = PySaxonProcessor(license=False)


def stylesheet(schema: pathlib.Path) -> str:
    root = etree.parse(str(schema)).getroot()
    namespaces = "".join(
        f" xmlns:{ns.get('prefix')}={quoteattr(ns.get('uri'))}" for ns in root.iter(SCH + "ns"))
    patterns = list(root.iter(SCH + "pattern"))
    lines = [
        '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"'
        f"{namespaces}>",
        '<xsl:output method="text"/>',
        '<xsl:template match="/">',
        *(f'<xsl:apply-templates select="." mode="p{i}"/>' for i in range(len(patterns))),
        "</xsl:template>",
    ]
    for number, pattern in enumerate(patterns):
        visit = f'<xsl:apply-templates select="@*|node()" mode="p{number}"/>'
        lines.append(f'<xsl:template match="/|@*|node()" mode="p{number}">{visit}</xsl:template>')
        rules = pattern.findall(SCH + "rule")
        for rank, rule in enumerate(rules):
            lines.append(
                f'<xsl:template match={quoteattr(rule.get("context"))} mode="p{number}"'
                f' priority="{1000 - rank}">')
            for check in rule.iterfind(SCH + "assert"):
                message = escape(" ".join("".join(check.itertext()).split()))
                lines.append(
                    f'<xsl:if test={quoteattr("not(" + check.get("test") + ")")}>'
                    f"<xsl:value-of select=\"concat(path(.), ': ')\"/>"
                    f"<xsl:text>{message}&#10;</xsl:text></xsl:if>")
            lines.append(visit + "</xsl:template>")
    return "\n".join(lines + ["</xsl:stylesheet>"])


@functools.cache
def compiled(schema: pathlib.Path):
    with tempfile.NamedTemporaryFile("w", suffix=".xsl", encoding="utf-8") as file:
        file.write(stylesheet(schema))
        file.flush()
        return PROCESSOR.new_xslt30_processor().compile_stylesheet(stylesheet_file=file.name)


def failures(schema: pathlib.Path, document: pathlib.Path) -> list[str]:
    """What the schema's assertions say is wrong, with the place."""
    node = PROCESSOR.parse_xml(xml_file_name=str(document))
    return (compiled(schema).transform_to_string(xdm_node=node) or "").splitlines()

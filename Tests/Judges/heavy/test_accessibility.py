"""The page satisfies the rules of accessibility.js in a browser: light, dark, and 320 pixels wide."""

import html
import json
import pathlib
import re

import pytest
from program import ARTICLES, CORPUS, run, sheet
from test_browser import CHROMIUM, browse

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")

RULES = (pathlib.Path(__file__).parent / "accessibility.js").read_text(encoding="utf-8")
DARK = "@media screen and (prefers-color-scheme: dark)"


def judge(page: str, folder: pathlib.Path, *, width: int = 1280, dark: bool = False) -> dict:
    """What the rules find in a page that has the width in a frame."""
    if dark:
        assert DARK in page
        page = page.replace(DARK, "@media screen").replace(
            "color-scheme: light dark", "color-scheme: dark")
    report = "addEventListener('load', () => setTimeout(() => parent.postMessage(JSON.stringify(" \
        + RULES.rstrip().rstrip(";") + "), '*'), 50));"
    assert page.count("</body>") == 1
    (folder / "inner.html").write_text(
        page.replace("</body>", f"<script>{report}</script></body>"), encoding="utf-8")
    (folder / "outer.html").write_text(
        "<!DOCTYPE html><meta charset=utf-8><script>addEventListener('message', (event) => {"
        "document.getElementById('result').textContent = event.data; });</script>"
        f"<pre id=result></pre><iframe src=inner.html style='width:{width}px;height:2000px;border:0'>"
        "</iframe>", encoding="utf-8")
    dumped = browse(
        folder, "--hide-scrollbars", "--virtual-time-budget=8000", "--window-size=1400,2200", "--dump-dom",
        (folder / "outer.html").as_uri())
    found = re.search(r'<pre id="result">(.*?)</pre>', dumped, re.S)
    assert found and found.group(1), "the rules did not run"
    return json.loads(html.unescape(found.group(1)))


KINDS = {
    "light": {}, "dark": {"dark": True}, "phone": {"width": 320},
    "dark-phone": {"width": 320, "dark": True},
}


def page(kind: str) -> str:
    if kind == "translated":
        return sheet(ARTICLES[2], "html", translated=True).decode("utf-8")
    if kind == "alone":
        return sheet(ARTICLES[0], "html", "--nested").decode("utf-8")
    if kind == "indonesian":
        return sheet(ARTICLES[0], "html", "--ui", "id", translated=True).decode("utf-8")
    files = [path.name for path in sorted(CORPUS.glob("*.id.txt"))[:3]]
    return run("sheet", *files, "--format", "html").decode("utf-8")


@pytest.mark.parametrize("look", KINDS)
@pytest.mark.parametrize("kind", ("translated", "alone", "indonesian", "several"))
def test_a_page_has_no_fault(kind, look, tmp_path):
    found = judge(page(kind), tmp_path, **KINDS[look])
    assert found["faults"] == []
    assert found["width"] == KINDS[look].get("width", 1280)
    assert found["controls"] > 20 and found["contrasts"] > 8


@pytest.mark.parametrize(("rule", "old", "new"), (
    ("headings", "<h2 id=\"terms-h\">", "<h4 id=\"terms-h\">"),
    ("landmarks", "<main id=\"main\">", "<div id=\"main\">"),
    ("names", "<main id=\"main\">", "<main id=\"main\"><a href=\"#main\"></a>"),
    ("tables", "<th scope=\"row\"", "<th"),
    ("languages", "<p class=\"src\" lang=\"id\">", "<p class=\"src\">"),
    ("contrast", "--soft: #57616a", "--soft: #9aa4ad"),
    ("colour", "underline wavy", "underline solid"),
    ("focus", "outline: 2px solid var(--link); outline-offset: 2px", "outline: none"),
    ("reflow", "h1 { font-size: 1.5rem;", "h1 { font-size: 1.5rem; min-width: 60rem;"),
    ("identifiers", "href=\"#s1\"", "href=\"#s0\""),
))
def test_the_rules_find_a_fault_that_was_put_in(rule, old, new, tmp_path):
    text = page("translated")
    assert old in text
    text = text.replace(old, new)
    if rule == "landmarks":
        text = text.replace("</main>", "</div>")
    if rule == "headings":
        text = text.replace("Terms</h2>", "Terms</h4>")
    found = judge(text, tmp_path, width=320 if rule == "reflow" else 1280)
    assert any(fault.startswith(rule + ":") for fault in found["faults"]), found["faults"]

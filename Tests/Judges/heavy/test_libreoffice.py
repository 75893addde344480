"""A workbook through LibreOffice and back holds the same cells."""

import shutil
import subprocess

import pytest
from program import ROOT, path

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice Calc is not installed")


def convert(*arguments) -> bytes:
    done = subprocess.run(
        [path(), "glossary", "convert", *map(str, arguments)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def through_office(file, ending: str, folder):
    folder.mkdir()
    subprocess.run(
        [OFFICE, "--headless", f"-env:UserInstallation=file://{folder.parent}/profile",
         "--convert-to", ending, "--outdir", folder, file],
        check=True, capture_output=True, timeout=240)
    return folder / f"{file.stem}.{ending}"


CELLS = (
    'concept,id,en,note,definition\n'
    'c1,laut,sea,\'=1+1,12/03/2026\n'
    'c2,\'-nya,\'+ing,\'@SUM(A1),007\n'
    'c3,TRUE,1.50,"a\nb",e\u0301 é\n'
    'c4,"\'kutip\'","""q""",שלום العربية,🏝️ 👩‍👩‍👧\n'
    'c5,a;b,c|d,<b>&amp;,100%\n'
)


@pytest.mark.parametrize("source", ("project", "difficult"))
def test_cells_are_equal_after_ods_and_xlsx(source, tmp_path):
    given = ROOT / "Glossaries"
    if source == "difficult":
        given = tmp_path / "a.csv"
        given.write_text(CELLS, encoding="utf-8")
    book = tmp_path / "terms.xlsx"
    convert(given, "-o", book)
    ods = through_office(book, "ods", tmp_path / "one")
    back = through_office(ods, "xlsx", tmp_path / "two")
    assert convert(back, "--to", "csv") == convert(given, "--to", "csv")

"""The workbook: three sheets before those of the plan, texts that stay texts, numbers that stay numbers."""

import io

import openpyxl
import pytest

from readiness.model.base import LANGS
from readiness.report.xlsx import roadmap_xlsx
from tests.report.sample import FORMULA, bare, hostile, speaking


def book(lang, result=None):
    return openpyxl.load_workbook(io.BytesIO(roadmap_xlsx(result or hostile(), lang)))


def cells(sheet):
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("lang", LANGS)
def test_three_sheets_in_the_readers_language_with_their_heads_held(lang):
    say = speaking(lang)
    found = book(lang)
    assert found.sheetnames[:3] == [say(f"report/xlsx/{name}") for name in ("roadmap", "gates", "findings")]
    assert len(found.sheetnames) == 13
    for sheet in found:
        assert sheet.freeze_panes[1:] == "2"
        assert sheet.auto_filter.ref.startswith("A1:")


def test_every_step_and_gate_has_its_row():
    found = book("en")
    assert found.worksheets[0].max_row == 1 + len(hostile().roadmap.steps)
    assert found.worksheets[1].max_row == 1 + len({g.question for g in hostile().assessment.gates})


def test_text_is_never_a_formula_or_a_link():
    for sheet in book("de"):
        for cell in cells(sheet):
            assert cell.data_type in ("s", "n", "d"), cell.coordinate
            assert cell.hyperlink is None
    places = [c.value for c in cells(book("en").worksheets[2]) if FORMULA in str(c.value)]
    assert places


def test_numbers_are_numbers():
    steps = book("zh").worksheets[0]
    heads = [c.value for c in steps[1]]
    say = speaking("zh")
    for title in ("report/roadmap/days", "report/xlsx/start", "report/xlsx/currency"):
        column = heads.index(say(title))
        assert all(
            isinstance(row[column], int | float) for row in steps.iter_rows(min_row=2, values_only=True)
        )


def test_nothing_known_gives_a_workbook_with_heads_alone():
    assert book("de", bare()).worksheets[2].max_row == 1


def test_the_same_case_gives_the_same_bytes():
    assert roadmap_xlsx(hostile(), "en") == roadmap_xlsx(hostile(), "en")

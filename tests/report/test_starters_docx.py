"""The texts to start with as a Word document: whole, the same for the same case, in the reader's language."""

from io import BytesIO

import pytest
from docx import Document

from readiness.model.base import LANGS
from readiness.report.starters_docx import starters_docx
from readiness.report.view.starters import gate_starters, step_starters
from tests.report.sample import HOSTILE, hostile, speaking


@pytest.fixture(scope="module")
def english():
    return starters_docx(hostile(), "en")


def said(data):
    paper = Document(BytesIO(data))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return [p.text for p in paper.paragraphs], cells


def test_the_same_case_is_the_same_file(english):
    assert starters_docx(hostile(), "en") == english


def test_every_open_gate_and_every_step_stands_in_it_with_its_subject(english):
    lines, _ = said(english)
    say = speaking("en")
    for found in (gate_starters(hostile(), say), step_starters(hostile(), say)):
        for starter in found.values():
            assert starter.subject in lines
            assert say.pair(say("starter_word/leads_to"), starter.proof) in lines


def test_a_name_full_of_signs_is_printed_as_it_is(english):
    assert any(HOSTILE in line for line in said(english)[0])


@pytest.mark.parametrize("lang", LANGS)
def test_tables_stand_on_their_side(lang):
    """One row a column: its name and what goes in."""
    lines, cells = said(starters_docx(hostile(), lang))
    tables = [s for s in step_starters(hostile(), speaking(lang)).values() if "\t" in s.text]
    for starter in tables:
        assert starter.text.split("\t")[0] in cells
    assert not any("\t" in line for line in lines)

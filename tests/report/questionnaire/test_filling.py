"""Our answers in the customer's own workbook."""

import io

import openpyxl
import pytest

from readiness.errors import CaseError
from readiness.evidence.reading import Hint
from readiness.report.questionnaire.answering import Answered
from readiness.report.questionnaire.filling import fill
from tests.buyer.questionnaire.forms import FIRST, HEAD, ROWS, workbook
from tests.buyer.questionnaire.test_asked import asked
from tests.report.sample import speaking

SAY = speaking("en")


def answers(said="A plain answer", fulfilled=True, proofs=("iso.pdf",)):
    return [Answered(a, "proven", said, "proven by a file", proofs, fulfilled) for a in asked()]


def filled(data, answered=None, hint=None):
    done = fill(data, answers() if answered is None else answered, hint or Hint(), SAY)
    return done, openpyxl.load_workbook(io.BytesIO(done.data))


def test_answers_stand_in_the_cells_left_to_the_supplier_and_the_form_is_kept():
    done, book = filled(workbook())
    page = book["Selbstauskunft"]
    assert (done.written, done.kept) == (len(ROWS), 0)
    assert page[f"G{FIRST}"].value == "A plain answer"
    assert page[f"H{FIRST}"].value == "proven by a file: iso.pdf"
    assert page["A1"].fill.fgColor.rgb == "00FFCC00"
    assert page[f"C{FIRST}"].value == ROWS[0][2]


def test_what_stands_in_a_cell_is_never_overwritten():
    done, book = filled(workbook(change=lambda sheet: sheet.__setitem__(f"G{FIRST}", "ours already")))
    assert (done.written, done.kept) == (len(ROWS) - 1, 1)
    assert book["Selbstauskunft"][f"G{FIRST}"].value == "ours already"


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\tx", "=HYPERLINK(1)"])
def test_a_text_that_begins_like_a_formula_stays_text(text):
    _, book = filled(workbook(), answers(said=text))
    cell = book["Selbstauskunft"][f"G{FIRST}"]
    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.quotePrefix


def test_a_formula_of_the_customer_stays_as_it_is():
    _, book = filled(workbook(change=lambda sheet: sheet.__setitem__("I4", "=SUM(D4:D7)")))
    assert book["Selbstauskunft"]["I4"].value == "=SUM(D4:D7)"


@pytest.mark.parametrize(("fulfilled", "word"), [(True, "Ja"), (False, "Nein")])
def test_a_drop_down_gets_its_own_word_and_the_answer_goes_beside_it(fulfilled, word):
    _, book = filled(workbook(drop_down="Ja,Nein"), answers(fulfilled=fulfilled))
    page = book["Selbstauskunft"]
    assert page[f"G{FIRST}"].value == word
    assert page[f"H{FIRST}"].value.startswith("A plain answer")


def test_a_drop_down_of_other_words_gets_the_answer_in_full():
    _, book = filled(workbook(drop_down="gut,schlecht"))
    assert book["Selbstauskunft"][f"G{FIRST}"].value == "A plain answer"


def test_a_form_without_columns_for_us_gets_them_on_the_right():
    _, book = filled(workbook(HEAD[:6], ROWS))
    page = book["Selbstauskunft"]
    assert page[f"G{FIRST - 1}"].value == SAY("customer_question/answer")
    assert page[f"G{FIRST}"].value == "A plain answer"
    assert page[f"H{FIRST}"].value == "proven by a file: iso.pdf"


def test_unsaid_answers_leave_their_cells_empty():
    done, book = filled(workbook(), answers(said=""))
    assert done.written == 0
    assert book["Selbstauskunft"][f"G{FIRST}"].value is None


def test_signs_a_workbook_cannot_hold_are_left_out():
    _, book = filled(workbook(), answers(said="a\x00b\x1f" + "c" * 40_000))
    assert len(book["Selbstauskunft"][f"G{FIRST}"].value) == 32_767


@pytest.mark.parametrize("data", [b"no archive", workbook()[:200], b"PK\x03\x04"])
def test_a_broken_workbook_is_a_problem(data):
    with pytest.raises(CaseError):
        fill(data, answers(), Hint(), SAY)

"""The letter holds what was asked, on one page, and what people wrote is never run."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from readiness.model.base import LANGS
from readiness.report.requests.letter import letter, letter_pdfs
from tests.report.reading import squeezed, text_of
from tests.report.requests.making import CASE, HOSTILE, request, say


@pytest.mark.parametrize("lang", LANGS)
def test_a_full_letter_fits_one_page_and_says_everything(lang):
    asked = request(parts=tuple(f"PART-{n:04}" for n in range(60)))
    (pdf,) = letter_pdfs([(asked, None)], CASE, say(lang))
    text = squeezed(text_of(pdf))
    told = letter(asked, CASE, say(lang))
    wanted = [HOSTILE, told["intro"], told["more_parts"], told["closing"], *(a["ask"] for a in told["asked"])]
    assert [w for w in wanted if squeezed(w) not in text] == []
    assert len(PdfReader(BytesIO(pdf)).pages) == 1


def test_many_letters_are_set_in_one_go_in_their_order_and_are_the_same_each_time():
    wanted = [(request(id="RQ-1"), None), (request(id="RQ-2", parts=()), 3)]
    first, second = letter_pdfs(wanted, CASE, say("en"))
    assert "RQ-1" in text_of(first)
    assert "Reminder" in text_of(second)
    assert letter_pdfs(wanted, CASE, say("en")) == [first, second]

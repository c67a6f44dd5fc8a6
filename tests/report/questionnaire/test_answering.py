"""What we answer to a customer's question."""

import pytest

from readiness.assess import judge
from readiness.buyer.questionnaire.asked import asked_questions
from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.report.questionnaire.answering import answers_to
from readiness.report.words import words
from tests.buyer.questionnaire.forms import HEAD, read, workbook
from tests.sample_firms import read as read_firm
from tests.sample_firms import result

BANK = load_bank()
ROWS = (
    ("1", "", "Ist Ihr Standort nach ISO 9001 zertifiziert?", 1, "x", ""),
    ("2", "", "Ist unser Verhaltenskodex unterschrieben?", 1, "x", ""),
    ("3", "", "Umsatz der letzten drei Jahre", 1, "", ""),
    ("4", "", "Wie lange dauert die Angebotserstellung?", 1, "", ""),
)


def answered(lang="en", case=None, findings=None):
    firm = result("spindle-de")
    case = case or read_firm("spindle-de").case
    asked = asked_questions(BANK, case, read(workbook(HEAD, ROWS)))
    found = firm.assessment if findings is None else judge(BANK, case, findings)
    return answers_to(asked, found, case, BANK, firm.heads, words(lang, firm.world, "EUR"))


@pytest.mark.parametrize("lang", LANGS)
def test_proof_comes_before_word_and_names_its_file(lang):
    certified, conduct, turnover, quote = answered(lang)
    assert (certified.worth, certified.proofs) == ("proven", ("iso9001.pdf",))
    assert (conduct.worth, conduct.proofs) == ("claimed", ())
    assert (turnover.worth, turnover.said) == ("unmapped", "")
    assert certified.said
    assert quote.said.startswith(words(lang, result("spindle-de").world, "EUR").number(9)) or quote.said


def test_without_an_answer_nothing_is_said():
    case = read_firm("spindle-de").case.model_copy(update={"answers": ()})
    assert [one.worth for one in answered(case=case, findings=())] == ["open", "open", "unmapped", "open"]
    assert not any(one.said for one in answered(case=case, findings=()))


def test_a_file_that_shows_less_than_was_claimed_wins():
    certified = answered()[0]
    told = {a.question: a.value for a in read_firm("spindle-de").case.answers}
    assert told["licence.certified_site"] == 4
    assert certified.fulfilled is False

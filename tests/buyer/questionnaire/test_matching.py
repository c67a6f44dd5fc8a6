"""Which of our questions a customer's question is, and when it is none."""

from datetime import date

import pytest

from readiness.buyer.questionnaire.matching import Matcher
from readiness.content.loader import load_bank

BANK = load_bank()
MATCHER = Matcher(BANK, BANK.limits(date(2026, 7, 15)))


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        ("Do you have product liability insurance? How much, which exclusions?", "licence.insurance"),
        ("Sind Sie nach ISO 9001 oder IATF 16949 zertifiziert?", "licence.certified_site"),
        ("贵司产品是否含冲突矿产？请附CMRT。", "origin.conflict_minerals"),
        ("How long do you guarantee the supply of spare parts?", "availability.spare_years"),
        ("Wie hoch war Ihre Liefertreue in den letzten zwölf Monaten?", "availability.first_date_kept"),
    ],
)
def test_a_question_is_recognised_in_three_languages(asked, question):
    assert MATCHER.match(asked).question == question


@pytest.mark.parametrize(
    "asked",
    ["Umsatz der letzten drei Jahre", "Number of employees", "Rechtsform", "员工人数", "", "?", "x" * 5000],
)
def test_what_is_none_of_ours_stays_unmapped(asked):
    match = MATCHER.match(asked)
    assert (match.question, match.confidence, match.sure) == (None, 0.0, False)


def test_a_known_wording_of_a_question_that_is_none_of_ours_wins():
    assert MATCHER.match("Please state D-U-N-S number tax number and VAT ID").question is None


def test_more_telling_words_are_surer_and_the_evidence_column_alone_is_unsure():
    one = MATCHER.match("Konfliktmineralien?")
    two = MATCHER.match("Konfliktmineralien, bitte CMRT")
    only = MATCHER.match("Bitte ankreuzen", "CMRT")
    assert one.confidence < two.confidence
    assert two.sure
    assert (only.question, only.sure) == ("origin.conflict_minerals", False)


def test_two_questions_as_near_as_each_other_are_not_sure():
    match = MATCHER.match("Haftpflichtversicherung und Verhaltenskodex")
    assert not match.sure
    assert {match.question, *match.rivals} >= {"licence.insurance", "licence.conduct_and_sustainability"}

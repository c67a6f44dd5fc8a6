"""What is missing, grouped, with the way to close it."""

from typing import get_args

from readiness.content.loader import load_bank
from readiness.model.case import Profile
from readiness.report.pack.fact import Ask, Lack
from readiness.report.pack.missing import NAMED, QUESTION, missing
from tests.report.pack.packs import firm


def test_every_ask_has_a_question_and_some_action_closes_it():
    bank = load_bank()
    assert set(QUESTION) == set(get_args(Ask))
    for question in QUESTION.values():
        assert question in bank.question
        assert any(question in action.closes for action in bank.actions), question


def test_lacks_are_grouped_by_ask_and_reason():
    lacks = [Lack("price", "not_public", str(n)) for n in range(30)] + [Lack("name", "absent")]
    name, price = missing(lacks, load_bank(), firm())
    assert (name["ask"], name["articles"]) == ("name", None)
    assert price["articles"]["count"] == 30
    assert len(price["articles"]["first"]) == NAMED
    assert price["question"] == "findability.price_logic"
    assert price["actions"]


def test_what_does_not_concern_the_firm_is_not_missing():
    builder = firm(profile=Profile(offer_class={"machine_to_spec": 1.0}))
    assert missing([Lack("gtin", "absent", "A")], load_bank(), builder) == []

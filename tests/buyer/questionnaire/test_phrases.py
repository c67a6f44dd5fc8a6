"""Telling phrases: what they find and what they leave alone."""

import pytest

from readiness.buyer.questionnaire.phrases import own_wordings, phrases, wordings
from readiness.content.loader import load_bank


def found(text):
    return {q for q, telling in phrases().items() if any(p.found_in(text) for p in telling)}


def test_every_phrase_and_every_wording_leads_to_a_question_of_the_bank():
    known = load_bank().question
    assert set(phrases()) <= set(known)
    assert {w.question for w in wordings()} - {None} <= set(known)
    assert {w.question for w in own_wordings(load_bank())} == set(known)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Besteht eine Produkthaftpflichtversicherung?", "licence.insurance"),
        ("ISO-9001 certificate", "licence.certified_site"),
        ("是否通过ISO 9001认证", "licence.certified_site"),
        ("Orders by EDI", "erp.order_intake"),
        ("是否投保产品责任险？", "licence.insurance"),
    ],
)
def test_phrases_are_found_in_compounds_and_without_blanks(text, question):
    assert question in found(text)


def test_an_abbreviation_is_not_the_everyday_word_of_the_same_letters():
    assert "origin.substances" in found("REACH statement")
    assert "origin.substances" not in found("How can we reach you?")
    assert found("Credit to the editor") == set()

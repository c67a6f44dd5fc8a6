"""The shipped bank is whole, and its words exist equally well in three languages."""

import re

import pytest

from readiness.checks.runner import all_checks
from readiness.content.loader import load_bank, read_bank
from readiness.content.texts import read_texts, texts
from readiness.model.base import LANGS

SAME_IN_ALL = re.compile(r"[\d\s_.,:;%/()+→–“”-]*|[A-Z0-9][\w.+&/ -]{0,40}|[a-z]", re.ASCII)
"""Names, numbers, codes, the letter of a formula, or what is nothing but placeholders and signs: may be equal in every language."""
PLACEHOLDER = re.compile(r"{\w+}")
SHORTEST = {"de": 0.55, "zh": 0.14}
"""Share of the English length below which a translation must have lost something."""


def signs_and_names(said):
    return SAME_IN_ALL.fullmatch(PLACEHOLDER.sub("", said)) is not None


def placeholders(said):
    return sorted(set(re.findall(r"{(\w+)", said)))


@pytest.fixture(scope="module")
def bank():
    return load_bank()


def test_the_bank_has_no_problem():
    assert read_bank()[1] == ()


@pytest.mark.parametrize("lang", LANGS)
def test_the_texts_have_no_problem(lang):
    assert read_texts(lang)[1] == ()


def test_there_is_enough_of_everything(bank):
    count = {d.id: sum(q.dimension == d.id for q in bank.questions) for d in bank.dimensions}
    assert all(n >= 8 for dimension, n in count.items() if dimension != "licence"), count
    assert sum(q.gate for q in bank.questions if q.dimension == "licence") >= 6
    assert len(bank.questions) >= 54
    assert len(bank.actions) >= 40
    assert len(bank.buyers) >= 5
    assert sorted(q.quick for q in bank.questions if q.quick) == list(range(1, 16))


@pytest.mark.parametrize("lang", ["de", "zh"])
def test_every_text_exists_in_every_language(lang):
    assert set(texts(lang).words) == set(texts("en").words)


@pytest.mark.parametrize("lang", ["de", "zh"])
def test_no_text_is_left_in_english_or_cut_short(lang):
    english, other = texts("en").words, texts(lang).words
    same = [k for k, said in english.items() if other.get(k) == said and not signs_and_names(said)]
    short = [
        k
        for k, said in english.items()
        if len(said) > 30 and len(other.get(k, "")) < SHORTEST[lang] * len(said)
    ]
    assert same == []
    assert short == []


@pytest.mark.parametrize("lang", ["de", "zh"])
def test_placeholders_are_the_same_in_every_language(lang):
    english, other = texts("en").words, texts(lang).words
    assert [k for k, said in english.items() if placeholders(said) != placeholders(other.get(k, ""))] == []


def test_every_question_has_all_its_words(bank):
    say = texts("en")
    parts = [
        "title",
        "ask",
        "buyer",
        "why",
        "consequence",
        *(f"levels/{n}" for n in range(5)),
        "proof/0",
        "not_enough/0",
    ]
    missing = [
        f"{q.id}/{part}" for q in bank.questions for part in parts if not say.has(f"question/{q.id}/{part}")
    ]
    missing += [q.id for q in bank.questions if q.answer == "number" and not say.has(f"question/{q.id}/unit")]
    missing += [
        f"{q.id}/{c}"
        for q in bank.questions
        for c in q.choices
        if not say.has(f"question/{q.id}/choices/{c}")
    ]
    assert missing == []


def test_every_action_buyer_dimension_and_card_has_its_words(bank):
    say = texts("en")
    keys = [f"action/{a.id}/{part}" for a in bank.actions for part in ("name", "what", "first_step", "proof")]
    keys += [f"buyer/{b.id}/{part}" for b in bank.buyers for part in ("name", "short", "who", "agent")]
    keys += [f"dimension/{d.id}/{part}" for d in bank.dimensions for part in ("name", "short", "asks")]
    keys += [f"card/{c.id}/{part}" for c in bank.cards for part in ("title", "says", "source")]
    assert [k for k in keys if not say.has(k)] == []


def test_checks_and_questions_find_each_other(bank):
    named = {c for q in bank.questions for c in q.checks}
    known = {c.id for c in all_checks()}
    assert named <= known


def test_every_check_has_words_and_a_threshold(bank):
    say = texts("en")
    limits = {p.id for p in bank.parameters}
    for check in all_checks():
        assert f"check.{check.id}.met_at" in limits
        for part in ("title", "met", "part", "unmet", "unknown", "do"):
            assert say.has(f"check/{check.id}/{part}"), f"{check.id}/{part}"


def test_there_are_at_least_twenty_checks_with_a_reference():
    assert len({c.ref for c in all_checks() if c.ref}) >= 20


def test_every_question_that_can_be_closed_is(bank):
    closed = {q for a in bank.actions for q, level in a.closes.items() if level >= 3}
    open_questions = [q.id for q in bank.questions if q.id not in closed and q.kind != "exposure"]
    assert open_questions == []

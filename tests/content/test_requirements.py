"""The table of requirements is whole, and every place it names exists."""

import re
from pathlib import Path

import pytest

from readiness.content.loader import load_bank
from readiness.network.wish import KEYS

TABLE = Path(__file__).parents[2] / "docs" / "requirements.md"
ROW = re.compile(r"^\| ([XP]-\d+) \| (.+?) \| (.+?) \|$", re.MULTILINE)
REFERENCE = re.compile(r"`([a-z-]+):([\w.-]+)`")
ALL_IDS = [*(f"X-{n:02}" for n in range(1, 161)), *(f"P-{n:02}" for n in range(1, 80))]
ONLY_PRESETS = {"X-72", "X-106", "X-157"}
"""Illustrations of the author: a preset to move, never shown as data."""


@pytest.fixture(scope="module")
def rows():
    return ROW.findall(TABLE.read_text("utf-8"))


@pytest.fixture(scope="module")
def places():
    bank = load_bank()
    return {
        "question": set(bank.question),
        "check": {c for q in bank.questions for c in q.checks},
        "action": set(bank.action),
        "buyer": set(bank.buyer),
        "card": {c.id for c in bank.cards},
        "dimension": {d.id for d in bank.dimensions},
        "what-if": {*KEYS, "block"},
    }


def test_every_requirement_stands_in_the_table_once_and_in_order(rows):
    assert [ident for ident, _, _ in rows] == ALL_IDS


def test_every_place_the_table_names_exists(rows, places):
    named = [(ident, kind, name) for ident, _, served in rows for kind, name in REFERENCE.findall(served)]
    assert [found for found in named if found[2] not in places.get(found[1], ())] == []


def test_every_card_is_named_in_its_own_row(rows, places):
    served = {ident: {n for kind, n in REFERENCE.findall(s) if kind == "card"} for ident, _, s in rows}
    assert {ident for ident, cards in served.items() if ident in cards} == places["card"]
    assert not places["card"] & ONLY_PRESETS


def test_questions_and_actions_name_only_requirements_that_exist():
    bank = load_bank()
    named = {r for item in (*bank.questions, *bank.actions) for r in item.requirements}
    assert named <= set(ALL_IDS)

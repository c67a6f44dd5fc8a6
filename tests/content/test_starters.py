"""Pieces to start with: of a known kind, short, alike in every language, with gaps only where nothing can be known."""

import re

import pytest

from readiness.content.lint import to_start
from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.report.view.starters import BETWEEN_COLUMNS, KINDS

FILLED = {"firm", "owner", "customer", "date", "due"}
GAP = re.compile(r"\[[^\]]+\]")


def starters(lang):
    """(id, kind) -> {to, subject, body}."""
    found = {}
    for key, said in texts(lang).words.items():
        if key.startswith("starter/"):
            _, ident, kind, part = key.split("/")
            found.setdefault((ident, kind), {})[part] = said.strip()
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_every_action_and_gate_has_one_piece_of_a_known_kind_with_addressee_subject_and_body(lang):
    bank, found = load_bank(), starters(lang)
    assert {kind for _, kind in found} <= set(KINDS)
    assert [key for key, parts in found.items() if set(parts) != {"to", "subject", "body"}] == []
    assert sorted(ident for ident, _ in found) == sorted(to_start(bank))


@pytest.mark.parametrize("lang", LANGS)
def test_a_body_is_long_enough_to_be_sent_and_short_enough_to_be_read(lang):
    lines = {key: len(parts["body"].splitlines()) for key, parts in starters(lang).items()}
    assert {key: n for key, n in lines.items() if not 5 <= n <= 15} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_only_what_can_be_known_is_filled_in(lang):
    said = {key: " ".join(parts.values()) for key, parts in starters(lang).items()}
    names = {key: set(re.findall(r"{(\w+)}", text)) for key, text in said.items()}
    assert {key: n for key, n in names.items() if not n <= FILLED} == {}
    assert {key for key, text in said.items() if text.count("[") != len(GAP.findall(text))} == set()


@pytest.mark.parametrize("lang", LANGS)
def test_every_row_of_a_table_has_as_many_cells_as_its_head(lang):
    for (ident, kind), parts in starters(lang).items():
        rows = [line.count(BETWEEN_COLUMNS) for line in parts["body"].splitlines() if BETWEEN_COLUMNS in line]
        assert (kind == "table") == bool(rows), ident
        assert len(set(rows)) <= 1, ident


@pytest.mark.parametrize("lang", ["de", "zh"])
def test_a_piece_has_as_many_lines_and_gaps_in_every_language(lang):
    """What stands on a line of its own in one language must not be lost in another."""
    english, other = starters("en"), starters(lang)
    told = {
        key: (len(parts["body"].splitlines()), len(GAP.findall(parts["body"])))
        for key, parts in english.items()
    }
    assert {
        key: (n, len(GAP.findall(other[key]["body"])))
        for key, n in told.items()
        if (len(other[key]["body"].splitlines()), len(GAP.findall(other[key]["body"]))) != n
    } == {}

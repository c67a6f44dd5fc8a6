"""A piece is whole: greeted, signed, filled with what is known, and what is not known is a gap that can be seen."""

import re
from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.report.view.gates import gate_lines
from readiness.report.view.starters import Facts, gate_starters, starter_for, step_starters
from tests.report.sample import HOSTILE, hostile, speaking

FACTS = Facts(
    firm="Spindelbau GmbH", owner="Quality", customer="ACME", on=date(2026, 7, 15), due=date(2026, 8, 5)
)


def test_a_mail_greets_asks_and_is_signed_by_the_firm():
    text = starter_for("M03", speaking("en"), FACTS).text
    assert text.startswith("Dear Sir or Madam,\n\n")
    assert "5 August 2026" in text
    assert text.endswith("Kind regards\n[name], Quality\nSpindelbau GmbH")


def test_a_note_inside_the_firm_addresses_colleagues():
    assert starter_for("M01", speaking("de"), FACTS).text.startswith("Liebe Kolleginnen und Kollegen,\n\n")


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_not_known_stays_a_gap_in_brackets(lang):
    say = speaking(lang)
    text = starter_for("M03", say, Facts()).text
    for name in ("firm", "owner", "due"):
        assert f"[{say(f'starter_gap/{name}')}]" in text
    assert "{" not in text


def test_columns_of_a_table_stand_apart_by_tabs():
    head, row, *rules = starter_for("M05", speaking("en"), FACTS).text.split("\n")
    assert head.count("\t") == row.count("\t") == 6
    assert not any("\t" in line for line in rules)


def test_what_is_no_action_and_no_gate_has_no_piece():
    assert starter_for("erp.nothing", speaking("en"), FACTS) is None


def test_every_step_of_the_plan_has_its_piece_signed_by_its_owner():
    result, say = hostile(), speaking("de")
    found = step_starters(result, say)
    assert set(found) <= {s.action for s in result.roadmap.steps}
    signed = [s.text for s in found.values() if s.text.endswith(HOSTILE)]
    assert signed
    assert not any(re.search(r"{\w+}", text) for text in signed)


def test_a_proven_gate_needs_no_piece():
    result, say = hostile(), speaking("en")
    proven = {g.question for g in gate_lines(result, say) if g.state == "passed"}
    assert proven.isdisjoint(gate_starters(result, say))

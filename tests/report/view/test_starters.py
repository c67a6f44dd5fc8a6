"""A piece is whole: greeted, signed, filled with what is known, and what is not known is a gap that can be seen."""

import re
from dataclasses import replace
from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.model.plan import Raci
from readiness.report.view.gates import gate_lines
from readiness.report.view.starters import (
    TAB,
    Facts,
    gate_starters,
    proposed_starters,
    starter_for,
    step_starters,
)
from tests.report.handover.plans import PLAN, action
from tests.report.sample import HOSTILE, hostile, speaking

FACTS = Facts(
    firm="Spindelbau GmbH",
    owner="Ute Maier",
    name="Ute Maier",
    role="Quality",
    customer="ACME",
    on=date(2026, 7, 15),
    due=date(2026, 8, 5),
)


def test_a_mail_greets_asks_and_is_signed_by_the_firm():
    text = starter_for("M03", speaking("en"), FACTS).text
    assert text.startswith("Dear Sir or Madam,\n\n")
    assert "5 August 2026" in text
    assert text.endswith("Kind regards\nUte Maier, Quality\nSpindelbau GmbH")


def test_a_note_inside_the_firm_addresses_colleagues():
    assert starter_for("M01", speaking("de"), FACTS).text.startswith("Liebe Kolleginnen und Kollegen,\n\n")


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_not_known_stays_a_gap_in_brackets(lang):
    say = speaking(lang)
    text = starter_for("M03", say, Facts()).text
    for name in ("firm", "name", "role", "due"):
        assert f"[{say(f'starter_gap/{name}')}]" in text
    assert "{" not in text


def test_columns_of_a_table_stand_apart_by_tabs():
    found = starter_for("M05", speaking("en"), FACTS)
    head, row = found.rows
    assert head.count(TAB) == row.count(TAB) == 6
    assert (*found.rows, *found.lines) == tuple(found.text.split("\n"))


def test_what_is_no_action_and_no_gate_has_no_piece():
    assert starter_for("erp.nothing", speaking("en"), FACTS) is None


def test_every_step_of_the_plan_has_its_piece_signed_by_its_owner():
    result, say = hostile(), speaking("de")
    found = step_starters(result, say)
    assert set(found) == {s.action for s in result.roadmap.steps}
    signed = [s.text for s in found.values() if s.text.endswith(HOSTILE)]
    assert signed
    assert not any(re.search(r"{\w+}", text) for text in signed)


def test_every_gate_but_the_proven_ones_has_its_piece_the_most_pressing_first():
    result, say = hostile(), speaking("en")
    lines = gate_lines(result, say)
    assert list(gate_starters(result, say)) == [g.question for g in lines if g.state != "passed"]


def test_a_gate_of_a_customers_own_begins_with_the_action_that_opens_it():
    bank = hostile().bank
    shipped = {gate.question for buyer in bank.buyers for gate in buyer.gates}
    question = next(
        q.id for q in bank.questions if not q.gate and q.id not in shipped and q.dimension == "erp"
    )
    gate = next(g for g in hostile().assessment.gates if g.state != "passed")
    own = gate.model_copy(update={"question": question, "needed": 1.0})
    found = hostile().assessment.model_copy(update={"gates": (own,)})
    result, say = replace(hostile(), assessment=found), speaking("en")
    (line,) = gate_lines(result, say)
    facts = Facts(firm=HOSTILE, on=result.case.on)
    assert gate_starters(result, say)[question].subject == starter_for(line.action, say, facts).subject


def test_a_clause_bids_to_ask_a_lawyer_and_nothing_else_does():
    say = speaking("en")
    assert "lawyer" in starter_for("licence.no_reexport_clause", say, FACTS).note
    assert starter_for("K11", say, FACTS).note == ""


def test_the_agreed_plan_says_who_signs_and_an_action_of_ones_own_has_no_piece():
    say = speaking("en")
    ute = action("M03", 1, 2, raci=Raci(accountable=("Ute Maier",)), role="quality")
    two = action("O01", 1, 2, raci=Raci(accountable=("Ute Maier", "Jan Roth")), role="purchasing")
    plan = PLAN.model_copy(update={"actions": (two, ute, action("OWN", 1, 2))})
    case = hostile().case.model_copy(update={"plan": plan})
    result = replace(hostile(), case=case)
    found = step_starters(result, say)
    assert list(found) == ["M03", "O01"]
    assert "Ute Maier, Quality" in found["M03"].text
    assert "[name], Purchasing" in found["O01"].text
    proposed = proposed_starters(result, say)
    assert set(proposed) == {s.action for s in result.roadmap.steps}
    assert "M03" not in proposed or "Ute Maier, Quality" in proposed["M03"].text

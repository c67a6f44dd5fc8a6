"""A text to start with opens on a click: beside an open gate, beside a step, beside an action of the agreed plan."""

import pytest

from readiness.content.texts import texts
from readiness.model.case import Case
from readiness.model.plan import Raci
from tests.planning.build import CASE, plan
from tests.ui.conftest import finished, shown

SAY = texts("en")


def opened(test, key):
    test.session_state[f"fold/starter/{key}"] = True
    return finished(test.run())


def copied(test):
    return "\n".join(code.value for code in test.code)


@pytest.mark.slow
def test_a_gate_opens_a_mail_with_the_firms_name_shown_as_text(app, blank):
    test = opened(app("result", blank), "gate/findability.machine_catalogue")
    assert not test.exception
    assert SAY("request/greeting") in copied(test)
    assert "Nadelwerk <b>GmbH</b> *AG*" in copied(test)


@pytest.mark.slow
def test_a_step_of_the_roadmap_opens_its_text(app, blank):
    test = app("roadmap", blank)
    test.session_state["fold/steps/0"] = True
    test = opened(finished(test.run()), "step/L01")
    assert not test.exception
    assert SAY("starter_word/to", to=SAY("starter/L01/memo/to")) in shown(test).replace("\\", "")
    assert SAY("starter_word/colleagues") in copied(test)


def test_an_action_of_the_plan_is_signed_by_whoever_answers_for_it(app, store):
    agreed = plan()
    first = agreed.actions[0].model_copy(update={"raci": Raci(accountable=("Ute Maier",))})
    agreed = agreed.model_copy(update={"actions": (first, *agreed.actions[1:])})
    case = store.create_case(Case(name="Plan", on=CASE.on, plan=agreed))
    test = app("plan", case)
    test.session_state[f"{case}/plan/view"] = "action"
    test = opened(finished(test.run()), f"plan/{first.id}")
    assert not test.exception
    assert "Ute Maier" in copied(test)

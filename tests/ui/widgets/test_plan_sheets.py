"""Targets and people of the plan as tables: rows become values, an emptied cell is unknown, nothing else changes."""

from datetime import date

from readiness.model.plan import Objective, Person
from readiness.ui.widgets import plan_people, plan_targets
from tests.planning.build import plan

MARGIN = Objective(id="margin", title="Margin", kind="hard", measures="outcome", target=10.0)
PLAN = plan().model_copy(update={"objectives": (MARGIN,), "people": (Person(name="Kim", role="it"),)})


def typed(rows=None, gone=(), new=()):
    return {"edited_rows": rows or {}, "deleted_rows": list(gone), "added_rows": list(new)}


def test_a_target_is_typed_in_with_its_day_and_what_it_secures():
    new = {
        "title": "Answer in 24 h",
        "kind": "soft",
        "measures": "process",
        "serves": "margin, x",
        "due": "2027-06-30",
    }
    first, second = plan_targets.edited(
        PLAN, typed({0: {"target": None, "kind": None}}, new=[new])
    ).objectives
    assert (first.id, first.target, first.kind) == ("margin", None, "hard")
    assert (second.id, second.serves, second.due) == ("target-1", ("margin", "x"), date(2027, 6, 30))


def test_a_target_without_a_title_is_none_yet():
    assert plan_targets.edited(PLAN, typed(gone=[0], new=[{"unit": "%"}])).objectives == ()


def test_people_are_typed_in_with_region_and_days():
    new = {"name": "Jo", "days_per_month": 4, "region": "Europe > DACH"}
    first, second = plan_people.edited(
        PLAN, typed({0: {"role": None, "name": ""}}, new=[new, {"mail": "x"}])
    ).people
    assert (first.name, first.role) == ("Kim", None)
    assert (second.name, second.days_per_month, second.region) == ("Jo", 4, ("Europe", "DACH"))


def test_what_the_tables_do_not_show_stays():
    found = plan_people.edited(PLAN, typed(gone=[0]))
    assert (found.actions, found.objectives, found.people) == (PLAN.actions, PLAN.objectives, ())

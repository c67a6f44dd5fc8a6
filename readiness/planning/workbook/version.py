"""A plan as it stood when it was handed out, in rows of text, so that what changed since can be told from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import ValidationError

from readiness.model.plan import Objective, Person, Plan, PlannedAction
from readiness.model.stated import Stated

HEAD, ACTION, TARGET, PERSON = "plan", "action:", "target:", "person:"


def rows_of(plan: Plan) -> Iterator[tuple[str, str]]:
    """What stands in the plan's row: the day it begins; the rest of the plan does not travel."""
    yield HEAD, Plan(begins=plan.begins).model_dump_json(exclude_defaults=True)
    yield from ((f"{ACTION}{a.id}", _text(a)) for a in plan.actions)
    yield from ((f"{TARGET}{o.id}", _text(o)) for o in plan.objectives)
    yield from ((f"{PERSON}{p.name}", _text(p)) for p in plan.people)


def _text(thing: Stated) -> str:
    return thing.model_dump_json(exclude_defaults=True)


def plan_of(rows: Iterable[tuple[str, str]]) -> Plan | None:
    """None where nothing of ours stands in these rows, or somebody wrote into them."""
    actions: list[PlannedAction] = []
    objectives: list[Objective] = []
    people: list[Person] = []
    head: Plan | None = None
    try:
        for of, text in rows:
            if of == HEAD:
                head = Plan.model_validate_json(text)
            elif of.startswith(ACTION):
                actions.append(PlannedAction.model_validate_json(text))
            elif of.startswith(TARGET):
                objectives.append(Objective.model_validate_json(text))
            elif of.startswith(PERSON):
                people.append(Person.model_validate_json(text))
    except ValidationError:
        return None
    if head is None:
        return None
    held = {"actions": tuple(actions), "objectives": tuple(objectives), "people": tuple(people)}
    return head.model_copy(update=held)

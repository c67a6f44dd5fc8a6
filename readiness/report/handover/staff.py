"""Who works how long on an action: people where they are named, else the role; effort is never counted twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.model.plan import Person, Plan, PlannedAction
from readiness.report.view.agreed import ActionLine, everybody_on
from readiness.report.words import Words


@dataclass(frozen=True)
class Resource:
    name: str
    mail: str
    role: str


@dataclass(frozen=True)
class Assignment:
    """`days` None: they work on it, how long nobody stated."""

    action: str
    resource: str
    days: float | None


def assignments(lines: Sequence[ActionLine], plan: Plan, say: Words) -> tuple[Assignment, ...]:
    people = {p.name: p for p in plan.people}
    return tuple(found for line in lines for found in _of(line.action, people, say))


def resources(found: Sequence[Assignment], plan: Plan, say: Words) -> tuple[Resource, ...]:
    """In the order in which they are needed first."""
    people = {p.name: p for p in plan.people}
    return tuple(_resource(name, people, say) for name in dict.fromkeys(a.resource for a in found))


def _of(action: PlannedAction, people: Mapping[str, Person], say: Words) -> list[Assignment]:
    """Each role's days go to the one who has that role on this action; whoever is left works for days not stated."""
    days: dict[str, float | None] = {}
    for role, effort in action.effort_days.items():
        name = _who(role, action, people) or say(f"view/role/{role}")
        days[name] = (days.get(name) or 0.0) + effort
    for name in everybody_on(action) or (() if days else (say(f"view/role/{action.role}"),)):
        days.setdefault(name, None)
    return [Assignment(action.id, name, effort) for name, effort in days.items()]


def _who(role: str, action: PlannedAction, people: Mapping[str, Person]) -> str | None:
    """Those who do it before those who answer for it; a person of no stated role stands for the action's own."""
    named = (*action.raci.responsible, *action.raci.accountable)
    held = {name: people[name].role if name in people else None for name in named}
    fitting = [n for n in named if held[n] == role]
    unknown = [n for n in named if held[n] is None and role == action.role]
    return next(iter((*fitting, *unknown)), None)


def _resource(name: str, people: Mapping[str, Person], say: Words) -> Resource:
    person = people.get(name)
    role = say(f"view/role/{person.role}") if person and person.role else ""
    return Resource(name, (person.mail or "") if person else "", role)

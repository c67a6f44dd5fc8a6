"""Who answers for it, with what power, and how much hangs on one person."""

from __future__ import annotations

from collections import Counter

from readiness.model.plan import Plan
from readiness.model.roadmap import LintHit
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    live,
    names,
    of_action,
    of_plan,
    said,
)


def one_accountable(plan: Plan, around: Circumstances) -> Hits:
    """Somebody leads the whole, and each action has exactly one person who answers for it."""
    if not said(plan.lead):
        yield of_plan("no_lead")
    for action in live(plan):
        found = names(action.raci.accountable)
        if not found:
            yield of_action("nobody", action)
        elif len(found) > 1:
            yield of_action("several", action, people=found)


def power(plan: Plan, around: Circumstances) -> Hits:
    """What the owner may decide alone, and up to which sum; without money no limit is asked for."""
    for action in live(plan):
        if not said(action.decision_right):
            yield of_action("no_right", action)
        if action.spending_limit_keur is None and action.budget_keur != 0:
            yield of_action("no_limit", action)


def key_person(plan: Plan, around: Circumstances) -> Hits:
    """One person on too many of the key actions, by answering for them or doing them."""
    key = [a for a in live(plan) if a.key]
    if len(key) < around.most("key_actions"):
        return
    carries = Counter(p for a in key for p in names((*a.raci.accountable, *a.raci.responsible)))
    for person, count in sorted(carries.items(), key=lambda c: (-c[1], c[0])):
        if count > around.most("key_person_share") * len(key):
            on = tuple(a.id for a in key if person in names((*a.raci.accountable, *a.raci.responsible)))
            params = {"have": count, "of": len(key)}
            yield LintHit(how="one", kind="person", id=person, name=person, actions=on, params=params)


OWNERS = (
    HealthRule("L01", one_accountable),
    HealthRule("L10", power),
    HealthRule("L25", key_person),
)

"""Ids of a case that this version of the questionnaires does not know: told, because they would silently not count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from readiness.model.action import Role
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.place import Place, Problem

FILE = "case.yaml"
ALL_ROLES = "all"


def case_id_problems(bank: Bank, case: Case) -> tuple[Problem, ...]:
    """Roles of the limits, spot checks, steps done, the buyers customers resemble, tolerances customers state."""
    return tuple(_problems(bank, case))


def _problems(bank: Bank, case: Case) -> Iterator[Problem]:
    for role in case.limits.days_per_month:
        if role not in (ALL_ROLES, *get_args(Role)):
            yield _problem("case_role_unknown", f"/limits/days_per_month/{role}", role=role)
    for number, question in enumerate(case.spot_checks.questions):
        if question not in bank.question:
            yield _problem("case_draw_unknown", f"/spot_checks/questions/{number}", question=question)
    for number, actual in enumerate(case.actuals):
        if actual.action not in bank.action:
            yield _problem("case_action_unknown", f"/actuals/{number}/action", action=actual.action)
    buyers = {*bank.buyer, *(b.id for b in case.own_buyers)}
    for number, customer in enumerate(case.profile.customers):
        if customer.profile is not None and customer.profile not in buyers:
            where = f"/profile/customers/{number}/profile"
            yield _problem("case_profile_unknown", where, buyer=customer.profile, name=customer.name)
    for number, own in enumerate(case.own_buyers):
        for name in own.tolerances:
            if name not in bank.tolerances:
                where = f"/own_buyers/{number}/tolerances/{name}"
                known = ", ".join(bank.tolerances)
                yield _problem("case_tolerance_unknown", where, tolerance=name, name=own.name, known=known)


def _problem(code: str, field: str, **params: str) -> Problem:
    return Problem(code=code, file=FILE, where=Place(file=FILE, field=field), params=dict(params))

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
    """Roles and steps of the limits, spot checks, steps done, what customers resemble and what they demand.

    A step the room wants and nobody knows is told with the plan, as a wish it does not keep.
    """
    return (
        *_of_limits(bank, case),
        *_of_answers(bank, case),
        *_of_customers(bank, case),
        *_of_own(bank, case),
    )


def _of_limits(bank: Bank, case: Case) -> Iterator[Problem]:
    stated = (("days_per_month", case.limits.days_per_month), ("days_in", case.limits.days_in))
    for name, roles in stated:
        for role in roles:
            if role not in (ALL_ROLES, *get_args(Role)):
                yield _problem("case_role_unknown", f"/limits/{name}/{role}", role=role)
    for action, pin in case.limits.pins.items():
        if pin == "out" and action not in bank.action:
            yield _problem("case_pin_unknown", f"/limits/pins/{action}", action=action)


def _of_answers(bank: Bank, case: Case) -> Iterator[Problem]:
    for number, question in enumerate(case.spot_checks.questions):
        if question not in bank.question:
            yield _problem("case_draw_unknown", f"/spot_checks/questions/{number}", question=question)
    for number, actual in enumerate(case.actuals):
        if actual.action not in bank.action:
            yield _problem("case_action_unknown", f"/actuals/{number}/action", action=actual.action)


def _of_customers(bank: Bank, case: Case) -> Iterator[Problem]:
    buyers = {*bank.buyer, *(b.id for b in case.own_buyers)}
    for number, customer in enumerate(case.profile.customers):
        if customer.profile is not None and customer.profile not in buyers:
            where = f"/profile/customers/{number}/profile"
            yield _problem("case_profile_unknown", where, buyer=customer.profile, name=customer.name)


def _of_own(bank: Bank, case: Case) -> Iterator[Problem]:
    dimensions, tolerances = tuple(d.id for d in bank.dimensions), bank.tolerances
    for number, own in enumerate(case.own_buyers):
        here, name = f"/own_buyers/{number}", own.name
        for dimension in own.weights:
            if dimension not in dimensions:
                known = ", ".join(dimensions)
                where = f"{here}/weights/{dimension}"
                yield _problem("case_weight_unknown", where, dimension=dimension, name=name, known=known)
        for place, gate in enumerate(own.gates):
            if gate not in bank.question:
                yield _problem("case_gate_unknown", f"{here}/gates/{place}", question=gate, name=name)
        for tolerance in own.tolerances:
            if tolerance not in tolerances:
                known = ", ".join(tolerances)
                where = f"{here}/tolerances/{tolerance}"
                yield _problem("case_tolerance_unknown", where, tolerance=tolerance, name=name, known=known)


def _problem(code: str, field: str, **params: str) -> Problem:
    return Problem(code=code, file=FILE, where=Place(file=FILE, field=field), params=dict(params))

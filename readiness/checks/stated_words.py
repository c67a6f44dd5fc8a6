"""Countries and kinds of files a case names that mean nothing here: told, because they would silently not count."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.kinds import KINDS
from readiness.model.case import Case
from readiness.model.place import Place, Problem
from readiness.world.world import World

FILE = "case.yaml"


def stated_problems(case: Case, world: World) -> tuple[Problem, ...]:
    return (*_countries(case, world), *_kinds(case))


def _countries(case: Case, world: World) -> Iterator[Problem]:
    """A market may be a bloc; a firm sits in one country."""
    profile, known = case.profile, world.countries
    if profile.country and known.resolve(profile.country) is None:
        yield _problem("case_country_unknown", "/profile/country", country=profile.country)
    for number, market in enumerate(profile.markets):
        if known.members(market) is None:
            yield _problem("case_country_unknown", f"/profile/markets/{number}", country=market)
    for number, customer in enumerate(profile.customers):
        if customer.country and known.resolve(customer.country) is None:
            where = f"/profile/customers/{number}/country"
            yield _problem("case_country_unknown", where, country=customer.country)


def _kinds(case: Case) -> Iterator[Problem]:
    for number, given in enumerate(case.evidence):
        if given.kind is not None and given.kind not in KINDS:
            yield _problem("case_kind_unknown", f"/evidence/{number}/kind", kind=given.kind, name=given.file)


def _problem(code: str, field: str, **params: str) -> Problem:
    return Problem(code=code, file=FILE, where=Place(file=FILE, field=field), params=dict(params))

"""What falls due at a firm: papers that end, laws that begin to concern it, suppliers to remind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from readiness.examine import Examined, replies_in
from readiness.model.bank import Bank
from readiness.model.case import Case, Profile
from readiness.model.portfolio import DueDay
from readiness.report.view.law import AHEAD
from readiness.requests.standing import standings
from readiness.score.applies import rule_holds
from readiness.world.world import World

LAW, REQUEST = "law", "request"


def due_days(bank: Bank, case: Case, examined: Examined, world: World) -> tuple[DueDay, ...]:
    """From the case's day on, the nearest first. Laws count where they certainly concern the firm."""
    found = (*_papers(examined), *_laws(world, case), *_reminders(bank, case, examined))
    return tuple(sorted((d for d in found if d.day >= case.on), key=lambda d: (d.day, d.kind, d.name)))


def laws_between(world: World, profile: Profile, after: date, until: date) -> tuple[DueDay, ...]:
    """Duties that began to concern the firm after one day and not later than another."""
    found = [
        DueDay(kind=LAW, name=law.id, day=law.duty)
        for law in world.laws
        if law.duty is not None
        and after < law.duty <= until
        and law.standing(until) == "in_force"
        and rule_holds(law.applies_if, profile)
    ]
    return tuple(sorted(found, key=lambda d: (d.day, d.name)))


def _papers(examined: Examined) -> Iterator[DueDay]:
    return (DueDay(kind=e.kind, name=e.name, day=e.day, count=e.count) for e in examined.expiries)


def _laws(world: World, case: Case) -> Iterator[DueDay]:
    for law in world.dates_ahead(case.on + AHEAD):
        if law.duty is not None and rule_holds(law.applies_if, case.profile):
            yield DueDay(kind=LAW, name=law.id, day=law.duty)


def _reminders(bank: Bank, case: Case, examined: Examined) -> Iterator[DueDay]:
    replies, limits = replies_in(examined.dossier, case), bank.limits(case.on)
    for standing in standings(case.requests, replies, case.on, limits):
        if standing.remind_on is not None:
            open_parts = standing.asked - standing.answered
            supplier, day = standing.request.supplier, standing.remind_on
            yield DueDay(kind=REQUEST, name=supplier, day=day, count=open_parts)

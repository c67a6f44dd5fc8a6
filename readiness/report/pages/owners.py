"""One page an owner to agree on and sign: actions, power, means, proof, reviews. What is not settled is a line to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.plan import Person, Plan
from readiness.report.pages.targets import TargetRow, target_row
from readiness.report.view.agreed import ActionLine, owners_of
from readiness.report.view.agreements import safeguard_words
from readiness.report.words import Words


@dataclass(frozen=True)
class Duty:
    """One action of an owner; empty text is a line to fill in by hand."""

    name: str
    when: str
    power: str
    limit: str
    means: str
    proof: str
    review: str
    milestones: tuple[str, ...]
    safeguards: tuple[str, ...]


@dataclass(frozen=True)
class OwnerPage:
    name: str
    person: bool
    """False for a role nobody stands for yet; then the page has a line for the name."""
    about: str
    sums: str
    duties: tuple[Duty, ...]
    targets: tuple[TargetRow, ...]
    helps: str


def owner_pages(lines: Sequence[ActionLine], plan: Plan, say: Words) -> tuple[OwnerPage, ...]:
    """In the order in which they begin; actions that were stopped ask nothing of anybody."""
    going = [x for x in lines if x.action.status != "stopped"]
    names = dict.fromkeys(name for line in going for name in owners_of(line.action, say))
    owning = [o.owner for o in plan.objectives if o.owner]
    return tuple(_page(name, going, plan, say) for name in dict.fromkeys((*names, *owning)))


def _page(name: str, lines: Sequence[ActionLine], plan: Plan, say: Words) -> OwnerPage:
    mine = [x for x in lines if name in owners_of(x.action, say)]
    person = next((p for p in plan.people if p.name == name), None)
    helped = [x.name for x in lines if name in x.action.raci.responsible and x not in mine]
    named = person is not None or any(name in x.action.raci.accountable for x in mine) or not mine
    return OwnerPage(
        name=name,
        person=named,
        about=_about(person, say),
        sums=_sums(mine, say),
        duties=tuple(_duty(x, plan, say) for x in mine),
        targets=tuple(target_row(o, plan, say) for o in plan.objectives if o.owner == name),
        helps=say("report/agreed/owner/helps", names=say.listed(helped)) if helped else "",
    )


def _about(person: Person | None, say: Words) -> str:
    if person is None:
        return ""
    days = person.days_per_month
    said = (
        say(f"view/role/{person.role}") if person.role else "",
        say.row(person.region),
        "" if days is None else say("report/agreed/owner/can_give", days=say.number(days, 1)),
    )
    return " · ".join(part for part in said if part)


def _sums(mine: Sequence[ActionLine], say: Words) -> str:
    days = [x.days for x in mine if x.days is not None]
    keur = [x.action.budget_keur for x in mine if x.action.budget_keur is not None]
    return say(
        "report/agreed/owner/sums",
        n=say.number(len(mine)),
        days=say.number(sum(days) if days else None),
        money=say.keur(sum(keur)) if keur else say("view/unknown"),
    )


def _duty(line: ActionLine, plan: Plan, say: Words) -> Duty:
    action = line.action
    limit, review = action.spending_limit_keur, action.review
    means = [
        "" if line.days is None else say("report/agreed/owner/days", days=say.number(line.days)),
        "" if action.budget_keur is None else say.keur(action.budget_keur),
    ]
    return Duty(
        name=line.name,
        when=say.months(plan.begins, line.start, line.finish),
        power=action.decision_right or "",
        limit="" if limit is None else say.keur(limit),
        means=say.row(part for part in means if part),
        proof=line.proof,
        review="" if review is None else say.short_day(review),
        milestones=tuple(
            say.pair(say.month(plan.begins, stone.month), stone.title) for stone in action.milestones
        ),
        safeguards=tuple(
            say("agreements/slips", says=safeguard_words(one, say)) for one in action.safeguards
        ),
    )

"""The monthly page of an owner, a region, the whole plan: filled in from what is known, so that nobody has to report twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan, PlannedAction
from readiness.planning.lights import ObjectiveLight, objective_lights
from readiness.planning.months import month_of
from readiness.planning.tracking import Tracked, tracked

Region = tuple[str, ...]


@dataclass(frozen=True)
class Trouble:
    """What an owner said last stands in the way."""

    action: str
    says: str


@dataclass(frozen=True)
class ProgressPage:
    """Action ids by what they ask for this month. `owner` None and `region` empty: the whole plan.

    `due` end this month, `begin` start in it, `overdue` should have ended, `late_start` should have begun;
    `unproven` are said to be done. Days and money are sums over what was reported, None where nothing was.
    """

    owner: str | None
    region: Region
    month: int
    due: tuple[str, ...]
    begin: tuple[str, ...]
    overdue: tuple[str, ...]
    late_start: tuple[str, ...]
    running: tuple[str, ...]
    unproven: tuple[str, ...]
    done: tuple[str, ...]
    ahead: tuple[str, ...]
    """Start next month."""
    trouble: tuple[Trouble, ...]
    effort_days: float | None
    remaining_days: float | None
    cost_keur: float | None
    lights: tuple[ObjectiveLight, ...]


def whole_page(standing: Standing, plan: Plan) -> ProgressPage:
    return _Pages.of(standing, plan).page(plan.actions, {o.id for o in plan.objectives})


def owner_pages(standing: Standing, plan: Plan) -> tuple[ProgressPage, ...]:
    """One for everybody who answers for something, by name; what nobody answers for stands last, under no name."""
    pages, owners = _Pages.of(standing, plan), {n for a in plan.actions for n in _owners(a)}
    return tuple(
        pages.page(
            [a for a in plan.actions if name in _owners(a)],
            {o.id for o in plan.objectives if (o.owner or "") == name},
            owner=name,
        )
        for name in sorted(owners, key=lambda name: (not name, name.casefold()))
    )


def region_pages(standing: Standing, plan: Plan) -> tuple[ProgressPage, ...]:
    """One for every region in scope and every one an action or target names, each with all that lies in it."""
    pages = _Pages.of(standing, plan)
    return tuple(
        pages.page(
            [a for a in plan.actions if within(a.tags.region, region)],
            {o.id for o in plan.objectives if within(o.region, region)},
            region=region,
        )
        for region in regions_of(plan)
    )


def regions_of(plan: Plan) -> tuple[Region, ...]:
    """Every region with those it lies in, by path."""
    named = (
        *plan.regions,
        *(a.tags.region for a in plan.actions),
        *(o.region for o in plan.objectives),
        *(s.region for s in plan.signals),
    )
    return tuple(sorted({path[:depth] for path in named for depth in range(1, len(path) + 1)}))


def within(region: Region, larger: Region) -> bool:
    """Is it this region or part of it?"""
    return region[: len(larger)] == larger


def _owners(action: PlannedAction) -> tuple[str, ...]:
    return action.raci.accountable or ("",)


@dataclass(frozen=True)
class _Pages:
    """What all pages of one plan on one day share."""

    plan: Plan
    month: int
    states: dict[str, Tracked]
    lights: tuple[ObjectiveLight, ...]

    @classmethod
    def of(cls, standing: Standing, plan: Plan) -> _Pages:
        return cls(
            plan,
            month_of(plan.begins, standing.case.on),
            {t.action: t for t in tracked(standing, plan)},
            objective_lights(plan, standing.case.on, standing.limits),
        )

    def page(
        self,
        inside: Sequence[PlannedAction],
        aims: set[str],
        owner: str | None = None,
        region: Region = (),
    ) -> ProgressPage:
        states = [self.states[a.id] for a in inside]

        def chosen(wanted: Callable[[PlannedAction, Tracked], bool]) -> tuple[str, ...]:
            return tuple(a.id for a, t in zip(inside, states, strict=True) if wanted(a, t))

        def going(state: Tracked) -> bool:
            return state.state in ("open", "running")

        return ProgressPage(
            owner=owner,
            region=region,
            month=self.month,
            due=chosen(lambda a, t: going(t) and a.finish_month == self.month),
            begin=chosen(lambda a, t: t.state == "open" and a.start_month == self.month),
            overdue=chosen(lambda a, t: going(t) and a.finish_month < self.month),
            late_start=chosen(lambda a, t: t.state == "open" and a.start_month < self.month),
            running=chosen(lambda a, t: t.state == "running"),
            unproven=chosen(lambda a, t: t.state == "said_done"),
            done=chosen(lambda a, t: t.state == "done"),
            ahead=chosen(lambda a, t: t.state == "open" and a.start_month == self.month + 1),
            trouble=tuple(_trouble(inside)),
            effort_days=_total(t.effort_days for t in states),
            remaining_days=_total(t.remaining_days for t in states if going(t)),
            cost_keur=_total(t.cost_keur for t in states),
            lights=tuple(x for x in self.lights if x.objective in aims),
        )


def _trouble(actions: Iterable[PlannedAction]) -> Iterable[Trouble]:
    for action in actions:
        if action.reports and action.reports[-1].trouble:
            yield Trouble(action.id, action.reports[-1].trouble)


def _total(parts: Iterable[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) if known else None

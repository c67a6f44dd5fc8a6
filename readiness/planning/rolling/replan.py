"""The plan again from what really happened: the best one now, and a calm one that changes little.

Both keep the past, what runs, and the frozen window. The calm plan pays for every change; what it is worth less than
the best is the price of calm, and people choose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from readiness.buyer.flip import achieved_by
from readiness.buyer.standing import Standing
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.finding import Finding
from readiness.model.plan import Plan
from readiness.model.plan_log import PlanChange
from readiness.model.roadmap import Roadmap
from readiness.planning.draft import drafted
from readiness.planning.forecast.bars import bars_of_roadmap
from readiness.planning.forecast.forecast import Forecast, forecast
from readiness.planning.health.of_case import with_health
from readiness.planning.rolling.adopt import adopted
from readiness.planning.rolling.change_cost import ChangeCost
from readiness.planning.rolling.changes import Proposed, changes
from readiness.planning.rolling.placed import Placed, placed
from readiness.planning.rolling.situation import Situation, situation
from readiness.planning.rolling.told import told
from readiness.roadmap.appraisal import NEVER, Appraisal, appraise
from readiness.roadmap.objective import Valuer
from readiness.roadmap.packing import Packer
from readiness.roadmap.plan import effort_of
from readiness.roadmap.plan import plan as roadmap_of
from readiness.roadmap.search import searched
from readiness.roadmap.starts import Starts
from readiness.roadmap.useful import without_idle


@dataclass(frozen=True)
class Replanned:
    """`price_of_calm`: objective the calm plan is worth less. Month and window count from the plan's begin."""

    best: Roadmap
    calm: Roadmap
    price_of_calm: float
    changes_best: tuple[PlanChange, ...]
    changes_calm: tuple[PlanChange, ...]
    month: int
    frozen_until: int
    proof_missing: tuple[tuple[str, tuple[str, ...]], ...]
    """Actions said done, each with the questions that are not proven."""
    forecast_best: Forecast
    forecast_calm: Forecast


def begun_with(bank: Bank, case: Case, findings: Iterable[Finding], begins: date) -> Plan:
    """What was planned: the agreed plan; where there is none, the roadmap as it was before anything was done."""
    if case.plan is not None and case.plan.actions:
        return case.plan
    before = case.model_copy(update={"on": begins, "actuals": ()})
    return drafted(roadmap_of(Standing.of(bank, before, findings)), before, bank)


def replan(standing: Standing, plan: Plan) -> Replanned:
    """From what was planned and from the actuals of plan and case; the same input gives the same two plans."""
    now = situation(standing, plan)
    fixed = placed(now)
    search = _Search.of(now, fixed)
    best, calm = search.two()
    of_best, of_calm = changes(Proposed(now, fixed, best)), changes(Proposed(now, fixed, calm))
    roadmap_best = told(now, fixed, search.packer, best)
    roadmap_calm = roadmap_best if calm == best else told(now, fixed, search.packer, calm)
    if len(of_calm) > len(of_best) or roadmap_calm.objective > roadmap_best.objective:
        roadmap_calm, of_calm = roadmap_best, of_best
    return Replanned(
        best=_judged(standing, plan, roadmap_best, of_best),
        calm=_judged(standing, plan, roadmap_calm, of_calm),
        price_of_calm=roadmap_best.objective - roadmap_calm.objective,
        changes_best=of_best,
        changes_calm=of_calm,
        month=now.month,
        frozen_until=now.frozen_until,
        proof_missing=tuple((a, now.states[a].missing) for a in sorted(now.proofs)),
        forecast_best=_ahead(now, roadmap_best),
        forecast_calm=_ahead(now, roadmap_calm),
    )


def _judged(standing: Standing, plan: Plan, roadmap: Roadmap, changed: Sequence[PlanChange]) -> Roadmap:
    """With the health of the plan as it would be, were this one taken over at a review."""
    taken = adopted(plan, roadmap, changed, standing.bank, at_review=True)
    case = standing.case.model_copy(update={"plan": taken})
    return with_health(roadmap, case, standing.bank)


def _ahead(now: Situation, roadmap: Roadmap) -> Forecast:
    """When it will really be through; the proof of what is said to be done is taken to arrive."""
    promised = achieved_by(now.standing.bank.action[a] for a in now.proofs)
    bars = bars_of_roadmap(roadmap, now.standing.bank)
    return forecast(now.standing, bars, roadmap.limits, now.month, promised)


@dataclass(frozen=True)
class _Search:
    """`charges`: points by action and month of start, place 0 = left out."""

    now: Situation
    fixed: Placed
    packer: Packer
    charged: Packer
    stiff: Packer
    """The charged one, in which nothing planned begins before its planned month."""
    charges: Mapping[str, tuple[float, ...]]

    @classmethod
    def of(cls, now: Situation, fixed: Placed) -> _Search:
        cost = ChangeCost.of(now.standing.limits)
        charges = {
            a: cost.points(now.before[a][0] if a in now.before else None, now.frozen_until)
            if a not in fixed.starts
            else (0.0,) * NEVER
            for a in now.tasks
        }
        appraisal = appraise(now.tasks, now.seen, effort_of(now.standing.limits).penalties)
        paid = _charged(appraisal, list(charges.values()))
        free = [now.may_start(a) for a in now.tasks]
        stiff = [
            first if a in now.urgent or a not in now.before else max(first, now.before[a][0])
            for a, first in zip(now.tasks, free, strict=True)
        ]
        settled = fixed.settled(now.tasks)
        return cls(
            now,
            fixed,
            Packer(now.tasks, fixed.room, appraisal, settled, free),
            Packer(now.tasks, fixed.room, paid, settled, free),
            Packer(now.tasks, fixed.room, paid, settled, stiff),
            charges,
        )

    def two(self) -> tuple[Starts, Starts]:
        """The best schedule found at all, and the best once changes are paid for."""
        limits = self.now.standing.limits
        effort = replace(effort_of(limits), iterations=int(limits["replan.iterations"]))
        found: list[Starts] = [{a: s for a, (s, _) in self.now.before.items() if a in self.now.tasks}]
        for packer in (self.stiff, self.charged, self.packer):
            starts = searched(packer, self.now.work.limits, self.now.seen, effort, found).starts
            found.append(self._without_idle(starts))
        return max(found[1:], key=self._best), max(found[1:], key=self._calm)

    def _best(self, starts: Starts) -> tuple[float, float]:
        return round(self._value(starts), 9), -self._cost(starts)

    def _calm(self, starts: Starts) -> tuple[float, float]:
        return round(self._value(starts) - self._cost(starts), 9), -self._cost(starts)

    def _cost(self, starts: Starts) -> float:
        return sum(row[starts.get(action, 0)] for action, row in self.charges.items())

    def _value(self, starts: Starts) -> float:
        """What the schedule is worth, duties missed or late counted in."""
        appraisal, finishes, alone = self.packer.appraisal, [], 0.0
        for place, (action, task) in enumerate(self.now.tasks.items()):
            start = starts.get(action, 0)
            alone += appraisal.alone[place][start]
            finishes.append(task.ends[start] if start else NEVER)
        return appraisal.base + alone + appraisal.beyond(finishes)

    def _without_idle(self, starts: Starts) -> Starts:
        """New steps that move next to nothing are no reason to change a plan."""
        kept = self.now.before.keys() | self.fixed.starts.keys()
        tasks = {a: replace(t, wanted=t.wanted or a in kept) for a, t in self.now.tasks.items()}
        return without_idle(
            starts, Valuer(tasks, self.now.seen), self.now.standing.limits["roadmap.least_gain"]
        )


def _charged(appraisal: Appraisal, charges: Sequence[tuple[float, ...]]) -> Appraisal:
    """The same with every change paid for: leaving out what was planned costs at once, placing it gives that back."""
    return replace(
        appraisal,
        base=appraisal.base - sum(row[0] for row in charges),
        alone=tuple(
            (alone[0], *(worth + row[0] - row[month] for month, worth in enumerate(alone) if month))
            for alone, row in zip(appraisal.alone, charges, strict=True)
        ),
    )

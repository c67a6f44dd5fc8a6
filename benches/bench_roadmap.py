"""How good the roadmap's search is: beside a proven bound, beside what a solver finds, and beside both usual rankings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from benches.dimension_plans import added_up
from benches.plans import MadeUp, made_up
from benches.ratio import Ratio, side_by_side
from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.objective import Outlook, Valuer
from readiness.roadmap.outlook import outlook
from readiness.roadmap.proof.solver import Proven, proven, value
from readiness.roadmap.rankings import by_impact, by_ratio
from readiness.roadmap.schedule import listed
from readiness.roadmap.search import Effort, Found, search
from readiness.roadmap.task import Task, workload
from readiness.roadmap.useful import useful
from readiness.store.folder_case import read_case
from readiness.world.world import load_world

DEMO = Path(__file__).parents[1] / "data" / "demo"
SEEDS = (1, 2, 3, 4)
ADDED_UP = {20: (1, 2, 3, 4, 5), 60: (1, 2, 3), 150: (2, 3, 4)}
"""Seeds of firms whose gains add up by dimension; of the largest, seed 1 cannot keep its dates."""
SECONDS = {20: 10, 60: 20, 150: 30}
"""Of the solver, by actions."""
FIRM_SECONDS = 60
PENALTIES = Penalties(late=2, missed=6)
EFFORT = Effort(iterations=1200, seed=1, penalties=PENALTIES)
"""What the parameters say for a firm's plan."""
BEFORE = {60: 0.88, 150: 0.83}
"""Mean share of the bound that plain annealing over lists reached in five seconds on firms of that size."""


@dataclass(frozen=True)
class Planned:
    """One set of actions planned in every way."""

    found: Found
    best: Proven
    rankings: Mapping[str, float]

    @property
    def searched(self) -> float:
        return value(self.found, EFFORT)

    @property
    def known(self) -> float:
        return value(self.best.found, EFFORT)

    @property
    def bound(self) -> float:
        """Of the objective less penalties, as the other figures are."""
        spent = self.best.found.worth.objective - self.known
        return self.known if self.best.bound is None else self.best.bound - spent


def planned(
    tasks: Mapping[str, Task], seen: Outlook, limits: Limits, seconds: float, **means: object
) -> Planned:
    found = search(tasks, limits, seen, EFFORT, **means)  # type: ignore[arg-type]
    parameters = {"roadmap.solver_seconds": seconds, "roadmap.solver_gap": 0.001}
    valuer, rankings = Valuer(tasks, seen), {}
    for name, ranking in (("gain for effort", by_ratio), ("gain", by_impact)):
        worth = valuer.worth(listed(found.packer, ranking(tasks, seen)))
        rankings[name] = worth.objective - PENALTIES.late * worth.late - PENALTIES.missed * worth.missed
    return Planned(found, proven(found, seen, EFFORT, parameters), rankings)


def ratios() -> Iterator[Ratio]:
    for actions, seconds in SECONDS.items():
        made = [made_up(actions, seed) for seed in SEEDS]
        yield from _made_up(f"search, {actions} actions", made, seconds, BEFORE.get(actions))
        made = [added_up(actions, seed) for seed in ADDED_UP[actions]]
        yield from _made_up(f"search, {actions} actions on ten dimensions", made, seconds)
    for firm in ("spindle-de", "gear-cn"):
        yield from _firm(firm)
    yield _an_iteration()


def _made_up(
    name: str, firms: Sequence[MadeUp], seconds: float, of_bound: float | None = None
) -> Iterator[Ratio]:
    """Beside the best known where the firms are small, beside a proven bound where a share of it is demanded."""
    plans = []
    for made in firms:
        plan = planned(made.tasks, made.outlook, made.limits, seconds)
        plans.append(plan)
        told = ", ".join(f"{ranking} {worth / plan.bound:.2f}" for ranking, worth in plan.rankings.items())
        print(
            f"     {name}, shares of the bound {plan.bound:.2f}: {told}, "
            f"search {plan.searched / plan.bound:.3f}, solver {plan.known / plan.bound:.3f}",
            flush=True,
        )
    if len(firms[0].tasks) == min(SECONDS):
        worst = min(plans, key=lambda p: p.searched / p.known)
        yield Ratio(name, worst.searched, worst.known, "best known, worst seed", least=0.98, unit="points")
    elif of_bound is not None:
        share = mean(p.searched / p.bound for p in plans)
        yield Ratio(name, share, 1.0, "proven bound, mean", least=of_bound, unit="of")
    for ranking in ("gain for effort", "gain"):
        worst = min(plans, key=lambda p: p.searched - p.rankings[ranking])
        yield Ratio(
            f"{name}, beside the ranking by {ranking}",
            worst.searched, worst.rankings[ranking], "ranking, worst seed", least=1, unit="points",
        )  # fmt: skip


def _firm(name: str) -> Iterator[Ratio]:
    """The real catalogue with a sample firm, as its plan is made."""
    bank, read = load_bank(), read_case(DEMO / name)
    assert read.case is not None
    standing = Standing.of(
        bank, read.case, examine(bank, read.case, read.files, load_world(read.case.on)).findings
    )
    work = workload(standing)
    seen = outlook(standing, work.tasks)
    tasks = useful(work.tasks, seen, standing.limits["roadmap.least_gain"])
    plan = planned(tasks, seen, work.limits, FIRM_SECONDS, days=work.days)
    for ranking, worth in plan.rankings.items():
        yield Ratio(f"search, {name}", plan.searched, worth, f"ranking by {ranking}", least=1, unit="points")
    yield Ratio(f"search, {name}", plan.searched, plan.known, "solver's best", least=0.90, unit="points")
    yield Ratio(f"solver, {name}", plan.known, plan.bound, "proven bound", least=0.96, unit="points")


def _an_iteration() -> Ratio:
    """One turn of the search beside one usual ranking made and scheduled."""
    made = made_up(60, 1)
    turns = 400
    packer = search(made.tasks, made.limits, made.outlook, Effort(0, 1, PENALTIES)).packer

    def searching(iterations: int) -> Found:
        return search(made.tasks, made.limits, made.outlook, Effort(iterations, 1, PENALTIES))

    def ranking() -> None:
        for _ in range(turns):
            listed(packer, by_ratio(made.tasks, made.outlook))

    whole, floor = side_by_side(lambda: searching(turns), ranking, 3)
    return Ratio("search, an iteration of 60 actions, start included", whole / turns, floor / turns,
                 "greedy ranking", most=10)  # fmt: skip

"""The roadmap from a firm's standing: steps in three horizons, what they gain, what stays undone and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from readiness.buyer.standing import Standing
from readiness.model.roadmap import Roadmap, Solver
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.left_out import left_out
from readiness.roadmap.neglect import Dated, curve_without
from readiness.roadmap.objective import Outlook, Valuer
from readiness.roadmap.outlook import outlook
from readiness.roadmap.proof.solver import Proven, proven
from readiness.roadmap.rankings import by_impact, by_ratio
from readiness.roadmap.scenarios import certain, scenarios
from readiness.roadmap.schedule import listed
from readiness.roadmap.search import Effort, search
from readiness.roadmap.starts import finish
from readiness.roadmap.steps import Chosen, by_month, plan_limits, steps, sums, unlocks
from readiness.roadmap.task import MONTHS, workload
from readiness.roadmap.useful import trimmed, useful
from readiness.roadmap.wishes import unmet_wishes

NOTHING_DATED = Dated()


def plan(standing: Standing, solver: Solver = "local", dated: Dated = NOTHING_DATED) -> Roadmap:
    """The best plan found under the case's limits; the same case gives the same plan.

    With `highs` a solver goes on from there and proves how much better a plan could be at most. `dated`: what the files
    showed and when it ends, for the curve without a plan.
    """
    parameters = standing.limits
    work = workload(standing)
    seen = outlook(standing, work.tasks)
    least = parameters["roadmap.least_gain"]
    tasks = useful(work.tasks, seen, least)
    effort = effort_of(parameters)
    found = search(tasks, work.limits, seen, effort, work.days)
    best = proven(found, seen, effort, parameters) if solver == "highs" else Proven(found)
    found, valuer = trimmed(best.found, seen, least), Valuer(tasks, seen)
    chosen = Chosen(standing, work, valuer, found.packer, found.starts)
    cases = scenarios(
        standing, found, replace(effort, iterations=int(parameters["roadmap.scenario_iterations"]))
    )
    return told(chosen, seen, certain(cases)).model_copy(
        update={
            "bound": best.bound,
            "curve_without": curve_without(standing, dated),
            "scenarios": cases,
            "unmet": unmet_wishes(chosen, found.unkept, seen),
            "solver": "local" if best.trouble else solver,
            "solver_trouble": best.trouble,
        }
    )


def told(chosen: Chosen, seen: Outlook, sure: frozenset[str] = frozenset()) -> Roadmap:
    """Everything that follows from a schedule; `sure`: actions chosen in every case."""
    parameters, tasks, valuer = chosen.standing.limits, chosen.tasks, chosen.valuer
    months = by_month(chosen)
    curve = tuple(month.expected() or 0.0 for month in months)
    late = int(parameters["roadmap.waiting_months"])
    shifted = {a: s + late for a, s in chosen.starts.items() if finish(tasks[a], s + late) <= MONTHS}
    value = valuer.worth(chosen.starts).objective

    def ranked(ranking: list[str]) -> float:
        return valuer.worth(listed(chosen.packer, ranking)).objective

    return Roadmap(
        steps=steps(chosen, sure),
        done=chosen.work.done,
        horizons=sums(chosen, curve),
        objective=value,
        greedy=ranked(by_ratio(tasks, seen)),
        greedy_impact=ranked(by_impact(tasks, seen)),
        unlocks=unlocks(chosen, months),
        limits=plan_limits(chosen.work),
        not_now=tuple(left_out(chosen, seen, parameters["roadmap.least_gain"])),
        curve=curve,
        waiting_cost=value - valuer.worth(shifted).objective,
    )


def effort_of(parameters: Mapping[str, float]) -> Effort:
    return Effort(
        iterations=int(parameters["roadmap.iterations"]),
        seed=int(parameters["roadmap.seed"]),
        penalties=Penalties(
            late=parameters["roadmap.late_penalty"], missed=parameters["roadmap.missed_penalty"]
        ),
    )

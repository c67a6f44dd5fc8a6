"""A small roadmap of three catalogue actions, and the plan drafted from it, for tests that need no firm."""

from datetime import date

from readiness.content.loader import load_bank
from readiness.model.case import Case
from readiness.model.roadmap import HORIZONS, HorizonSum, PlanLimits, Roadmap, Step
from readiness.planning.draft import drafted
from readiness.roadmap.task import horizon_of

BANK = load_bank()
CASE = Case(name="Small", on=date(2026, 7, 15))


def step(action, start, finish, **given):
    known = BANK.action[action]
    return Step(
        action=action,
        start_month=start,
        finish_month=finish,
        horizon=horizon_of(finish),
        owner_role=known.role,
        effort_days={known.role: known.effort_days.mid},
        cost=known.cost_keur.mid,
        needs=known.needs,
        closes=tuple(known.closes),
        gain=1.0,
        **given,
    )


def roadmap(*steps):
    return Roadmap(
        steps=steps or (step("M01", 1, 1), step("M02", 2, 4), step("M03", 5, 6)),
        done=(),
        horizons=tuple(HorizonSum(id=h, effort_days=0, cost=0, score_after=None) for h in HORIZONS),
        objective=1.0,
        greedy=0.5,
        greedy_impact=0.5,
        unlocks=(),
        limits=PlanLimits(days_per_month={"all": 20.0}, budget=dict.fromkeys(HORIZONS), parallel=6),
    )


def plan(*steps):
    return drafted(roadmap(*steps), CASE, BANK)

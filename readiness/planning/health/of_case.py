"""Plan health of a case: of the plan people agreed on if there is one, else of the roadmap as a draft."""

from __future__ import annotations

from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.plan import Plan
from readiness.model.roadmap import Roadmap
from readiness.planning.draft import drafted
from readiness.planning.health.examine import findings, health
from readiness.planning.health.rule import Circumstances


def judged_plan(roadmap: Roadmap, case: Case, bank: Bank) -> Plan:
    """A plan without actions is none yet."""
    return case.plan if case.plan is not None and case.plan.actions else drafted(roadmap, case, bank)


def with_health(roadmap: Roadmap, case: Case, bank: Bank) -> Roadmap:
    """The roadmap with `lint` and `plan_health` filled; nothing the optimiser found changes."""
    around = Circumstances.of(bank, case, frozenset(roadmap.done))
    found = findings(judged_plan(roadmap, case, bank), around)
    return roadmap.model_copy(update={"lint": found, "plan_health": health(found, around.parameters)})

"""An agreed plan judged like the product's own: the same limits, the same gains, the months people chose."""

from __future__ import annotations

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.model.roadmap import Roadmap
from readiness.roadmap.room_plan import room_plan


def judged(standing: Standing, plan: Plan) -> Roadmap:
    """Actions of the firm's own have no gain anybody could count; only those of the catalogue are judged.

    What already stands breaks no limit: it is no longer among the open actions because it succeeded.
    """
    known = standing.bank.action
    found = room_plan(standing, {a.id: a.start_month for a in plan.actions if a.id in known})
    kept = tuple(b for b in found.breaks if b.what != "unknown" or b.action not in found.done)
    return found.model_copy(update={"breaks": kept})

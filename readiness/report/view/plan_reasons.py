"""Why an action is not in the plan, in words."""

from __future__ import annotations

from readiness.model.roadmap import LeftOut
from readiness.report.words import Words


def why_not_now(left: LeftOut, say: Words) -> str:
    words = {name: named(name, str(value), say) for name, value in left.params.items()}
    return say(f"plan/not_now/{left.reason}", **words)


def named(kind: str, ident: str, say: Words) -> str:
    """A role, horizon or action as people call it."""
    if kind == "role":
        return say("plan/all_roles") if ident in ("all", "") else say(f"view/role/{ident}")
    return say(f"view/horizon/{ident}") if kind == "horizon" else say.action(ident)

"""All rules over one plan: a finding for each rule it breaks, and the score they add up to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from readiness.model.plan import Plan
from readiness.model.roadmap import LintFinding, LintHit
from readiness.planning.health.change import CHANGE
from readiness.planning.health.conduct import CONDUCT
from readiness.planning.health.load import LOAD
from readiness.planning.health.means import MEANS
from readiness.planning.health.order import ORDER
from readiness.planning.health.owners import OWNERS
from readiness.planning.health.pace import PACE
from readiness.planning.health.rule import Circumstances, HealthRule
from readiness.planning.health.steadiness import STEADINESS
from readiness.planning.health.targets import TARGETS

Severity = Literal["E", "W", "I"]
RULES: tuple[HealthRule, ...] = tuple(
    sorted(
        (*OWNERS, *MEANS, *LOAD, *TARGETS, *ORDER, *PACE, *CONDUCT, *CHANGE, *STEADINESS), key=lambda r: r.id
    )
)
SEVERITIES: dict[int, Severity] = {3: "E", 2: "W", 1: "I"}
WHOLE = 100.0


def findings(plan: Plan, around: Circumstances) -> tuple[LintFinding, ...]:
    """The gravest first, one for each broken rule however often it is broken; a rule of severity 0 is off."""
    found = [
        _finding(rule, severity, hits)
        for rule in RULES
        if (severity := SEVERITIES.get(round(around.most(f"{rule.id}.severity")))) is not None
        and (hits := _key_first(tuple(rule.hits(plan, around)), plan))
    ]
    order = list(SEVERITIES.values())
    return tuple(sorted(found, key=lambda f: (order.index(f.severity), -len(f.hits), f.rule)))


def health(found: Sequence[LintFinding], parameters: Mapping[str, float]) -> float:
    """0 to 100, of the plan and never of readiness."""
    lost = sum(parameters[f"plan_health.points.{f.severity}"] for f in found)
    return max(0.0, WHOLE - lost)


def _finding(rule: HealthRule, severity: Severity, hits: tuple[LintHit, ...]) -> LintFinding:
    ids = dict.fromkeys(
        i for h in hits for i in ((h.id,) if h.kind in ("action", "objective") else h.actions)
    )
    named = tuple(dict.fromkeys(h.name or h.id for h in hits if h.name or h.id))
    return LintFinding(
        rule=rule.id,
        severity=severity,
        params={"n": len(hits), "ids": tuple(ids), "names": named},
        hits=hits,
    )


def _key_first(hits: tuple[LintHit, ...], plan: Plan) -> tuple[LintHit, ...]:
    key = {a.id for a in plan.actions if a.key}
    return tuple(sorted(hits, key=lambda h: h.kind == "action" and h.id not in key))

"""What makes this plan sick, in words: what is wrong and where, why plans die of it, the smallest repair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.model.bank import Bank
from readiness.model.place import Param
from readiness.model.plan import Plan
from readiness.model.roadmap import LintFinding, LintHit
from readiness.planning.health.examine import RULES
from readiness.report.view.agreed import is_agreed, plan_in_force
from readiness.report.view.result import Result
from readiness.report.words import Words

GRAVEST = 8
"""Told at once; all others are one click or one annex away."""
SHORT, PAPER, ALL = 4, 12, 10_000
"""Names in one sentence: where space is short, in the annex of the report, and where everything is told."""
POINTS = {"E": "error", "W": "warning", "I": "note"}
ACTIONS = ("pilot", "need")
"""Parameters that hold an action's id."""


@dataclass(frozen=True)
class HealthLine:
    """One broken rule; `wrong` = a sentence for each way it is broken."""

    rule: str
    severity: str
    said: str
    title: str
    wrong: tuple[str, ...]
    why: str
    repair: str
    origin: str
    places: int


@dataclass(frozen=True)
class HealthView:
    """`score` is None where nothing was judged."""

    score: str | None
    of: str
    broken: str
    counted: str
    lines: tuple[HealthLine, ...]


def health_view(result: Result, say: Words, most: int = SHORT) -> HealthView:
    """`most`: how many names a sentence may hold."""
    roadmap, limits = result.roadmap, result.bank.limits(result.case.on)
    points = {name: say.number(limits[f"plan_health.points.{s}"]) for s, name in POINTS.items()}
    well = "well" if not roadmap.lint else "broken"
    score = roadmap.plan_health
    return HealthView(
        score=None if score is None else say("plan_health/score", score=say.number(score)),
        of=say(f"plan_health/of_{'plan' if is_agreed(result) else 'draft'}"),
        broken=say(f"plan_health/{well}", n=len(roadmap.lint), all=len(RULES)),
        counted=say("plan_health/counted", **points),
        lines=health_lines(roadmap.lint, plan_in_force(result), result.bank, say, most),
    )


def health_lines(
    found: Sequence[LintFinding], plan: Plan, bank: Bank, say: Words, most: int = SHORT
) -> tuple[HealthLine, ...]:
    titles = {a.id: a.title for a in plan.actions}
    return tuple(_line(f, _Telling(bank, plan.begins, titles, say, most)) for f in found)


@dataclass(frozen=True)
class _Telling:
    bank: Bank
    begins: date
    titles: Mapping[str, str | None]
    """Action of the plan -> the title people gave it."""
    say: Words
    most: int

    def text(self, rule: str, part: str, **params: str) -> str:
        return self.say(f"plan_health/rule/{rule}/{part}", **params)

    def action(self, ident: str) -> str:
        """The title people gave it, else the catalogue's name in the reader's language, else its id."""
        title = self.titles.get(ident)
        if title is None and self.say.has(f"action/{ident}/name"):
            return self.say.action(ident)
        return title or ident

    def listed(self, names: Iterable[str]) -> str:
        return self.say.listed(dict.fromkeys(names), self.most)

    def quoted(self, name: str) -> str:
        """Names of actions are sentences of their own."""
        return self.say("view/quoted", said=name)

    def month(self, month: int | None) -> str:
        return "" if month is None else self.say.month(self.begins, month)


def _line(finding: LintFinding, tell: _Telling) -> HealthLine:
    by_how: dict[str, list[LintHit]] = {}
    for hit in finding.hits:
        by_how.setdefault(hit.how, []).append(hit)
    return HealthLine(
        rule=finding.rule,
        severity=finding.severity,
        said=tell.say(f"plan_health/severity/{finding.severity}"),
        title=tell.text(finding.rule, "title"),
        wrong=tuple(_sentence(finding.rule, how, hits, tell) for how, hits in by_how.items()),
        why=tell.text(finding.rule, "why"),
        repair=_repair(finding, tell),
        origin=_origin(finding.rule, tell),
        places=len(finding.hits),
    )


def _sentence(rule: str, how: str, hits: Sequence[LintHit], tell: _Telling) -> str:
    each = f"plan_health/rule/{rule}/each/{how}"
    named = [
        tell.say(each, name=_name(h, tell), **_params(h, tell)) if tell.say.has(each) else _name(h, tell)
        for h in hits
    ]
    actions = tell.listed(tell.action(a) for h in hits for a in h.actions)
    return tell.text(
        rule, f"how/{how}", names=tell.listed(named), actions=actions, **_params(hits[0], tell, whole=True)
    )


def _params(hit: LintHit, tell: _Telling, whole: bool = False) -> dict[str, str]:
    """`whole`: only numbers about the plan, which stand in the sentence and not beside a name."""
    if whole and hit.kind != "plan":
        return {}
    found = {key: _param(key, value, hit, tell) for key, value in hit.params.items()}
    return found if whole else {"month": tell.month(hit.month), **found}


def _param(key: str, value: Param, hit: LintHit, tell: _Telling) -> str:
    if key in ACTIONS and isinstance(value, str):
        return tell.action(value)
    if key == "month":
        return tell.month(hit.month)
    if key == "day" and isinstance(value, str):
        return tell.say.short_day(date.fromisoformat(value))
    if key == "missing" and isinstance(value, tuple):
        return tell.listed(tell.say(f"plan_health/trait/{t}") for t in value)
    if key in ("percent", "bound") and isinstance(value, int | float):
        return tell.say.number(value)
    return tell.say.param(value)


def _name(hit: LintHit, tell: _Telling) -> str:
    if hit.kind == "action":
        return tell.action(hit.id)
    if hit.kind == "role" and hit.id != "all":
        return tell.say(f"view/role/{hit.id}")
    return hit.name or hit.id or tell.month(hit.month)


def _repair(finding: LintFinding, tell: _Telling) -> str:
    """Some ways have a repair of their own; all others begin with the first thing named."""
    own = f"repair_{finding.hits[0].how}"
    if tell.say.has(f"plan_health/rule/{finding.rule}/{own}"):
        return tell.text(finding.rule, own)
    return tell.text(finding.rule, "repair", first=_first(finding.hits[0], tell))


def _first(hit: LintHit, tell: _Telling) -> str:
    """The action to move where many collide, else what the place speaks of."""
    if hit.actions and hit.kind in ("month", "role", "person"):
        return tell.quoted(tell.action(hit.actions[-1]))
    said = _name(hit, tell)
    return tell.quoted(said) if hit.kind in ("action", "objective", "kpi") else said


def _origin(rule: str, tell: _Telling) -> str:
    """Where a rule comes from stands beside its severity."""
    ref = next((p.source.ref for p in tell.bank.parameters if p.id == f"plan_health.{rule}.severity"), None)
    if ref is None:
        return tell.say("plan_health/origin/own")
    rows = [row.strip() for row in ref.split(",")]
    kinds = {row[0] for row in rows}
    kind = "both" if len(kinds) > 1 else "plan" if kinds == {"P"} else "article"
    return tell.say(f"plan_health/origin/{kind}", rows=tell.say.row(rows))

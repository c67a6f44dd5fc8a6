"""How an agreed plan goes, as tables a person reads: each with a sentence that says what it shows or what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.model.bank import Bank
from readiness.model.plan import Objective, Plan
from readiness.planning.overview import Overview
from readiness.planning.reconcile import Level
from readiness.report.view.agreed import action_name
from readiness.report.words import Words


@dataclass(frozen=True)
class ProgressTable:
    """`rows` empty = nothing to show yet; then `says` tells what has to be stated first."""

    id: str
    title: str
    says: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def progress_tables(found: Overview, plan: Plan, bank: Bank, say: Words) -> tuple[ProgressTable, ...]:
    told = _Told(found, plan, bank, say)
    return (
        told.table("variance", told.variance()),
        told.table("forecast", told.forecast()),
        told.table("buyers", told.buyers()),
        told.table("targets", told.targets()),
        told.table("process", told.process()),
        told.table("means", told.means()),
        told.table("pilots", told.pilots()),
        told.table("policy", told.policy()),
        told.table("rivals", told.rivals()),
        told.table("regions", told.regions(found.levels)),
        told.table("lost", told.lost()),
    )


COLUMNS = {
    "variance": ("action", "state", "months", "days", "keur", "points"),
    "forecast": ("action", "planned", "p50", "p80", "in_month", "in_horizon"),
    "buyers": ("buyer", "p50", "p80", "won"),
    "targets": ("target", "light", "reading", "attained", "expected", "soft_red"),
    "process": ("action", "pace", "adherence", "reported", "training", "waiting"),
    "means": ("action", "points", "days", "keur", "per_day", "per_ten"),
    "pilots": ("action", "suggests", "adherence", "acceptance", "overrun", "decided"),
    "policy": ("action", "rule", "adherence", "acceptance", "policy_state"),
    "rivals": ("target", "ours", "best", "place"),
    "regions": ("measure", "region", "top_down", "bottom_up", "gap"),
    "lost": ("on", "customer", "value", "stated", "gate", "planned_by"),
}


@dataclass(frozen=True)
class _Told:
    found: Overview
    plan: Plan
    bank: Bank
    say: Words

    def table(self, ident: str, rows: Iterable[tuple[str, ...]]) -> ProgressTable:
        held = tuple(rows)
        return ProgressTable(
            ident,
            self.say(f"progress/{ident}/title"),
            self.say(f"progress/{ident}/{'says' if held else 'none'}"),
            tuple(self.say(f"progress/column/{name}") for name in COLUMNS[ident]),
            held,
        )

    def variance(self) -> Iterator[tuple[str, ...]]:
        for v in self.found.variance.lines:
            if v.state == "open" and not any((v.months, v.days, v.keur, v.points)):
                continue
            yield (
                self._action(v.action), self.say(f"progress/state/{v.state}"), self._signed(v.months),
                self._signed(v.days), self._signed(v.keur), self._signed(v.points),
            )  # fmt: skip

    def forecast(self) -> Iterator[tuple[str, ...]]:
        for a in self.found.forecast.actions:
            yield (
                self._action(a.action), *(self._month(m) for m in (a.planned, a.p50, a.p80)),
                self.say.percent(a.in_month), self.say.percent(a.in_horizon),
            )  # fmt: skip

    def buyers(self) -> Iterator[tuple[str, ...]]:
        for b in self.found.forecast.buyers:
            months = (self.say("progress/never") if m is None else self._month(m) for m in (b.p50, b.p80))
            yield (self.say.buyer(b.buyer, "short"), *months, self.say.percent(b.won))

    def targets(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.targets.lights:
            soft = self.say.row(map(self._target, x.soft_red)) or "–"
            yield (
                self._target(x.objective), self.say(f"progress/light/{x.light}"), self.say.number(x.reading, 1),
                self.say.percent(x.attained), self.say.percent(x.expected), soft,
            )  # fmt: skip

    def process(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.process.actions:
            shares = (self.say.percent(s) for s in (x.pace, x.adherence, x.reported, x.training))
            yield (self._action(x.action), *shares, self.say.number(x.waiting_days))

    def means(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.means.actions:
            figures = (x.points, x.days, x.keur, x.per_day, x.per_ten_keur)
            yield (self._action(x.action), *(self.say.number(f, 1) for f in figures))

    def pilots(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.pilots:
            verdicts = [x.suggests, x.decided.verdict if x.decided else None]
            suggests, decided = (self.say(f"progress/verdict/{v or 'open'}") for v in verdicts)
            shares = (self.say.percent(s) for s in (x.adherence, x.acceptance, x.overrun))
            yield (self._action(x.action), suggests, *shares, decided)

    def policy(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.policy.lines:
            shares = (self.say.percent(s) for s in (x.adherence, x.acceptance))
            yield (
                self._action(x.action),
                x.rule or "–",
                *shares,
                self.say(f"progress/policy_state/{x.state}"),
            )

    def rivals(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.rivals.lines:
            best = x.rivals[0]
            figure = self.say.pair(best.rival, self.say.number(best.value, 1))
            yield (self._target(x.objective), self.say.number(x.ours, 1), figure, self.say.number(x.place))

    def regions(self, levels: Iterable[Level]) -> Iterator[tuple[str, ...]]:
        for level in levels:
            region = " > ".join(level.region) or self.say("progress/whole_firm")
            figures = (self.say.number(f, 1) for f in (level.top_down, level.bottom_up))
            yield (level.measure, region, *figures, self._signed(level.gap))
            yield from self.regions(level.children)

    def lost(self) -> Iterator[tuple[str, ...]]:
        for x in self.found.lost.lines:
            gate = self.say.question(x.order.question) if x.order.question in self.bank.question else "–"
            yield (
                self.say.short_day(x.order.on), x.order.customer or "–", self.say.money(x.order.value), x.order.stated,
                gate, self.say.row(map(self._action, x.planned)) or self.say("progress/nothing_planned"),
            )  # fmt: skip

    def _action(self, ident: str) -> str:
        known = next((a for a in self.plan.actions if a.id == ident), None)
        if known is not None:
            return action_name(known, self.say)
        return self.say.action(ident) if ident in self.bank.action else ident

    def _target(self, ident: str) -> str:
        found: Objective | None = next((o for o in self.plan.objectives if o.id == ident), None)
        return ident if found is None else found.title

    def _month(self, month: int) -> str:
        return self.say.month(self.plan.begins, month)

    def _signed(self, value: float | None) -> str:
        shown = self.say.number(value, 1)
        return f"+{shown}" if value is not None and value > 0 else shown

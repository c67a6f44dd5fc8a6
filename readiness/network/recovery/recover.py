"""Every failure with the time until it is back, the time stock lasts, and what an outage of that length costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf, isfinite

from readiness.model.network import Failure, FailureKind, NetworkAnalysis
from readiness.model.recovery import Outages, Recovery
from readiness.network.build import Network
from readiness.network.groups import groups
from readiness.network.loss import NOTHING_DOWN, Down
from readiness.network.recovery.candidates import limited, may_lose
from readiness.network.recovery.program import Supply, longest, make_program
from readiness.network.recovery.solver import EXTRA, Held, solver
from readiness.network.recovery.supply import demand, supply_of

WEEK = 7

Members = Mapping[tuple[FailureKind, str], tuple[int, ...]]


def with_recovery(analysis: NetworkAnalysis, network: Network, solve: bool = False) -> NetworkAnalysis:
    """The analysis with a recovery beside each failure; `solve` adds what outages cost with stock and capacity."""
    members = {(kind, ident): offers for kind, ident, offers in groups(network)}
    timed = [_timed(network, members, failure) for failure in analysis.failures]
    outages = None
    if solve:
        timed, outages = _costed(network, members, analysis.failures, timed)
    failures = tuple(
        failure.model_copy(update={"recovery": found})
        for failure, found in zip(analysis.failures, timed, strict=True)
    )
    return analysis.model_copy(update={"failures": failures, "outages": outages})


def _timed(network: Network, members: Members, failure: Failure) -> Recovery:
    """Without a program: the slowest to come back, the first product to run out."""
    back = [network.offers[n].recover_days for n in members.get((failure.kind, failure.id), ())]
    known = [days for days in back if days is not None]
    ttr = max(known) / WEEK if known and len(known) == len(back) else None
    tts = failure.weeks_to_impact if failure.products else None
    margin = None if ttr is None or tts is None else tts - ttr
    return Recovery(ttr_weeks=ttr, tts_weeks=tts, margin_weeks=margin)


def _costed(
    network: Network, members: Members, failures: Sequence[Failure], timed: Sequence[Recovery]
) -> tuple[list[Recovery], Outages]:
    asked = sum(found.ttr_weeks is not None for found in timed)
    if solver() is None:
        return list(timed), Outages(computed_by=None, extra=EXTRA, asked=asked)
    units = demand(network)
    if units.missing or not network.products:
        return list(timed), Outages(computed_by=None, extra=None, missing=units.missing, asked=asked)
    low = _Reading(network, supply_of(network, units.daily, high=False), NOTHING_DOWN)
    high = _Reading(network, supply_of(network, units.daily, high=True), network.unknown_inputs_fail)
    found = []
    for failure, recovery in zip(failures, timed, strict=True):
        failed = members.get((failure.kind, failure.id), ())
        weeks = recovery.ttr_weeks
        found.append(_with_costs(recovery, failed, low, high, weeks) if weeks else recovery)
    lasts = low.lasts
    outages = Outages(
        computed_by="highs",
        extra=None,
        asked=asked,
        solved=max(low.solved, high.solved),
        short_after_weeks=lasts / WEEK if isfinite(lasts) else None,
    )
    return found, outages


def _with_costs(
    recovery: Recovery, failed: Sequence[int], low: _Reading, high: _Reading, weeks: float
) -> Recovery:
    found, worst = low.outage(failed, WEEK * weeks), high.outage(failed, WEEK * weeks)
    return recovery.model_copy(
        update={
            "loss": found.lost,
            "loss_high": worst.lost,
            "tts_capacity_weeks": found.lasts / WEEK if isfinite(found.lasts) else None,
        }
    )


@dataclass(frozen=True)
class Outage:
    """Share of revenue lost in it, and days for which everything could be sold."""

    lost: float
    lasts: float


class _Reading:
    """One reading of the network, held by two solvers; a failure that a walk settles reaches neither."""

    def __init__(self, network: Network, supply: Supply, before: Down) -> None:
        program = make_program(supply)
        self._graph, self._before, self._short = network.graph, before, limited(network)
        self._losing, self._lasting = Held(program), Held(longest(program))
        self.lasts = self._lasting.survived(())
        self._known: dict[tuple[tuple[int, ...], float], Outage] = {}

    @property
    def solved(self) -> int:
        return len(self._known)

    def outage(self, failed: Sequence[int], days: float) -> Outage:
        if self.lasts == inf and not may_lose(self._graph, self._short, failed, self._before):
            return Outage(0.0, inf)
        asked = (tuple(sorted(failed)), days)
        if asked not in self._known:
            self._known[asked] = Outage(self._losing.lost(failed, days), self._lasting.survived(failed))
        return self._known[asked]

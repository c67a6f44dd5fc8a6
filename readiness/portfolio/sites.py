"""One firm with several sites: its score by share of sales, its gates as the worst site has them.

A buyer who orders from the group may be served from any of its sites, so one shut gate is the group's. The interval
is that of sites that all err the same way: the widest one that a weighted mean can have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum, isclose

from readiness.buyer.gates import keeps_off_the_list
from readiness.model.assessment import Score
from readiness.model.place import Problem
from readiness.model.portfolio import BuyerStanding, FirmStanding, GateStanding
from readiness.model.sites import SEVERITY, SiteGate, SiteLine, SitesStanding

WHERE = "sites"


@dataclass(frozen=True)
class SiteCase:
    """`share` of sales, 0..1."""

    firm: FirmStanding
    share: float

    @property
    def name(self) -> str:
        return self.firm.name or self.firm.path


def of_sites(sites: Sequence[SiteCase]) -> SitesStanding:
    """No figure for the whole while a share is missing or a site cannot be read: unknown is never zero.

    A case without a share of sales is no site and has no say.
    """
    lines = tuple(_line(site) for site in sites)
    problems = tuple(_problems(sites))
    if problems:
        return SitesStanding(sites=lines, problems=problems)
    sites = [site for site in sites if site.share > 0]
    gates = tuple(_gates(sites))
    return SitesStanding(
        sites=lines,
        score=_score(sites),
        buyers=tuple(_buyers(sites)),
        gates=tuple(sorted(gates, key=lambda gate: (SEVERITY.index(gate.state), gate.buyer, gate.question))),
        worst=_worst(sites),
    )


def _problems(sites: Sequence[SiteCase]) -> Iterator[Problem]:
    if not sites:
        yield Problem(code="sites_none", file=WHERE)
        return
    for name, times in Counter(site.firm.path for site in sites).items():
        if times > 1:
            yield Problem(code="site_twice", file=name, params={"name": name})
    for site in sites:
        if site.firm.score is None:
            yield from site.firm.problems or (Problem(code="site_unread", file=site.firm.path),)
    total = fsum(site.share for site in sites)
    if not isclose(total, 1.0):
        yield Problem(code="site_shares_sum", file=WHERE, params={"sum": round(100 * total, 2)})


def _line(site: SiteCase) -> SiteLine:
    failed = site.firm.gates.get("failed", 0)
    return SiteLine(name=site.name, share=site.share, score=site.firm.score, failed=failed)


def _weighted(values: Sequence[float | None], shares: Sequence[float]) -> float | None:
    """Unknown as soon as it is unknown of one site."""
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    return fsum(value * share for value, share in zip(known, shares, strict=True)) / fsum(shares)


def _score(sites: Sequence[SiteCase]) -> Score:
    shares = [site.share for site in sites]
    scores = [site.firm.score for site in sites]

    def mean(figure: str) -> float | None:
        return _weighted([None if s is None else getattr(s, figure) for s in scores], shares)

    return Score(
        claimed=mean("claimed"),
        answered=mean("answered") or 0.0,
        verified=mean("verified"),
        proven=mean("proven") or 0.0,
        expected=mean("expected"),
        low=mean("low"),
        high=mean("high"),
    )


def _buyers(sites: Sequence[SiteCase]) -> Iterator[BuyerStanding]:
    """Every buyer whom at least one site concerns, by the sites it concerns."""
    for buyer in dict.fromkeys(b.id for site in sites for b in site.firm.buyers):
        here = [(site, b) for site in sites for b in site.firm.buyers if b.id == buyer]
        shares = [site.share for site, _ in here]
        score = _weighted([b.score for _, b in here], shares)
        gates = [worst for _, worst in _worst_gates([site for site, _ in here], buyer)]
        cut_off = max((b.cut_off for _, b in here if b.cut_off is not None), default=None)
        buys = any(b.buys for _, b in here)
        yield BuyerStanding(
            id=buyer,
            verdict=_verdict(gates, score, cut_off, buys),
            score=score,
            low=_weighted([b.low for _, b in here], shares),
            high=_weighted([b.high for _, b in here], shares),
            cut_off=cut_off,
            buys=buys,
        )


def _verdict(gates: Sequence[GateStanding], score: float | None, cut_off: float | None, buys: bool) -> str:
    """The rule of one firm, on the gates of the worst site and the score by share of sales."""
    blocking = {gate.state for gate in gates if keeps_off_the_list(gate)}
    if not buys or "failed" in blocking:
        return "not_shortlisted"
    if blocking & {"claimed", "unknown"} or score is None or cut_off is None:
        return "needs_review"
    counted = min([score, *(gate.cap for gate in gates if gate.cap is not None)])
    return "shortlisted" if counted >= cut_off else "not_shortlisted"


def _worst_gates(sites: Sequence[SiteCase], buyer: str) -> Iterator[tuple[SiteCase, GateStanding]]:
    """Each gate of a buyer at the site that has it worst; of several the first."""
    found: dict[str, tuple[SiteCase, GateStanding]] = {}
    for site in sites:
        for gate in site.firm.gate_list:
            if gate.buyer == buyer:
                known = found.get(gate.question)
                if known is None or _severity(gate) < _severity(known[1]):
                    found[gate.question] = (site, gate)
    yield from found.values()


def _gates(sites: Sequence[SiteCase]) -> Iterator[SiteGate]:
    for buyer in dict.fromkeys(b.id for site in sites for b in site.firm.buyers):
        for site, gate in _worst_gates(sites, buyer):
            same = tuple(
                s.name
                for s in sites
                for g in s.firm.gate_list
                if (g.buyer, g.question, g.state) == (gate.buyer, gate.question, gate.state)
            )
            yield SiteGate(buyer=buyer, question=gate.question, state=gate.state, site=site.name, at=same)


def _severity(gate: GateStanding) -> int:
    return SEVERITY.index(gate.state)


def _worst(sites: Sequence[SiteCase]) -> str | None:
    """The lowest expected score; of equals the one with more shut gates. None where none has a score."""
    known = [
        (site.firm.score.expected, -site.firm.gates.get("failed", 0), site.name)
        for site in sites
        if site.firm.score is not None and site.firm.score.expected is not None
    ]
    return min(known)[2] if known else None

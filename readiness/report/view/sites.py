"""Several sites of one firm in words: the group's score and the gates as the worst site has them."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.assessment import GateState
from readiness.model.sites import SEVERITY, SiteGate, SitesStanding
from readiness.report.view.compared import range_of
from readiness.report.words import Words


@dataclass(frozen=True)
class SiteGateLine:
    gate: str
    state: GateState
    said: str
    at: str


def group_line(found: SitesStanding, say: Words) -> str:
    if found.score is None or found.score.expected is None:
        return say("sites_page/no_score")
    return say("sites_page/lead", score=say.number(found.score.expected), range=range_of(found.score, say))


def open_site_gates(found: SitesStanding, say: Words) -> tuple[SiteGateLine, ...]:
    """Gates that are not proven at every site; one line a question, as its strictest buyer sees it."""
    worst: dict[str, SiteGate] = {}
    for gate in found.gates:
        known = worst.get(gate.question)
        if known is None or SEVERITY.index(gate.state) < SEVERITY.index(known.state):
            worst[gate.question] = gate
    return tuple(
        SiteGateLine(say.question(g.question), g.state, say(f"view/gate/{g.state}"), say.listed(g.at))
        for g in sorted(worst.values(), key=lambda g: (SEVERITY.index(g.state), g.question))
        if g.state != "passed"
    )

"""Several sites in words: the group's score, and each open gate once."""

from datetime import date

from readiness.model.assessment import Score
from readiness.model.sites import SiteGate, SitesStanding
from readiness.report.view.sites import group_line, open_site_gates
from readiness.report.words import words
from readiness.world.world import load_world

SAY = words("en", load_world(date(2026, 7, 15)), "EUR")


def gate(buyer, question, state, *at):
    return SiteGate(buyer=buyer, question=question, state=state, site=at[0], at=at)


def test_each_open_gate_stands_once_as_its_strictest_buyer_sees_it():
    gates = (
        gate("a", "erp.einvoice", "claimed", "North"),
        gate("b", "erp.einvoice", "failed", "South", "West"),
        gate("a", "licence.insurance", "passed", "North"),
    )
    (line,) = open_site_gates(SitesStanding(sites=(), gates=gates), SAY)
    assert (line.gate, line.state, line.at) == ("Electronic invoice", "failed", "South and West")


def test_the_group_has_a_score_or_says_why_not():
    score = Score(claimed=1, answered=1, verified=1, proven=1, expected=50.6, low=48, high=53)
    assert "51 (48 to 53)" in group_line(SitesStanding(sites=(), score=score), SAY)
    assert group_line(SitesStanding(sites=()), SAY) == SAY("sites_page/no_score")

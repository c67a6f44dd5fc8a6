"""Every buyer's verdict in full: how this buyer looks, all reasons."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.pages.decide import Verdict, verdict
from readiness.report.view.result import Result
from readiness.report.view.verdicts import reason_sentence, verdict_lines
from readiness.report.words import Words


@dataclass(frozen=True)
class BuyerPage:
    verdict: Verdict
    who: str
    looks: str
    customers: str
    reasons: tuple[str, ...]


def buyer_pages(result: Result, say: Words) -> tuple[BuyerPage, ...]:
    by_id = {b.id: b for b in result.assessment.buyers}
    pages = []
    for line in verdict_lines(result, say):
        buyer = by_id[line.buyer]
        names = [c.name for c in result.case.profile.customers if c.profile == line.buyer]
        pages.append(
            BuyerPage(
                verdict=verdict(line, say),
                who=say.buyer(line.buyer, "who"),
                looks=say.buyer(line.buyer, "agent"),
                customers=say("report/verdicts/customers", names=say.listed(names)) if names else "",
                reasons=tuple(reason_sentence(r, say) for r in buyer.reasons),
            )
        )
    return tuple(pages)

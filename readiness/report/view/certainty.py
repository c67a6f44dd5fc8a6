"""How sure we are: what files prove, what is only said, what was not checked, and what would help most."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class Certainty:
    proven: int
    claimed: int
    not_checked: int
    total: int
    line: str
    range_only: bool
    """True below the share of proof at which a single number would pretend too much."""


def certainty(result: Result, say: Words) -> Certainty:
    """Counts the applicable questions of the buyers' dimensions and the gates."""
    mine = {q.id for q in result.bank.questions if q.dimension != "capability"}
    items = [i for i in result.assessment.items if i.question in mine and i.applies != "no"]
    proven = sum(i.proven is not None and i.assurance != "claimed" for i in items)
    claimed = sum(i.claimed is not None and (i.proven is None or i.assurance == "claimed") for i in items)
    rest = len(items) - proven - claimed
    line = say("view/certainty", proven=proven, total=len(items), claimed=claimed, rest=rest)
    return Certainty(proven, claimed, rest, len(items), line, _too_little(result))


def _too_little(result: Result) -> bool:
    floor = result.bank.limits(result.case.on)["display.min_proven_share"]
    return result.assessment.score.proven < floor


def score_line(result: Result, say: Words) -> str:
    """The score as measurement: whole points with the interval, or only the range while too little is proven."""
    score = result.assessment.score
    if score.expected is None or score.low is None or score.high is None:
        return say("view/no_score")
    if _too_little(result):
        return say("view/score_range", low=say.number(score.low), high=say.number(score.high))
    half = (score.high - score.low) / 2
    return say("view/score_point", point=say.number(score.expected), half=say.number(half))

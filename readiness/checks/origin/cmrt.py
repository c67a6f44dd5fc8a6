"""The conflict minerals form is current, answers every metal to the end, and names its smelters by number."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.origin.forms import Form, judge_form
from readiness.evidence.origin_evidence import MineralsAnswers, Smelters

CMRT = Form("cmrt", last=8, surveyed=6)


@check("minerals.cmrt", ref="F7")
def cmrt(answers: MineralsAnswers, smelters: Smelters | None, limits: Limits, today: Today) -> Seen:
    """A metal that is used and remains in the product (questions 1 and 2) needs questions 3 to 8 and a smelter."""
    return judge_form(CMRT, answers, smelters, limits, today)

"""The extended minerals form speaks of cobalt and mica at least, and is current and consistent."""

from dataclasses import replace

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.origin.forms import Form, judge_form
from readiness.evidence.origin_evidence import MineralsAnswers, Smelters

EMRT = Form("emrt", last=7, surveyed=5)
WANTED = ("cobalt", "mica")
"""Every revision asks for these two; what else a firm declares is its choice."""


@check("minerals.emrt", ref="F8")
def emrt(answers: MineralsAnswers, smelters: Smelters | None, limits: Limits, today: Today) -> Seen:
    """Silence about one of the two is no "no": it halves what the form is worth."""
    seen = judge_form(EMRT, answers, smelters, limits, today)
    said = {
        mineral
        for form, mineral in zip(answers.column("form"), answers.column("mineral"), strict=True)
        if form == EMRT.name
    }
    silent = tuple(mineral for mineral in WANTED if mineral not in said)
    level = seen.level if seen.level is None or not silent else seen.level / 2
    return replace(seen, level=level, params={**seen.params, "silent": silent})

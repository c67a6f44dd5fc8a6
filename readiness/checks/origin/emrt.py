"""The extended minerals form speaks of cobalt and mica at least, and is current and consistent."""

from dataclasses import replace

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.origin.forms import Form, judge_form
from readiness.evidence.origin_evidence import MineralsAnswers, Mines, Smelters
from readiness.model.place import Param

EMRT = Form("emrt", last=7, surveyed=5)
WANTED = ("cobalt", "mica")
"""Every revision asks for these two; what else a firm declares is its choice."""


@check("minerals.emrt", ref="F8")
def emrt(
    answers: MineralsAnswers, smelters: Smelters | None, mines: Mines | None, limits: Limits, today: Today
) -> Seen:
    """Silence about one of the two is no "no": it halves what the form is worth.

    Mines are told and move nothing: the form leaves them to those who know them, and few smelters say.
    """
    seen = judge_form(EMRT, answers, smelters, limits, today)
    said = {
        mineral
        for form, mineral in zip(answers.column("form"), answers.column("mineral"), strict=True)
        if form == EMRT.name
    }
    silent = tuple(mineral for mineral in WANTED if mineral not in said)
    level = seen.level if seen.level is None or not silent else seen.level / 2
    told: dict[str, Param] = {
        "silent": silent,
        "mines": mines.count() if mines else 0,
        "mines_open": _open(mines),
    }
    return replace(seen, level=level, params={**seen.params, **told})


def _open(mines: Mines | None) -> int:
    """Mines without mineral, smelter or country, which the form asks for."""
    if mines is None:
        return 0
    needed = zip(*(mines.column(name) for name in ("mineral", "smelter_name", "country")), strict=True)
    return sum(None in line for line in needed)

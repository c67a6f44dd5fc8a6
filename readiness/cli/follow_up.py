"""What to do about the result first, on the terminal: files that differ from answers, the next file, draws, dates."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.report.view.calendar import calendar_lines
from readiness.report.view.declared import declared_lines
from readiness.report.view.next_proof import proof_lines
from readiness.report.view.result import Result
from readiness.report.view.spot_checks import drawn_lines
from readiness.report.words import Words

MOST = 6
"""Lines of each list; all of them stand in the app, the exports and the JSON."""


def follow_up(result: Result, say: Words) -> Iterator[str]:
    """Nothing to say about a list leaves its heading out too."""
    yield from _listed(say("declared/title"), _declared(result, say), say)
    yield from _listed(say("next_proof/title"), _proofs(result, say), say)
    yield from _listed(say("declared/draws_title"), _draws(result, say), say)
    yield from _listed(say("calendar/title"), _dates(result, say), say)


def _listed(heading: str, lines: list[str], say: Words) -> Iterator[str]:
    if lines:
        yield f"\n{heading}"
        yield from (f"  {line}" for line in lines[:MOST])
        if len(lines) > MOST:
            yield f"  {say('view/and_more', n=say.number(len(lines) - MOST))}"


def _declared(result: Result, say: Words) -> list[str]:
    """Overstated ones first here: they cost a place on a list, the others only points."""
    lines = sorted(declared_lines(result, say), key=lambda line: line.better)
    return [" - ".join(filter(None, (f"{x.title}: {x.said}", "; ".join(x.places[:2])))) for x in lines]


def _proofs(result: Result, say: Words) -> list[str]:
    return [f"{x.title}: {x.wanted} - {x.worth}" for x in proof_lines(result.assessment, say)]


def _draws(result: Result, say: Words) -> list[str]:
    drawn = drawn_lines(result.case, result.bank, result.assessment.items, say)
    return [" - ".join(filter(None, (f"{x.title}: {x.said}", x.wanted))) for x in drawn]


def _dates(result: Result, say: Words) -> list[str]:
    return [
        " - ".join(filter(None, (f"{x.when}: {x.what}", x.customers))) for x in calendar_lines(result, say)
    ]

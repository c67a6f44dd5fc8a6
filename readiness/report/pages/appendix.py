"""What stands at the end: gaps, quoted figures with provenance, sources with expiry, problems, what was not checked."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.inspection import not_looked_at
from readiness.report.view.problems import ProblemLine, problem_lines
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class GapRow:
    question: str
    now: str
    target: str
    worth: str
    blocks: str


@dataclass(frozen=True)
class CardRow:
    title: str
    says: str
    source: str
    provenance: str
    caution: str


@dataclass(frozen=True)
class SourceRow:
    file: str
    holds: str
    source: str
    as_of: str
    expires: str
    recheck: bool


@dataclass(frozen=True)
class Appendix:
    gaps: tuple[GapRow, ...]
    cards: tuple[CardRow, ...]
    sources: tuple[SourceRow, ...]
    problems: tuple[tuple[str, str], ...]
    """(where, what is wrong and what to do)."""
    unseen: tuple[tuple[str, str], ...]
    """(check, what would show it)."""


def appendix(result: Result, say: Words) -> Appendix:
    return Appendix(
        gaps=_gaps(result, say),
        cards=tuple(
            CardRow(
                title=say(f"card/{c.id}/title"),
                says=say(f"card/{c.id}/says"),
                source=say(f"card/{c.id}/source"),
                provenance=say(f"report/cards/provenance/{c.provenance}"),
                caution=say(f"card/{c.id}/caution") if say.has(f"card/{c.id}/caution") else "",
            )
            for c in result.bank.cards
        ),
        sources=_sources(result, say),
        problems=tuple(
            (p.where or say("report/dash"), _problem(p, say))
            for p in problem_lines(result.assessment.problems, say)
        ),
        unseen=tuple(not_looked_at(result, say)),
    )


def _problem(line: ProblemLine, say: Words) -> str:
    often = say("report/problems/times", n=line.times) if line.times > 1 else ""
    return say.joined((line.says, line.todo, often))


def _gaps(result: Result, say: Words) -> tuple[GapRow, ...]:
    return tuple(
        GapRow(
            question=say.question(g.question),
            now=say.number(g.now, 1),
            target=say.number(g.target, 1),
            worth=say.number(g.worth, 1),
            blocks=say.listed(say.buyer(b, "short") for b in g.blocks),
        )
        for g in result.assessment.gaps
    )


def _sources(result: Result, say: Words) -> tuple[SourceRow, ...]:
    on = result.case.on
    return tuple(
        SourceRow(
            file=s.file,
            holds=say(f"report/sources/table/{s.file.split('.')[0]}/holds"),
            source=say(f"report/sources/table/{s.file.split('.')[0]}/source"),
            as_of=say.short_day(s.as_of),
            expires=say("report/sources/never") if s.expires is None else say.short_day(s.expires),
            recheck=s.out_of_date(on),
        )
        for s in result.world.sources
    )

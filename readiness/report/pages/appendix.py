"""What stands at the end: gaps, quoted figures with provenance, sources with expiry, problems, what was not checked."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.assessment import Gap
from readiness.report.view.inspection import not_looked_at
from readiness.report.view.problems import ProblemLine, problem_lines
from readiness.report.view.result import Result
from readiness.report.view.settled import SettledLine, settled_lines
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
    idle_gaps: str
    """Those that would move neither the score nor a verdict, in one sentence."""
    cards: tuple[CardRow, ...]
    sources: tuple[SourceRow, ...]
    problems: tuple[tuple[str, str], ...]
    """(where, what is wrong and what to do)."""
    unseen: tuple[tuple[str, str], ...]
    """(check, what would show it)."""
    settled: tuple[SettledLine, ...] = ()
    """What a workshop settled, with its dissent."""


def appendix(result: Result, say: Words) -> Appendix:
    return Appendix(
        gaps=tuple(_gap(g, say) for g in result.assessment.gaps if _matters(g)),
        idle_gaps=_idle(result, say),
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
        settled=settled_lines(result, say),
    )


def _problem(line: ProblemLine, say: Words) -> str:
    often = say("report/problems/times", n=line.times) if line.times > 1 else ""
    return say.joined((line.says, line.todo, often))


def _matters(gap: Gap) -> bool:
    """False where the worth would be printed as nothing and no buyer is blocked."""
    return bool(gap.blocks) or round(gap.worth, 1) > 0


def _gap(gap: Gap, say: Words) -> GapRow:
    return GapRow(
        question=say.question(gap.question),
        now=say.number(gap.now, 1),
        target=say.number(gap.target, 1),
        worth=say.number(gap.worth, 1),
        blocks=say.listed(say.buyer(b, "short") for b in gap.blocks),
    )


def _idle(result: Result, say: Words) -> str:
    names = [say.question(g.question) for g in result.assessment.gaps if not _matters(g)]
    return say("report/gaps/idle", names=say.listed(names, len(names))) if names else ""


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

"""The findings as an inspection report, and the pencil's proof of the visible score."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from readiness.report.view.hand_sum import hand_sum
from readiness.report.view.inspection import FindingLine, inspection
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class FindingRow:
    title: str
    question: str
    actual: str
    n: str
    places: tuple[str, ...]
    state: str
    said: str
    assurance: str
    todo: str


@dataclass(frozen=True)
class FindingBlock:
    dimension: str
    asks: str
    rows: tuple[FindingRow, ...]


@dataclass(frozen=True)
class SumRow:
    question: str
    weight: str
    level: str
    counts: str
    assurance: str
    points: str


@dataclass(frozen=True)
class Sums:
    rows: tuple[SumRow, ...]
    rest: str
    rest_points: str
    total: str


@dataclass(frozen=True)
class Findings:
    blocks: tuple[FindingBlock, ...]
    sums: Sums | None


def findings(result: Result, say: Words) -> Findings:
    lines = inspection(result, say)
    blocks = tuple(
        FindingBlock(
            say(f"dimension/{dimension}/name") if dimension else say("report/inspection/other"),
            say(f"dimension/{dimension}/asks") if dimension else "",
            tuple(_row(x, say) for x in group),
        )
        for dimension, group in groupby(lines, key=lambda x: x.dimension)
    )
    return Findings(blocks, _sums(result, say))


def _row(line: FindingLine, say: Words) -> FindingRow:
    more = (say("report/inspection/more_places", n=line.more_places),) if line.more_places else ()
    return FindingRow(
        title=line.title,
        question="" if line.question == line.title else line.question,
        actual=line.actual,
        n=say("report/dash") if line.n is None else say.number(line.n),
        places=(*line.places, *more),
        state=line.verdict,
        said=line.said,
        assurance=line.assurance,
        todo=say("report/inspection/todo", said=line.todo) if line.todo else "",
    )


def _sums(result: Result, say: Words) -> Sums | None:
    found = hand_sum(result, say)
    if found is None:
        return None
    rows = tuple(
        SumRow(
            question=x.question,
            weight=say.percent(x.weight, 2),
            level=say("report/inspection/of_four", level=say.number(x.level, 2)),
            counts=say.percent(x.counts),
            assurance=x.assurance,
            points=say.fixed(x.points, 2),
        )
        for x in found.lines
    )
    rest = say("report/inspection/rest", n=found.rest_lines) if found.rest_lines else ""
    return Sums(rows, rest, say.fixed(found.rest_points, 2), say.fixed(found.total, 2))

"""One firm at two dates: the same engine on the facts of then and of now, one step at a time so each part is known.

The old facts are judged by the old bank on the old day, then by today's bank, then on the new day, and at last the
new facts are. What a step moves comes from that step alone, and the steps add up to the whole difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from readiness.model.assessment import GateState
from readiness.model.bank import Bank
from readiness.model.case import Answer, Case
from readiness.model.comparison import (
    CAUSES,
    FIGURES,
    AnswerMove,
    Cause,
    Comparison,
    Figure,
    FigureMove,
    FileMove,
    GateMove,
    VerdictMove,
)
from readiness.model.expiry import Expiry
from readiness.model.portfolio import FirmStanding
from readiness.portfolio.due import laws_between
from readiness.portfolio.firm import standing_of
from readiness.world.world import load_world


@dataclass(frozen=True)
class Facts:
    """What was known of the firm, to be judged as of `day` whatever day the case itself names."""

    case: Case
    files: Mapping[str, bytes]
    day: date

    def on(self, day: date) -> Case:
        return self.case.model_copy(update={"on": day})


@dataclass(frozen=True)
class Touch:
    """Who changed an answer last, and when."""

    author: str | None
    at: datetime | None


def compare(
    bank: Bank,
    then: Facts,
    now: Facts,
    bank_then: Bank | None = None,
    touched: Mapping[str, Touch] | None = None,
) -> Comparison:
    """`bank_then`: the questions the firm was judged by at the earlier date, where somebody still has them.

    `touched`: question -> its last change in between; without it the answers say by whom and when they were given.
    """
    name = now.case.name
    new = standing_of(bank, then.on(then.day), then.files, name)
    old = new if bank_then is None else standing_of(bank_then, then.on(then.day), then.files, name)
    later = new if then.day == now.day else standing_of(bank, then.on(now.day), then.files, name)
    same = then.on(now.day) == now.on(now.day) and then.files == now.files
    last = later if same else standing_of(bank, now.on(now.day), now.files, name)
    path = (old, new, later, last)
    return Comparison(
        before=old,
        after=last,
        figures=tuple(_figure(figure, path) for figure in FIGURES),
        verdicts=tuple(_verdicts(path)),
        gates=tuple(_gates(path)),
        answers=tuple(_answers(then.case.answers, now.case.answers, touched or {})),
        files=tuple(_files(then.files, now.files)),
        expired=_expired(last.endings, then.day, now.day),
        laws=laws_between(load_world(now.day), now.case.profile, then.day, now.day),
        facts=_facts(then.case, now.case),
        bank_then=then.case.bank_version,
        bank_compared=bank_then is not None,
        synthetic=now.case.synthetic,
    )


def _figure(figure: Figure, path: Sequence[FirmStanding]) -> FigureMove:
    values = [None if firm.score is None else getattr(firm.score, figure) for firm in path]
    parts = [None if a is None or b is None else b - a for a, b in pairwise(values)]
    return FigureMove(
        figure=figure, before=values[0], after=values[-1], bank=parts[0], calendar=parts[1], firm=parts[2]
    )


def _moved_by(values: Sequence[object]) -> tuple[Cause, ...]:
    return tuple(
        cause for cause, (a, b) in zip(CAUSES, pairwise(values), strict=True) if a != b
    )  # fmt: skip


def _verdicts(path: Sequence[FirmStanding]) -> Iterable[VerdictMove]:
    """Every buyer of then or now, whether it moved or not."""
    told = [{buyer.id: buyer.verdict for buyer in firm.buyers} for firm in path]
    for buyer in dict.fromkeys((*told[-1], *told[0])):
        seen = [verdicts.get(buyer) for verdicts in told]
        by = _moved_by(seen) if seen[0] != seen[-1] else ()
        yield VerdictMove(buyer=buyer, before=seen[0], after=seen[-1], by=by)


def _gates(path: Sequence[FirmStanding]) -> Iterable[GateMove]:
    told: list[dict[tuple[str, str], GateState]] = [
        {(gate.buyer, gate.question): gate.state for gate in firm.gate_list} for firm in path
    ]
    for buyer, question in dict.fromkeys((*told[-1], *told[0])):
        seen = [gates.get((buyer, question)) for gates in told]
        if seen[0] != seen[-1]:
            yield GateMove(buyer=buyer, question=question, before=seen[0], after=seen[-1], by=_moved_by(seen))


def _answers(
    then: Iterable[Answer], now: Iterable[Answer], touched: Mapping[str, Touch]
) -> Iterable[AnswerMove]:
    """What was said anew, otherwise or no longer. An answer given again as it stood is no change."""
    old, new = ({answer.question: answer for answer in answers} for answers in (then, now))
    for question in sorted({*old, *new}):
        before, after = old.get(question), new.get(question)
        if _said(before) != _said(after):
            touch = touched.get(question) or _told(after)
            yield AnswerMove(
                question=question,
                before=before,
                after=after,
                by=touch.author if touch else None,
                at=touch.at if touch else None,
            )


def _said(answer: Answer | None) -> tuple[object, ...] | None:
    return None if answer is None else (answer.value, answer.unknown, answer.not_applicable)


def _told(answer: Answer | None) -> Touch | None:
    return None if answer is None else Touch(answer.by, answer.at)


def _files(then: Mapping[str, bytes], now: Mapping[str, bytes]) -> Iterable[FileMove]:
    for name in sorted({*then, *now}):
        if name not in then:
            yield FileMove(file=name, what="new")
        elif name not in now:
            yield FileMove(file=name, what="removed")
        elif then[name] != now[name]:
            yield FileMove(file=name, what="replaced")


def _expired(endings: Iterable[Expiry], then: date, now: date) -> tuple[Expiry, ...]:
    """A paper is good through its last day."""
    return tuple(sorted((e for e in endings if then <= e.day < now), key=lambda e: (e.day, e.file, e.name)))


def _facts(then: Case, now: Case) -> tuple[str, ...]:
    old, new = then.profile, now.profile
    return tuple(
        name for name in type(new).model_fields if getattr(old, name) != getattr(new, name)
    )  # fmt: skip

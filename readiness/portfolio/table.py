"""The portfolio as a table: one line a case, the same on the page, in the workbook and as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO

import xlsxwriter

from readiness.model.portfolio import DueDay, FirmStanding
from readiness.portfolio.due import LAW
from readiness.portfolio.gate_map import GateRow
from readiness.report.handover.jira import neutral
from readiness.report.view.calendar import GIVEN
from readiness.report.words import Words
from readiness.report.xlsx import NOT_GUESSED, Cell, add_sheet

VERDICT_SIGN: Mapping[str, str] = {"shortlisted": "✓", "needs_review": "?", "not_shortlisted": "✕"}
GATE_SIGN: Mapping[str, str] = {"passed": "✓", "claimed": "…", "failed": "✕", "unknown": "?"}
"""A sign in front of each word, so that colour is never what tells them apart."""
BEFORE, BETWEEN = (
    ("client", "firm"),
    ("score", "low", "high", "change", "open", "unproven", "due", "what", "as_of"),
)


@dataclass(frozen=True)
class Line:
    """Figures in points of a hundred; `change` since the earlier standing, None where there was none."""

    client: str
    firm: str
    case_id: str
    verdicts: Mapping[str, str]
    score: float | None = None
    low: float | None = None
    high: float | None = None
    change: float | None = None
    moved: int = 0
    """Buyers whose verdict is another one than before."""
    open_gates: int | None = None
    """Not proven, as long as anybody asks for them; each counted once, as its strictest buyer sees it."""
    unproven: float | None = None
    due: DueDay | None = None
    on: date | None = None


def line_of(client: str, now: FirmStanding, before: FirmStanding | None = None) -> Line:
    score = now.score
    expected = None if score is None else score.expected
    earlier = None if before is None or before.score is None else before.score.expected
    then = {} if before is None else {buyer.id: buyer.verdict for buyer in before.buyers}
    verdicts = {buyer.id: buyer.verdict for buyer in now.buyers}
    return Line(
        client=client,
        firm=now.name or now.path,
        case_id=now.path,
        verdicts=verdicts,
        score=expected,
        low=None if score is None else score.low,
        high=None if score is None else score.high,
        change=None if expected is None or earlier is None else expected - earlier,
        moved=sum(buyer in then and then[buyer] != verdict for buyer, verdict in verdicts.items()),
        open_gates=len({gate.question for gate in now.gate_list if gate.state != "passed"}),
        unproven=None if score is None else 100 * (1 - score.proven),
        due=next(iter(now.due), None),
        on=None if now.on is None else date.fromisoformat(now.on),
    )


def buyers_of(lines: Iterable[Line]) -> tuple[str, ...]:
    """Every buyer of any case, in the order in which they are met."""
    return tuple(dict.fromkeys(buyer for line in lines for buyer in line.verdicts))


def heads(buyers: Sequence[str], say: Words) -> list[str]:
    first, rest = ([say(f"clients/column/{name}") for name in names] for names in (BEFORE, BETWEEN))
    return [*first, *(say.buyer(buyer, "short") for buyer in buyers), *rest]


def cells(line: Line, buyers: Sequence[str], say: Words) -> list[Cell]:
    """Numbers stay numbers; what is unknown stays empty and is never 0."""
    return [
        line.client,
        line.firm,
        *(verdict(line.verdicts.get(buyer), say) for buyer in buyers),
        *(rounded(value) for value in (line.score, line.low, line.high, line.change)),
        line.open_gates,
        rounded(line.unproven),
        None if line.due is None else line.due.day.isoformat(),
        due_said(line.due, say),
        None if line.on is None else line.on.isoformat(),
    ]


def verdict(code: str | None, say: Words) -> str:
    """Sign and word; empty where this buyer does not look at the firm."""
    return "" if code is None else f"{VERDICT_SIGN[code]} {say(f'verdict/{code}/short')}"


def short_verdict(code: str | None, say: Words) -> str | None:
    """For a column under the buyer's name, where a telephone has room for one word."""
    return None if code is None else f"{VERDICT_SIGN[code]} {say(f'clients/said/{code}')}"


def due_said(due: DueDay | None, say: Words) -> str:
    if due is None:
        return ""
    if due.kind == LAW:
        return next((law.act for law in say.world.laws if law.id == due.name), due.name)
    kind = due.kind if due.kind in GIVEN else "document"
    return say(f"calendar/kind/{kind}", name=due.name, n=say.number(due.count))


def rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def portfolio_csv(lines: Sequence[Line], say: Words) -> bytes:
    """With a byte-order mark, or spreadsheets take its letters for others; no cell is ever a formula."""
    buyers, held = buyers_of(lines), StringIO()
    table = csv.writer(held, lineterminator="\r\n")
    table.writerow(neutral(head) for head in heads(buyers, say))
    for line in lines:
        row = cells(line, buyers, say)
        table.writerow(neutral(c) if isinstance(c, str) else c for c in row)
    return held.getvalue().encode("utf-8-sig")


def portfolio_xlsx(lines: Sequence[Line], gates: Sequence[GateRow], on: date, say: Words) -> bytes:
    """Two sheets: the cases, and the gates across them. Equal lines give equal bytes."""
    buyers, held = buyers_of(lines), BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    created = datetime(on.year, on.month, on.day)
    book.set_properties({"title": say("ui/page/clients"), "created": created})
    rows = (cells(line, buyers, say) for line in lines)
    add_sheet(book, say("clients/view/portfolio"), heads(buyers, say), rows)
    columns = [say("clients/column/gate"), say("clients/column/failing"), *(line.firm for line in lines)]
    add_sheet(book, say("clients/view/gates"), columns, (gate_cells(row, lines, say) for row in gates))
    book.close()
    return held.getvalue()


def gate_cells(row: GateRow, lines: Sequence[Line], say: Words) -> list[Cell]:
    states = [row.states.get(line.case_id) for line in lines]
    said = ["" if s is None else f"{GATE_SIGN[s]} {say(f'view/gate/{s}')}" for s in states]
    return [say.question(row.question), len(row.failed), *said]

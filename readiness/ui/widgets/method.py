"""How the score comes about: the weak point first, then other methods, a sum by hand, what would narrow it most."""

from __future__ import annotations

from readiness.report.pages.findings import Sums, findings
from readiness.report.pages.score import NEXT, methods, weak_points
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, prose, small, strong
from readiness.ui.widgets.table import set_table, show_table, table_of


def method(result: Result, say: Words) -> None:
    folded(say("report/score/title"), ":material/straighten:", "method", lambda: _method(result, say))


def _method(result: Result, say: Words) -> None:
    strong(say("report/score/weak"))
    for said in weak_points(result, say):
        prose(said)
    strong(say("report/score/others"))
    columns = [say("report/score/method"), say("report/score/points")]
    show_table(table_of(methods(result.assessment, say), columns), say("report/score/others"))
    small(say("report/score/stays"))
    strong(say("report/score/next"))
    narrowing = result.assessment.next_evidence[:NEXT]
    bullets([say.pair(say.question(e.question), _narrows(e.narrows, say)) for e in narrowing])
    if not narrowing:
        prose(say("report/score/next_none"))
    strong(say("report/inspection/sums"))
    sums = findings(result, say).sums
    if sums is None:
        prose(say("report/inspection/no_sums"))
    else:
        _sums(sums, say)


def _narrows(points: float, say: Words) -> str:
    return say("report/score/next_points", points=say.number(points, 1))


def _sums(sums: Sums, say: Words) -> None:
    prose(say("report/inspection/sums_intro"))
    rows = [(r.question, r.weight, r.level, r.counts, r.points) for r in sums.rows]
    if sums.rest:
        rows.append((sums.rest, "", "", "", sums.rest_points))
    rows.append((say("report/inspection/total"), "", "", "", sums.total))
    columns = [say(f"report/inspection/{name}") for name in ("line", "weight", "level", "counts", "points")]
    set_table(rows, columns, say("report/inspection/sums"))

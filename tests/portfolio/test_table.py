"""The portfolio as a table: the same lines on the page, in the workbook and as CSV."""

import csv
from datetime import date
from io import BytesIO, StringIO

from openpyxl import load_workbook

from readiness.model.assessment import Score
from readiness.model.portfolio import BuyerStanding, DueDay, FirmStanding, GateStanding
from readiness.portfolio.gate_map import gate_map
from readiness.portfolio.table import (
    buyers_of,
    cells,
    due_said,
    heads,
    line_of,
    portfolio_csv,
    portfolio_xlsx,
    short_verdict,
    verdict,
)
from readiness.report.words import words
from readiness.world.world import load_world

ON = date(2026, 7, 15)
WORLD = load_world(ON)
SAY = words("en", WORLD, "EUR")


def firm(expected, *, name="=cmd|x", verdict="needs_review"):
    gates = tuple(
        GateStanding(id=f"{b}/{q}", buyer=b, stage="invite", state=state, effect="blocks", question=q)
        for b, q, state in (
            ("machine_builder", "erp.einvoice", "failed"),
            ("us_buyer", "erp.einvoice", "claimed"),
            ("us_buyer", "licence.insurance", "passed"),
        )
    )
    score = Score(
        claimed=1, answered=1, verified=1, proven=0.25, expected=expected, low=expected - 3, high=expected + 3
    )
    return FirmStanding(
        path="id",
        name=name,
        on="2026-07-15",
        score=score,
        buyers=(BuyerStanding(id="machine_builder", verdict=verdict, score=expected),),
        gate_list=gates,
        due=(DueDay(kind="insurance", name="Nordwehr", day=date(2026, 9, 1)),),
    )


def test_a_line_tells_the_change_since_the_earlier_standing():
    line = line_of("Client", firm(50), firm(47.5, verdict="not_shortlisted"))
    assert (line.change, line.moved, line.open_gates, line.unproven) == (2.5, 1, 1, 75)
    assert line_of("Client", firm(50)).change is None
    assert line_of("Client", firm(50)).moved == 0


def test_what_could_not_be_computed_is_empty_and_never_zero():
    line = line_of("Client", FirmStanding(path="id"))
    row = dict(zip(heads((), SAY), cells(line, (), SAY), strict=True))
    assert row["Score"] is None
    assert row["Not proven, %"] is None
    assert row["Next due"] is None


def test_a_verdict_has_a_sign_and_a_word():
    signs = {verdict(code, SAY)[0] for code in ("shortlisted", "needs_review", "not_shortlisted")}
    assert len(signs) == 3
    assert verdict("shortlisted", SAY) == "✓ Shortlisted"
    assert verdict(None, SAY) == ""
    assert (short_verdict("shortlisted", SAY), short_verdict(None, SAY)) == ("✓ Yes", None)


def test_what_is_due_is_said_by_its_kind():
    assert due_said(firm(50).due[0], SAY) == "Insurance certificate of Nordwehr"
    assert due_said(DueDay(kind="law", name=WORLD.laws[0].id, day=ON), SAY) == WORLD.laws[0].act
    assert due_said(DueDay(kind="odd", name="x.pdf", day=ON), SAY) == "Document x.pdf"
    assert due_said(None, SAY) == ""


def test_no_cell_of_the_csv_is_a_formula():
    line = line_of("+Client", firm(50))
    told = portfolio_csv([line], SAY)
    assert told.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(StringIO(told.decode("utf-8-sig")))
    assert len(head) == len(row)
    assert row[:2] == ["'+Client", "'=cmd|x"]


def test_the_workbook_holds_cases_and_gates_as_numbers_and_text():
    lines = [line_of("Client", firm(50))]
    data = portfolio_xlsx(lines, gate_map([firm(50)]), ON, SAY)
    assert data == portfolio_xlsx(lines, gate_map([firm(50)]), ON, SAY)
    cases, gates = load_workbook(BytesIO(data)).worksheets
    assert cases["B2"].value == "=cmd|x"
    assert cases["B2"].data_type == "s"
    assert cases["D2"].value == 50
    assert [cell.value for cell in gates[2]] == ["Electronic invoice", 1, "✕ Not met"]


def test_buyers_stand_in_the_order_in_which_they_are_met():
    one, other = line_of("a", firm(1)), line_of("b", firm(2))
    assert buyers_of([one, other]) == ("machine_builder",)

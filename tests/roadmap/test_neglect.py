"""Doing nothing costs what runs out, from the month after it ends."""

from datetime import date

import pytest

from readiness.model.expiry import Expiry
from readiness.model.place import Place
from readiness.roadmap.neglect import Dated, curve_without
from tests.roadmap.test_plan import standing
from tests.sample_firms import examined


@pytest.fixture(scope="module")
def firm():
    return standing("spindle-de")


def ending(day, kind="certificate", file="iso9001.pdf"):
    return Expiry(kind=kind, file=file, name="", day=day, confirmed=True, place=Place(file=file))


def proof_file():
    """A file that some finding with a level rests on, whose loss can be seen."""
    counted = [f for f in examined("spindle-de").findings if f.level and f.places and f.question]
    return max(
        {f.places[0].file for f in counted}, key=lambda file: sum(f.places[0].file == file for f in counted)
    )


def test_nothing_ends_nothing_falls(firm):
    curve = curve_without(firm, Dated())
    assert curve == (firm.expected(),) * 25


def test_what_a_paper_proved_is_gone_after_its_last_day(firm):
    file = proof_file()
    dated = Dated(examined("spindle-de").findings, (ending(date(2026, 12, 31), file=file),))
    curve = curve_without(firm, dated)
    assert set(curve[:6]) == {firm.expected()}
    assert set(curve[6:]) == {curve[-1]}
    assert curve[-1] != firm.expected()


@pytest.mark.parametrize(
    ("day", "kind"),
    [(date(2026, 7, 14), "certificate"), (date(2027, 1, 1), "prices")],
    ids=["long ended", "prices"],
)
def test_papers_already_ended_and_price_lists_change_nothing_more(firm, day, kind):
    dated = Dated(examined("spindle-de").findings, (ending(day, kind, proof_file()),))
    assert len(set(curve_without(firm, dated))) == 1
